package org.mobiletoolkit.stakeholder.people.raci;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.mobiletoolkit.platform.table.CsvTable;

/** The matrix as a table for spreadsheets: a row per deliverable, a column per person, letters in between. */
final class RaciCsv {

    private RaciCsv() {}

    static CsvTable of(RaciMatrix matrix) {
        var header = new ArrayList<>(List.of("Deliverable", "Activity", "Status", "Complete"));
        matrix.people().forEach(person -> header.add(person.name()));
        var table = CsvTable.headed(header);
        matrix.deliverables().forEach(row -> table.row(cells(row, matrix.people())));
        return table;
    }

    private static List<String> cells(RaciDeliverableView row, List<RaciMatrix.Person> people) {
        var cells = new ArrayList<String>();
        cells.add(row.title());
        cells.add(row.activityId() == null ? "" : row.activityId());
        cells.add(row.status().name());
        cells.add(row.complete() ? "yes" : "no");
        var letters = row.assignments().stream()
                .collect(Collectors.toMap(RaciAssignmentView::stakeholderId, RaciCsv::letters));
        people.forEach(person -> cells.add(letters.getOrDefault(person.stakeholderId(), "")));
        return cells;
    }

    /** As matrices write them: A/R. */
    private static String letters(RaciAssignmentView one) {
        return one.letters().stream()
                .sorted(Comparator.comparing(letter -> letter != RaciLetter.A))
                .map(RaciLetter::name)
                .collect(Collectors.joining("/"));
    }
}
