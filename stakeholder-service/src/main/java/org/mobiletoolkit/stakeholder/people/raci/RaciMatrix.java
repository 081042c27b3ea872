package org.mobiletoolkit.stakeholder.people.raci;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mobiletoolkit.platform.text.NameOrder;

/**
 * The whole matrix of an initiative: a row per deliverable that is not withdrawn, a column per stakeholder with a part.
 *
 * @param complete whether there is at least one deliverable, and each of them is complete
 * @param agreed how many deliverables are agreed
 * @param people the columns, by name
 * @param deliverables the rows: activities in the toolkit's order, then everything else by title
 * @param warnings what is unwise in the matrix as a whole
 */
public record RaciMatrix(
        UUID initiativeId,
        boolean complete,
        int agreed,
        List<Person> people,
        List<RaciDeliverableView> deliverables,
        List<RaciFinding> warnings) {

    /** Somebody with a part, and how often each. */
    @Schema(name = "RaciPerson")
    public record Person(
            UUID stakeholderId,
            String name,
            boolean left,
            int accountable,
            int responsible,
            int consulted,
            int informed) {}

    /** Joins the rows, which are in their order already. */
    static RaciMatrix of(UUID initiativeId, List<RaciDeliverableView> rows) {
        return new RaciMatrix(
                initiativeId,
                !rows.isEmpty() && rows.stream().allMatch(RaciDeliverableView::complete),
                (int) rows.stream()
                        .filter(row -> row.status() == RaciStatus.AGREED)
                        .count(),
                people(rows),
                rows,
                RaciRule.spread(rows.stream()
                        .flatMap(row -> row.assignments().stream())
                        .filter(one -> one.letters().contains(RaciLetter.A))
                        .map(RaciAssignmentView::stakeholderId)
                        .toList()));
    }

    private static List<Person> people(List<RaciDeliverableView> rows) {
        var people = new LinkedHashMap<UUID, Person>();
        for (var row : rows) {
            for (var one : row.assignments()) {
                people.merge(one.stakeholderId(), person(one), RaciMatrix::together);
            }
        }
        return people.values().stream()
                .sorted(Comparator.comparing(Person::name, NameOrder.get()).thenComparing(Person::stakeholderId))
                .toList();
    }

    private static Person person(RaciAssignmentView one) {
        return new Person(
                one.stakeholderId(),
                one.name(),
                one.left(),
                count(one, RaciLetter.A),
                count(one, RaciLetter.R),
                count(one, RaciLetter.C),
                count(one, RaciLetter.I));
    }

    private static int count(RaciAssignmentView one, RaciLetter letter) {
        return one.letters().contains(letter) ? 1 : 0;
    }

    private static Person together(Person one, Person more) {
        return new Person(
                one.stakeholderId(),
                one.name(),
                one.left(),
                one.accountable() + more.accountable(),
                one.responsible() + more.responsible(),
                one.consulted() + more.consulted(),
                one.informed() + more.informed());
    }
}
