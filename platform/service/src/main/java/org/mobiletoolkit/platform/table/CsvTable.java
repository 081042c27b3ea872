package org.mobiletoolkit.platform.table;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV (RFC 4180), as a spreadsheet opens it: it begins with the mark by which one knows UTF-8, no two columns have
 * one heading, and no text can become a formula.
 */
public final class CsvTable {

    /** The media type of {@link #answer}; without parameters, as resources name it. */
    public static final String MEDIA_TYPE = "text/csv";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** In full width too: spreadsheets read them alike. */
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);

    private CsvTable() {}

    /** Begins a table; what is there twice is counted: Ann Lee, Ann Lee (2). */
    public static CsvTable headed(Collection<String> headings) {
        var taken = new HashSet<String>();
        return new CsvTable()
                .row(headings.stream().map(one -> distinct(one, taken)).toList());
    }

    private static String distinct(String heading, HashSet<String> taken) {
        var said = heading;
        for (var number = 2; !taken.add(said); number++) {
            said = "%s (%d)".formatted(heading, number);
        }
        return said;
    }

    /** Adds a row; numbers stay numbers, and null is an empty cell. */
    public CsvTable row(List<? extends @Nullable Object> cells) {
        text.append(cells.stream().map(CsvTable::cell).collect(Collectors.joining(",", "", "\r\n")));
        return this;
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Number ? value.toString() : quoted(harmless(value.toString()));
    }

    /** What a spreadsheet would take for a formula is made text by an apostrophe. */
    private static String harmless(String words) {
        return !words.isEmpty() && STARTS_A_FORMULA.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }

    private static String quoted(String words) {
        return words.chars().anyMatch(letter -> "\",\r\n".indexOf(letter) >= 0)
                ? '"' + words.replace("\"", "\"\"") + '"'
                : words;
    }

    /** Sends it as a file that is kept by nobody on the way. */
    public RestResponse<String> answer(String fileName) {
        return RestResponse.ResponseBuilder.ok(toString())
                .header(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE + "; charset=UTF-8; header=present")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(fileName))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
