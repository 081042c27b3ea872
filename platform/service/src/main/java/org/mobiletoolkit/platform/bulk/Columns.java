package org.mobiletoolkit.platform.bulk;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.FieldError;
import org.mobiletoolkit.platform.problem.Refusal;

/** Which member of a row each column holds: {@code Job title}, {@code job_title} and {@code jobTitle} are one. */
final class Columns {

    private static final String HEADINGS = "/headings/";

    private final List<RecordComponent> members;

    private Columns(List<RecordComponent> members) {
        this.members = members;
    }

    /**
     * Understands the headings.
     *
     * @throws Refusal {@code malformed-request} (400), naming each heading that is unknown or there twice
     */
    static Columns of(List<String> headings, Class<? extends Record> type) {
        var known = new LinkedHashMap<String, RecordComponent>();
        Arrays.stream(type.getRecordComponents()).forEach(member -> known.put(bare(member.getName()), member));
        var members = new ArrayList<RecordComponent>();
        var faults = new ArrayList<FieldError>();
        var seen = new HashSet<String>();
        for (var i = 0; i < headings.size(); i++) {
            var bare = bare(headings.get(i));
            var member = known.get(bare);
            if (member == null) {
                faults.add(FieldError.atPointer(HEADINGS + i, "unknown-member", unknown(headings.get(i), known)));
            } else if (!seen.add(bare)) {
                faults.add(FieldError.atPointer(HEADINGS + i, "repeated", headings.get(i) + " is there twice"));
            } else {
                members.add(member);
            }
        }
        if (!faults.isEmpty()) {
            throw new Refusal(CommonProblem.MALFORMED_REQUEST, "The headings are not those that are expected")
                    .errors(faults);
        }
        return new Columns(List.copyOf(members));
    }

    private static String unknown(String heading, Map<String, RecordComponent> known) {
        return "The column %s is not known here; known are %s"
                .formatted(
                        heading,
                        String.join(
                                ", ",
                                known.values().stream()
                                        .map(RecordComponent::getName)
                                        .toList()));
    }

    private static String bare(String heading) {
        return heading.replaceAll("[\\s_-]", "").toLowerCase(Locale.ROOT);
    }

    int count() {
        return members.size();
    }

    RecordComponent member(int column) {
        return members.get(column);
    }
}
