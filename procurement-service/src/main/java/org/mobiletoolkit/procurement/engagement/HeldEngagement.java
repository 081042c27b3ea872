package org.mobiletoolkit.procurement.engagement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;
import org.mobiletoolkit.platform.login.Login;

/**
 * What came of an engagement that took place.
 *
 * @param heldOn the day, not in the future
 * @param outcome what was said and agreed
 * @param supportLevel how far the supplier supports the initiative
 * @param roadmapAlignment how well its mobile roadmap fits
 * @param participants who took part, by role rather than by name
 * @param nextSteps what follows
 */
@Schema(
        examples =
                "{\"heldOn\":\"2026-06-03\"," + "\"outcome\":\"Mobile client with offline working is released in May\","
                        + "\"supportLevel\":\"SUPPORTIVE\",\"roadmapAlignment\":\"PARTIALLY_ALIGNED\","
                        + "\"participants\":[\"Procurement lead\",\"Account manager\"],"
                        + "\"nextSteps\":\"Supplier sends the interface catalogue\"}")
public record HeldEngagement(
        @NotNull @Schema(examples = "2026-06-03") @PlausibleDay
        LocalDate heldOn,

        @NotBlank @Size(min = 3, max = 4000) @Schema(examples = "Mobile client with offline working is released in May")
        String outcome,

        @NotNull SupportLevel supportLevel,
        @NotNull RoadmapAlignment roadmapAlignment,

        @NotEmpty @Size(max = 50) @Login List<@NotBlank @Size(max = 120) String> participants,

        @Nullable @Size(max = 2000) @Schema(examples = "Supplier sends the interface catalogue")
        String nextSteps) {}
