package org.mobiletoolkit.stakeholder.people.raci;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The matrix as a table for spreadsheets (RFC 4180): a row per deliverable, a column per person, letters in between. */
final class RaciCsv {

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private RaciCsv() {}

    static String of(RaciMatrix matrix) {
        var header = new ArrayList<>(List.of("Deliverable", "Activity", "Status", "Complete"));
        matrix.people().forEach(person -> header.add(person.name()));
        var lines = new StringBuilder(line(header));
        matrix.deliverables().forEach(row -> lines.append(line(cells(row, matrix.people()))));
        return lines.toString();
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

    private static String line(List<String> cells) {
        return cells.stream().map(RaciCsv::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A cell that a spreadsheet would take for a formula is made text by an apostrophe. */
    private static String quoted(String words) {
        var harmless = !words.isEmpty() && STARTS_A_FORMULA.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
        return harmless.matches("(?s).*[\",\r\n].*") ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
