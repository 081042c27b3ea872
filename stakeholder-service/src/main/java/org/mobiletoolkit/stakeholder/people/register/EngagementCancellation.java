package org.mobiletoolkit.stakeholder.people.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an engagement will not take place. */
@Schema(examples = "{\"reason\":\"The post was made redundant\"}")
public record EngagementCancellation(
        @NotBlank @Size(max = 2000) String reason) {}
