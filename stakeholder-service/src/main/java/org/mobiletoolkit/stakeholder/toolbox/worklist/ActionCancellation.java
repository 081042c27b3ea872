package org.mobiletoolkit.stakeholder.toolbox.worklist;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an action is not done. */
@Schema(name = "NextStepActionCancellation", examples = "{\"reason\":\"The digital board takes it on\"}")
public record ActionCancellation(@NotBlank @Size(max = 2000) String reason) {}
