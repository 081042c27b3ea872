package org.mobiletoolkit.stakeholder.people.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;
import org.mobiletoolkit.stakeholder.people.register.EngagementChannel;

/** Invitations that go out together: all are recorded, or none. */
@Schema(examples = """
                {"invitees":[{"stakeholderId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5c"},
                             {"groupId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a70"}],
                 "channel":"EMAIL","invitedOn":"2026-05-26"}""")
public record InvitationRound(
        @NotEmpty @Size(max = 500) @Valid List<@NotNull Invitee> invitees,
        @NotNull EngagementChannel channel,

        @Schema(description = "Today when left out") @Nullable @PlausibleDay
        LocalDate invitedOn) {}
