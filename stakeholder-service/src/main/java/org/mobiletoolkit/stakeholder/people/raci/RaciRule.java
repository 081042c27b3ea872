package org.mobiletoolkit.stakeholder.people.raci;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.FieldError;

/**
 * The rules of the matrix (handbook 6.3). What can never be right is refused at once; what is still missing is a problem
 * of a draft that stands against agreeing it; what is unwise is a warning.
 */
final class RaciRule {

    /** Exactly one A. */
    static final String ACCOUNTABLE = "RACI.ACCOUNTABLE";

    /** At least one R. */
    static final String RESPONSIBLE = "RACI.RESPONSIBLE";

    /** One letter per person, save that the accountable may be responsible too. */
    static final String LETTERS = "RACI.LETTERS";

    /** Whoever has a part still has a stake. */
    static final String PRESENT = "RACI.PRESENT";

    /** Not more than five to be consulted. */
    static final String CONSULTED = "RACI.CONSULTED";

    /** Nobody answers for more than half of everything. */
    static final String SPREAD = "RACI.SPREAD";

    private static final int MOST_CONSULTED = 5;

    private RaciRule() {}

    /**
     * A fault of a set of assignments as it was said, with its place.
     *
     * @param rule the rule that it breaks
     * @param stakeholderId whom it concerns
     */
    record Breach(String rule, UUID stakeholderId, FieldError error) {}

    /** What can never be right in a set of assignments; empty when it may be kept. */
    static List<Breach> breaches(List<NewRaciAssignment> said) {
        var breaches = new ArrayList<Breach>();
        var named = new HashSet<UUID>();
        var accountable = 0;
        for (var i = 0; i < said.size(); i++) {
            var one = said.get(i);
            if (!named.add(one.stakeholderId())) {
                breaches.add(breach(
                        LETTERS, one, i, "stakeholderId", "named-twice", "Must be named once, with all their letters"));
            }
            if (one.part().isEmpty()) {
                breaches.add(breach(LETTERS, one, i, "letters", "not-together", "Must be one letter, or A and R"));
            }
            if (one.letters().contains(RaciLetter.A) && ++accountable > 1) {
                breaches.add(breach(ACCOUNTABLE, one, i, "letters", "second-accountable", "Only one is accountable"));
            }
        }
        return breaches;
    }

    private static Breach breach(
            String rule, NewRaciAssignment one, int index, String member, String code, String detail) {
        return new Breach(
                rule,
                one.stakeholderId(),
                FieldError.atPointer("/assignments/%d/%s".formatted(index, member), code, detail));
    }

    /** What stands against agreeing the parts; those of people who have left are nobody's. */
    static List<RaciFinding> problems(Collection<RaciHolder> holders) {
        var problems = new ArrayList<RaciFinding>();
        var present = holders.stream().filter(one -> !one.left()).toList();
        if (present.stream().noneMatch(one -> one.part().has(RaciLetter.A))) {
            problems.add(RaciFinding.of(ACCOUNTABLE, "Nobody is accountable", List.of()));
        }
        if (present.stream().noneMatch(one -> one.part().has(RaciLetter.R))) {
            problems.add(RaciFinding.of(RESPONSIBLE, "Nobody is responsible", List.of()));
        }
        var left = holders.stream()
                .filter(RaciHolder::left)
                .map(RaciHolder::stakeholderId)
                .toList();
        if (!left.isEmpty()) {
            problems.add(RaciFinding.of(PRESENT, "Somebody with a part has no stake any longer", left));
        }
        return problems;
    }

    /** What is unwise in one deliverable. */
    static List<RaciFinding> warnings(Collection<RaciHolder> holders) {
        var consulted = holders.stream()
                .filter(one -> one.part() == RaciPart.CONSULTED)
                .map(RaciHolder::stakeholderId)
                .toList();
        return consulted.size() > MOST_CONSULTED
                ? List.of(RaciFinding.of(
                        CONSULTED,
                        "%d are consulted; more than %d slow the work down".formatted(consulted.size(), MOST_CONSULTED),
                        consulted))
                : List.of();
    }

    /**
     * Who is accountable for more than half of all deliverables that have somebody accountable.
     *
     * @param accountable the one of each such deliverable
     */
    static List<RaciFinding> spread(List<UUID> accountable) {
        return accountable.stream()
                .distinct()
                .filter(one -> 2L * accountable.stream().filter(one::equals).count() > accountable.size())
                .map(one -> RaciFinding.of(
                        SPREAD, "One person is accountable for more than half of everything", List.of(one)))
                .toList();
    }
}
