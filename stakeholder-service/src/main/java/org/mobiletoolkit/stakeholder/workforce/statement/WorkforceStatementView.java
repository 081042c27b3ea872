package org.mobiletoolkit.stakeholder.workforce.statement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mobiletoolkit.platform.concurrency.Versioned;

/** A workforce statement as callers see it. */
public record WorkforceStatementView(
        UUID id,
        @JsonUnwrapped WorkforceStatementContent content,

        @Schema(description = "People of the total who are in no stated group")
        int elsewhere,

        Instant createdAt,
        long version)
        implements Versioned {

    static WorkforceStatementView of(WorkforceStatement statement) {
        return new WorkforceStatementView(
                statement.id(),
                statement.content(),
                statement.content().elsewhere(),
                statement.createdAt(),
                statement.version());
    }
}
