package org.mobiletoolkit.platform.audit;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Events of the log as a table for spreadsheets (RFC 4180), a row for each. */
final class AuditCsv {

    private static final List<String> HEADING = List.of(
            "seq",
            "at",
            "actor",
            "actorId",
            "actorRoles",
            "onBehalfOf",
            "action",
            "outcome",
            "entityType",
            "entityId",
            "entityVersion",
            "scopeId",
            "reason",
            "changes",
            "correlationId",
            "sourceIp",
            "hash");

    private static final String STARTS_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private AuditCsv() {}

    static String of(List<AuditEventView> events) {
        return Stream.concat(Stream.of(HEADING), events.stream().map(AuditCsv::cells))
                .map(AuditCsv::line)
                .collect(Collectors.joining());
    }

    private static List<String> cells(AuditEventView event) {
        return Stream.of(
                        event.seq(),
                        event.at(),
                        event.actor(),
                        event.actorId(),
                        event.actorRoles(),
                        event.onBehalfOf(),
                        event.action(),
                        event.outcome(),
                        event.entityType(),
                        event.entityId(),
                        event.entityVersion(),
                        event.scopeId(),
                        event.reason(),
                        event.changes(),
                        event.correlationId(),
                        event.sourceIp(),
                        event.hash())
                .map(AuditCsv::text)
                .toList();
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static String line(List<String> cells) {
        return cells.stream().map(AuditCsv::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A cell that a spreadsheet would take for a formula is made text by an apostrophe. */
    private static String quoted(String words) {
        var harmless = !words.isEmpty() && STARTS_A_FORMULA.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
        return harmless.matches("(?s).*[\",\r\n].*") ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
