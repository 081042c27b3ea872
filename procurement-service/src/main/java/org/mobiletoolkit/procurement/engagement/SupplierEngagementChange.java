package org.mobiletoolkit.procurement.engagement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/**
 * What may be changed of a planned engagement: members left out stay.
 *
 * @param kind how
 * @param purpose what for; {@code null} clears it
 * @param plannedFor the day it shall take place
 * @param participants replaces the whole list
 */
@Schema(examples = "{\"plannedFor\":\"2026-06-10\"}")
public record SupplierEngagementChange(
        @NotNull EngagementKind kind,

        @Nullable @Size(max = 1000) @Schema(examples = "See the offline mode at work")
        String purpose,

        @NotNull @Schema(examples = "2026-06-10") @PlausibleDay
        LocalDate plannedFor,

        @NotNull @Size(max = 50) List<@NotBlank @Size(max = 120) String> participants) {}
