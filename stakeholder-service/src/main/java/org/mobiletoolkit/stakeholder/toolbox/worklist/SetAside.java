package org.mobiletoolkit.stakeholder.toolbox.worklist;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an item of the toolkit does not apply to this initiative. */
@Schema(
        name = "WorkItemSetAside",
        examples = "{\"reason\":\"No supplier serves community nursing today, so there is none to consult\"}")
public record SetAside(@NotBlank @Size(max = 2000) String reason) {}
