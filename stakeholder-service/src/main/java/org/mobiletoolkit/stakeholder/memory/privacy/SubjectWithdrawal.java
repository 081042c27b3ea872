package org.mobiletoolkit.stakeholder.memory.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a request is not pursued: it was taken back, or the person did not say who they are. */
@Schema(name = "SubjectRequestWithdrawal", examples = "{\"reason\":\"Identity not shown after two reminders\"}")
public record SubjectWithdrawal(@NotBlank @Size(max = 2000) String reason) {}
