package org.mobiletoolkit.stakeholder.standing.risk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something that had ended begins again. */
@Schema(name = "IssueReopening", examples = "{\"reason\":\"The signal fails again\"}")
public record Reopening(@NotBlank @Size(max = 2000) String reason) {}
