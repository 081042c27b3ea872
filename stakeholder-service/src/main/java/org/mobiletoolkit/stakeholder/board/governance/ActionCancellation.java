package org.mobiletoolkit.stakeholder.board.governance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an action is not done. */
@Schema(examples = "{\"reason\":\"Overtaken by the new contract\"}")
public record ActionCancellation(@NotBlank @Size(max = 2000) String reason) {}
