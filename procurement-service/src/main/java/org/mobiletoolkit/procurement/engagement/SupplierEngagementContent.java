package org.mobiletoolkit.procurement.engagement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;
import org.mobiletoolkit.platform.login.Login;
import org.mobiletoolkit.platform.record.Fixed;
import org.mobiletoolkit.platform.record.Given;

/** A dealing with a supplier about an initiative; it may be changed while it is planned. */
@Embeddable
@Schema(
        examples = "{\"initiativeId\":\"0190a5f0-7c00-7000-8000-000000000001\","
                + "\"supplierId\":\"0190a5f0-7c00-7000-8000-000000000002\",\"kind\":\"WORKSHOP\","
                + "\"purpose\":\"See the offline mode at work\",\"plannedFor\":\"2026-06-10\"}")
public record SupplierEngagementContent(
        @Fixed @NotNull UUID initiativeId,
        @Fixed @NotNull UUID supplierId,
        @Enumerated(EnumType.STRING) @NotNull EngagementKind kind,

        @Nullable @Size(max = 1000) @Schema(description = "What for", examples = "See the offline mode at work")
        String purpose,

        @Nullable
        @PlausibleDay
        @Schema(description = "The day that it shall take place; a planned one has it", examples = "2026-06-10")
        LocalDate plannedFor,

        @JdbcTypeCode(SqlTypes.JSON) @Schema(description = "Who takes part, by role") @Size(max = 50) @Login
        List<@NotBlank @Size(max = 120) String> participants) {

    public SupplierEngagementContent {
        participants = Given.list(participants);
    }

    SupplierEngagementContent attendedBy(EngagementKind how, List<String> present) {
        return new SupplierEngagementContent(initiativeId, supplierId, how, purpose, plannedFor, present);
    }
}
