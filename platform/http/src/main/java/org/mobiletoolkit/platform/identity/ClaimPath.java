package org.mobiletoolkit.platform.identity;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jose4j.jwt.JwtClaims;
import org.jspecify.annotations.Nullable;

/**
 * Where tokens carry something: a claim by its name ({@code roles}), a member within it ({@code realm_access.roles}), a member
 * of each object in a list ({@code nhsid_nrbac_roles.role_code}), or of those objects only whose member equals another claim
 * ({@code nhsid_nrbac_roles[person_roleid=selected_roleid].role_code}). A claim whose own name has dots in it is found first.
 */
final class ClaimPath {

    private static final Pattern STEP =
            Pattern.compile("(?<name>[^\\[\\]]+)(\\[(?<member>[^=\\[\\]]+)=(?<claim>[^=\\[\\]]+)])?");

    private record Step(
            String name, @Nullable String member, @Nullable String claim) {}

    private final String whole;
    private final List<Step> steps;

    private ClaimPath(String whole, List<Step> steps) {
        this.whole = whole;
        this.steps = steps;
    }

    static ClaimPath of(String path) {
        return new ClaimPath(
                path, Arrays.stream(path.split("\\.")).map(ClaimPath::step).toList());
    }

    private static Step step(String text) {
        var parts = STEP.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("No step of a path to a claim: " + text);
        }
        return new Step(parts.group("name"), parts.group("member"), parts.group("claim"));
    }

    /** The texts that a token carries there, perhaps none. */
    List<String> in(JwtClaims claims) {
        var all = claims.getClaimsMap();
        var found = all.containsKey(whole) ? each(all.get(whole)) : Stream.<Object>of(all);
        if (!all.containsKey(whole)) {
            for (var step : steps) {
                found = found.flatMap(one -> below(step, one, all));
            }
        }
        return found.filter(String.class::isInstance).map(String.class::cast).toList();
    }

    private static Stream<Object> below(Step step, Object at, Map<String, Object> all) {
        return at instanceof Map<?, ?> members
                ? each(members.get(step.name())).filter(one -> isMeant(step, one, all))
                : Stream.empty();
    }

    private static boolean isMeant(Step step, Object one, Map<String, Object> all) {
        if (step.member() == null) {
            return true;
        }
        var chosen = all.get(step.claim());
        return chosen != null && one instanceof Map<?, ?> members && chosen.equals(members.get(step.member()));
    }

    private static Stream<Object> each(@Nullable Object value) {
        return value instanceof Collection<?> many
                ? many.stream().filter(Objects::nonNull).map(Object.class::cast)
                : Stream.ofNullable(value);
    }
}
