package org.mobiletoolkit.stakeholder.board.governance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/** A meeting that was held. */
@Schema(examples = """
                {"groupId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a70","heldOn":"2026-06-15",
                 "attendees":["sro@rrx","clinical-lead@rrx","finance-lead@rrx"]}""")
public record NewMeeting(
        @NotNull UUID groupId,
        @NotNull @PlausibleDay LocalDate heldOn,

        @Schema(description = "Logins of those who were there, members and guests") @NotEmpty @Size(max = 300)
        List<@NotBlank @Size(max = 200) String> attendees,

        @Schema(description = "Logins of those who excused themselves") @Size(max = 300) @Nullable
        List<@NotBlank @Size(max = 200) String> apologies,

        @Size(max = 20_000) @Nullable String agenda,
        @Size(max = 100_000) @Nullable String minutes,
        @Size(max = 20_000) @Nullable String notes) {

    MeetingRecord held() {
        return new MeetingRecord(heldOn, attendees, apologies, agenda, minutes, notes);
    }
}
