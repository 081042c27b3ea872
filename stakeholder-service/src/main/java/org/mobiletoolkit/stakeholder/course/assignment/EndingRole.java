package org.mobiletoolkit.stakeholder.course.assignment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a role is taken away before its last day. */
@Schema(examples = "{\"reason\":\"Moved to another directorate\"}")
public record EndingRole(@NotBlank @Size(max = 2000) String reason) {}
