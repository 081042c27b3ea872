package org.mobiletoolkit.stakeholder.toolbox.worksheet;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.FieldError;
import org.mobiletoolkit.stakeholder.toolbox.template.Template;

/** A worksheet as callers see it. */
public record WorksheetView(
        UUID id,
        @JsonUnwrapped WorksheetContent written,

        @Schema(examples = "res.community-business-case") String templateId,

        @Schema(description = "The version of the template whose fields it has")
        int templateVersion,

        WorksheetStatus status,

        @Schema(description = "JSON pointers to the fields that must still be filled in before it is complete")
        List<String> missing,

        String createdBy,
        String updatedBy,
        Instant createdAt,
        Instant updatedAt,
        @Nullable String completedBy,
        @Nullable Instant completedAt,
        List<AvailableAction> availableActions,
        long version)
        implements Versioned {

    static WorksheetView of(Worksheet worksheet, Template template, AvailableActions available) {
        var written = worksheet.content();
        var missing = WorksheetRule.missing(template, written.content());
        return new WorksheetView(
                worksheet.id(),
                written,
                worksheet.templateId(),
                worksheet.templateVersion(),
                worksheet.status(),
                missing.stream().map(FieldError::pointer).toList(),
                worksheet.createdBy(),
                worksheet.updatedBy(),
                worksheet.createdAt(),
                worksheet.updatedAt(),
                worksheet.completedBy(),
                worksheet.completedAt(),
                available.of(
                        WorksheetLifecycle.MACHINE,
                        worksheet.status(),
                        worksheet.scopeId(),
                        command -> command.equals(WorksheetLifecycle.FINISH) && !missing.isEmpty()
                                ? CommonProblem.VALIDATION_FAILED
                                : null),
                worksheet.version());
    }
}
