package org.mobiletoolkit.stakeholder.board.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mobiletoolkit.platform.fact.Fact;

/**
 * The facts of "user group established to evaluate future options" (handbook 2.3, OPT4).
 *
 * <p>All three are asked of one and the same group: that one group has terms, another members and a third a meeting
 * establishes nothing. Where an initiative has several groups at work, it is the one for which most is true.
 */
final class UserGroupFacts {

    static final String GROUP = "OPT4.GROUP";
    static final String MEMBERS = "OPT4.MEMBERS";
    static final String MET = "OPT4.MET";
    static final Set<String> CODES = Set.of(GROUP, MEMBERS, MET);

    static final int LEAST_MEMBERS = 5;
    static final int LEAST_FRONTLINE_PCT = 60;
    static final int LEAST_USER_TYPES = 2;

    private UserGroupFacts() {}

    /**
     * The answer to one of the three questions.
     *
     * @param groups the ACTIVE user groups of the initiative
     * @param maxAgeDays a meeting of exactly this age still counts
     */
    static Fact answer(String code, List<UserGroup> groups, LocalDate today, int maxAgeDays) {
        var group = best(groups, today, maxAgeDays);
        return switch (code) {
            case GROUP -> group(group);
            case MEMBERS -> members(group);
            case MET -> met(group, today, maxAgeDays);
            default -> throw new IllegalArgumentException("no fact of user groups: " + code);
        };
    }

    private static Optional<UserGroup> best(List<UserGroup> groups, LocalDate today, int maxAgeDays) {
        Function<UserGroup, Long> truths = one -> {
            var alone = Optional.of(one);
            return List.of(group(alone), members(alone), met(alone, today, maxAgeDays)).stream()
                    .filter(fact -> Boolean.TRUE.equals(fact.satisfied()))
                    .count();
        };
        return groups.stream()
                .max(Comparator.comparing(truths)
                        .thenComparing(one -> one.members().size())
                        .thenComparing(UserGroup::id));
    }

    private static Fact group(Optional<UserGroup> group) {
        var approved = group.filter(UserGroup::termsApproved).isPresent();
        var evaluates = group.filter(UserGroup::evaluatesFutureOptions).isPresent();
        var missing = new ArrayList<String>();
        if (group.isEmpty()) {
            missing.add("an active user group");
        } else {
            if (!approved) {
                missing.add("an approval of its terms of reference");
            }
            if (!evaluates) {
                missing.add("the purpose " + GroupPurpose.EVALUATE_FUTURE_OPTIONS);
            }
        }
        return Fact.of(GROUP, missing.isEmpty())
                .observed("active", group.isPresent())
                .observed("termsApproved", approved)
                .observed("evaluatesFutureOptions", evaluates)
                .required("active", true)
                .required("termsApproved", true)
                .required("evaluatesFutureOptions", true)
                .missing(missing)
                .refs(refs(group));
    }

    /** Counts people and never names one: who belongs to which type is nobody's business here. */
    private static Fact members(Optional<UserGroup> group) {
        var members = group.map(UserGroup::members).orElse(List.of());
        var frontline = members.stream().filter(UserGroup.Member::frontline).count();
        var types = members.stream()
                .map(UserGroup.Member::userType)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        var missing = new ArrayList<String>();
        if (members.size() < LEAST_MEMBERS) {
            missing.add(counted(LEAST_MEMBERS - members.size(), "more member"));
        }
        if (members.isEmpty() || frontline * 100 < (long) LEAST_FRONTLINE_PCT * members.size()) {
            missing.add("a share of frontline users of %d %%".formatted(LEAST_FRONTLINE_PCT));
        }
        if (types < LEAST_USER_TYPES) {
            missing.add(counted(LEAST_USER_TYPES - types, "more user type"));
        }
        return Fact.of(MEMBERS, missing.isEmpty())
                .observed("members", members.size())
                .observed("frontline", frontline)
                .observed("userTypes", types)
                .required("members", LEAST_MEMBERS)
                .required("frontlinePct", LEAST_FRONTLINE_PCT)
                .required("userTypes", LEAST_USER_TYPES)
                .missing(missing)
                .refs(refs(group));
    }

    private static Fact met(Optional<UserGroup> group, LocalDate today, int maxAgeDays) {
        var lastMet = group.map(UserGroup::lastMetOn);
        long ideas = group.map(UserGroup::ideas).orElse(0L);
        var since = today.minusDays(maxAgeDays);
        var missing = new ArrayList<String>();
        if (lastMet.filter(day -> !day.isBefore(since)).isEmpty()) {
            missing.add("a meeting in the last %d days".formatted(maxAgeDays));
        }
        if (ideas == 0) {
            missing.add("an option or idea that the group logged");
        }
        return Fact.of(MET, missing.isEmpty())
                .observed("lastMetOn", lastMet.map(LocalDate::toString).orElse("never"))
                .observed("ideas", ideas)
                .required("maxAgeDays", maxAgeDays)
                .required("ideas", 1)
                .missing(missing)
                .refs(refs(group));
    }

    private static String counted(long number, String what) {
        return number == 1 ? "one " + what : number + " " + what + "s";
    }

    private static List<String> refs(Optional<UserGroup> group) {
        return group.map(one -> "/governance-groups/" + one.id()).stream().toList();
    }
}
