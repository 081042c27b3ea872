package org.mobiletoolkit.stakeholder.toolbox.template;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was made of a template, as callers see it. */
public record TemplateInstanceView(
        UUID id,
        UUID initiativeId,
        String templateId,
        int templateVersion,

        @Schema(description = "Counts the instances of the template in the initiative")
        int issue,

        @Schema(description = "What was said, by parameter id")
        Map<String, Object> parameters,

        List<MadeRecord> records,
        String createdBy,
        Instant createdAt) {

    static TemplateInstanceView of(TemplateInstance instance) {
        return new TemplateInstanceView(
                instance.id(),
                instance.initiativeId(),
                instance.templateId(),
                instance.templateVersion(),
                instance.issue(),
                instance.parameters(),
                instance.records(),
                instance.createdBy(),
                instance.createdAt());
    }
}
