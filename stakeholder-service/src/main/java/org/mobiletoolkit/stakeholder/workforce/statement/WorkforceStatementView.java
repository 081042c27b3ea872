package org.mobiletoolkit.stakeholder.workforce.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mobiletoolkit.platform.concurrency.Versioned;

/** A workforce statement as callers see it. */
public record WorkforceStatementView(
        UUID id,
        UUID initiativeId,
        LocalDate asAt,
        String source,
        int total,
        List<StatedGroup> groups,

        @Schema(description = "People of the total who are in no stated group")
        int elsewhere,

        Instant createdAt,
        long version)
        implements Versioned {

    static WorkforceStatementView of(WorkforceStatement statement) {
        var figures = statement.figures();
        return new WorkforceStatementView(
                statement.id(),
                statement.initiativeId(),
                figures.asAt(),
                figures.source(),
                figures.total(),
                figures.groups(),
                (int) figures.elsewhere(),
                statement.createdAt(),
                statement.version());
    }
}
