package org.mobiletoolkit.procurement.engagement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How an engagement should have been recorded.
 *
 * @param reason why the first record was wrong, 3 to 1000 characters
 * @param kind how one met
 * @param held what came of it
 */
@Schema(
        examples = "{\"reason\":\"The date of the meeting was mistaken\",\"kind\":\"CALL\","
                + "\"held\":{\"heldOn\":\"2026-06-03\","
                + "\"outcome\":\"Mobile client with offline working is released in May\","
                + "\"supportLevel\":\"SUPPORTIVE\",\"roadmapAlignment\":\"PARTIALLY_ALIGNED\","
                + "\"participants\":[\"Procurement lead\",\"Account manager\"],"
                + "\"nextSteps\":\"Supplier sends the interface catalogue\"}}")
public record EngagementCorrection(
        @NotBlank @Size(min = 3, max = 1000) @Schema(examples = "The date of the meeting was mistaken")
        String reason,

        @NotNull EngagementKind kind,
        @NotNull @Valid HeldEngagement held) {}
