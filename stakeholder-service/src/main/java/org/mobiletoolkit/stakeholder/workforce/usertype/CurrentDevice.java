package org.mobiletoolkit.stakeholder.workforce.usertype;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A kind of device that people of a user type work with today. */
public record CurrentDevice(
        @Schema(examples = "Shared ward laptop") @NotBlank @Size(max = 120)
        String device,

        @Schema(description = "How many of them; left out when nobody knows", examples = "40")
        @Min(0)
        @Max(1_000_000)
        @Nullable
        Integer quantity) {}
