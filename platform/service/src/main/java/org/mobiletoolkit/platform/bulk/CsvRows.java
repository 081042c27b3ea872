package org.mobiletoolkit.platform.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/**
 * Reads rows from a table with headings (RFC 4180), as spreadsheets write it: separated by commas, semicolons or tabs, with
 * line feeds within quotes, with lines that are empty.
 */
final class CsvRows {

    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final int LONGEST_HEADINGS = 64 * 1024;

    private final ObjectMapper json;

    CsvRows(ObjectMapper json) {
        this.json = json;
    }

    void read(BufferedReader text, Class<? extends Record> type, Gathered rows) throws IOException {
        var hint = first(text);
        var told = hint.matches("sep=[,;\t]");
        if (told) {
            text.readLine();
        }
        var separator = told ? hint.charAt(4) : separator(hint);
        try (var records = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            read(records, type, rows, told ? 1 : 0);
        } catch (CsvParseException e) {
            throw new Refusal(CommonProblem.MALFORMED_REQUEST, "The body is not CSV: " + e.getMessage());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The first line, which is read again. */
    private static String first(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADINGS);
        var line = new StringBuilder();
        for (var c = text.read();
                c >= 0 && c != '\n' && c != '\r' && line.length() < LONGEST_HEADINGS - 1;
                c = text.read()) {
            line.append((char) c);
        }
        text.reset();
        return line.toString();
    }

    /** The one that the line of headings has most of. */
    private static char separator(String headings) {
        var best = SEPARATORS[0];
        for (var candidate : SEPARATORS) {
            if (count(headings, candidate) > count(headings, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private void read(CsvReader<CsvRecord> records, Class<? extends Record> type, Gathered rows, int before) {
        @Nullable Columns columns = null;
        for (var record : records) {
            if (record.getFields().stream().allMatch(String::isBlank)) {
                continue;
            }
            if (columns == null) {
                columns = Columns.of(headings(record), type);
            } else {
                rows.add(record.getStartingLineNumber() + before, said(record, columns), unreadable(record, columns));
            }
        }
    }

    /** Without those at the end that a spreadsheet adds for columns that were used once. */
    private static List<String> headings(CsvRecord record) {
        var headings =
                new ArrayList<>(record.getFields().stream().map(String::strip).toList());
        while (headings.get(headings.size() - 1).isEmpty()) {
            headings.remove(headings.size() - 1);
        }
        return headings;
    }

    private ObjectNode said(CsvRecord record, Columns columns) {
        var said = json.createObjectNode();
        for (var i = 0; i < Math.min(record.getFieldCount(), columns.count()); i++) {
            var text = Cells.text(record.getField(i));
            if (!text.isEmpty()) {
                said.set(columns.member(i).getName(), Cells.value(columns.member(i), text));
            }
        }
        return said;
    }

    private static @Nullable Refusal unreadable(CsvRecord record, Columns columns) {
        var beyond = record.getFields().stream().skip(columns.count()).anyMatch(cell -> !cell.isBlank());
        return beyond
                ? new Refusal(
                        CommonProblem.MALFORMED_REQUEST,
                        "The row has more cells than there are headings, %d".formatted(columns.count()))
                : null;
    }
}
