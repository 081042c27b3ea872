package org.mobiletoolkit.procurement.engagement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;
import org.mobiletoolkit.platform.login.Login;

/**
 * An engagement to come, or one that took place already.
 *
 * @param initiativeId about which initiative
 * @param supplierId with whom
 * @param kind how
 * @param purpose what for
 * @param plannedFor the day it shall take place; may be left out when {@code held} is given
 * @param participants who shall take part, by role; {@code held} brings its own
 * @param held what came of it; the engagement is then recorded as HELD at once
 */
@Schema(
        examples = "{\"initiativeId\":\"0190a5f0-7c00-7000-8000-000000000001\","
                + "\"supplierId\":\"0190a5f0-7c00-7000-8000-000000000002\",\"kind\":\"WORKSHOP\","
                + "\"purpose\":\"Confirm the alignment of the mobile roadmap\",\"plannedFor\":\"2026-06-03\"}")
public record NewSupplierEngagement(
        @NotNull @Schema(examples = "0190a5f0-7c00-7000-8000-000000000001")
        UUID initiativeId,

        @NotNull @Schema(examples = "0190a5f0-7c00-7000-8000-000000000002")
        UUID supplierId,

        @NotNull EngagementKind kind,

        @Nullable @Size(max = 1000) @Schema(examples = "Confirm the alignment of the mobile roadmap")
        String purpose,

        @Nullable @Schema(examples = "2026-06-03") @PlausibleDay
        LocalDate plannedFor,

        @Size(max = 50) @Login List<@NotBlank @Size(max = 120) String> participants,

        @Nullable @Valid HeldEngagement held) {

    SupplierEngagementContent content() {
        return new SupplierEngagementContent(initiativeId, supplierId, kind, purpose, plannedFor, participants);
    }
}
