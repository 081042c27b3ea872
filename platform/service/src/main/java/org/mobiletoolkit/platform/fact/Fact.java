package org.mobiletoolkit.platform.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.link.ApiPath;

/**
 * The answer to a yes-or-no question about the records of one scope.
 *
 * @param code the question
 * @param satisfied yes, no, or null when it cannot be told
 * @param observed what the records show
 * @param required what they would have to show
 * @param missing what is missing, in references that a person knows
 * @param recordRefs paths of the records looked at
 * @param unanswered why it cannot be told; null when it is
 */
public record Fact(
        String code,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Boolean satisfied,
        Map<String, Object> observed,
        Map<String, Object> required,
        List<String> missing,
        @ApiPath List<String> recordRefs,
        @Nullable String unanswered) {

    public static Fact of(String code, boolean satisfied) {
        return new Fact(code, satisfied, Map.of(), Map.of(), List.of(), List.of(), null);
    }

    /** Nobody can tell: no source, or it failed. */
    public static Fact unknown(String code, String why) {
        return new Fact(code, null, Map.of(), Map.of(), List.of(), List.of(), why);
    }

    public Fact observed(String name, Object value) {
        return new Fact(code, satisfied, with(observed, name, value), required, missing, recordRefs, unanswered);
    }

    public Fact required(String name, Object value) {
        return new Fact(code, satisfied, observed, with(required, name, value), missing, recordRefs, unanswered);
    }

    public Fact missing(Collection<String> what) {
        return new Fact(code, satisfied, observed, required, List.copyOf(what), recordRefs, unanswered);
    }

    public Fact refs(Collection<String> paths) {
        return new Fact(code, satisfied, observed, required, missing, List.copyOf(paths), unanswered);
    }

    private static Map<String, Object> with(Map<String, Object> members, String name, Object value) {
        var more = new LinkedHashMap<>(members);
        more.put(name, value);
        return java.util.Collections.unmodifiableMap(more);
    }
}
