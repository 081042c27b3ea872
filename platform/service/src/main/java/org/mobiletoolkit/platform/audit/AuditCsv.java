package org.mobiletoolkit.platform.audit;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.table.CsvTable;

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

    private AuditCsv() {}

    static CsvTable of(List<AuditEventView> events) {
        var table = CsvTable.headed(HEADING);
        events.forEach(event -> table.row(cells(event)));
        return table;
    }

    private static List<? extends @Nullable Object> cells(AuditEventView event) {
        return Arrays.asList(
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
                event.hash());
    }
}
