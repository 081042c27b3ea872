package org.mobiletoolkit.stakeholder.memory.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a complex request needs two months more; the person is told so within the first month. */
@Schema(name = "ClockExtension", examples = "{\"reason\":\"Several hundred records of two programmes to be redacted\"}")
public record ClockExtension(@NotBlank @Size(max = 2000) String reason) {}
