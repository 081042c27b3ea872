package org.mobiletoolkit.stakeholder.board.governance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a group is dissolved. */
@Schema(examples = "{\"reason\":\"Its work goes on in the programme board\"}")
public record GroupDissolution(@NotBlank @Size(max = 2000) String reason) {}
