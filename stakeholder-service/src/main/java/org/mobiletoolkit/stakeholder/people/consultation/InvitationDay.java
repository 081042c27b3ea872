package org.mobiletoolkit.stakeholder.people.consultation;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/** The day on which something happened to an invitation. */
@Schema(examples = "{\"on\":\"2026-06-05\"}")
public record InvitationDay(
        @Schema(description = "Today when left out") @Nullable @PlausibleDay
        LocalDate on) {}
