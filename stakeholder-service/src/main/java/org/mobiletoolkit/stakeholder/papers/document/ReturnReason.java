package org.mobiletoolkit.stakeholder.papers.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a version goes back to its authors. */
@Schema(examples = "{\"reason\":\"Say how therapies are served\"}")
public record ReturnReason(@NotBlank @Size(max = 2000) String reason) {}
