package org.mobiletoolkit.stakeholder.consultation;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The day on which something happened to an invitation. */
@Schema(examples = "{\"on\":\"2026-06-05\"}")
public record InvitationDay(
        @Schema(description = "Today when left out") @Nullable
        LocalDate on) {}
