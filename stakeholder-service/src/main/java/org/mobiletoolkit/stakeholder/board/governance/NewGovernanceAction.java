package org.mobiletoolkit.stakeholder.board.governance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/** What a meeting charges somebody with. */
@Schema(examples = """
                {"meetingId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a71","title":"Report the training plan to the board",
                 "owner":"programme-manager@rrx","dueOn":"2026-07-13"}""")
public record NewGovernanceAction(
        @NotNull UUID meetingId,

        @Schema(description = "The decision of this meeting from which it follows, if any") @Nullable
        UUID decisionId,

        @NotBlank @Size(max = 500) String title,

        @Schema(description = "Login of the colleague who does it") @NotBlank @Size(max = 200)
        String owner,

        @NotNull @PlausibleDay LocalDate dueOn) {

    ActionContent content() {
        return new ActionContent(title, owner, dueOn);
    }
}
