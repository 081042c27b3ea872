package org.mobiletoolkit.stakeholder.board.governance;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;
import org.mobiletoolkit.handbook.undertaking.Undertaking;
import org.mobiletoolkit.platform.login.Login;
import org.mobiletoolkit.platform.person.LoginCover;
import org.mobiletoolkit.platform.record.Fixed;

/** What a meeting charges somebody with. */
@Embeddable
@Schema(examples = """
                {"meetingId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a71","title":"Report the training plan to the board",
                 "owner":"programme-manager@rrx","dueOn":"2026-07-13"}""")
public record GovernanceActionContent(
        @Fixed @NotNull UUID meetingId,

        @Schema(description = "The decision of this meeting from which it follows, if any") @Fixed @Nullable
        UUID decisionId,

        @NotBlank @Size(max = LONGEST_TITLE) String title,

        @Schema(description = "Login of the colleague who does it") @NotBlank @Size(max = LONGEST_OWNER) @Login
        String owner,

        @NotNull @PlausibleDay LocalDate dueOn)
        implements Undertaking {

    GovernanceActionContent under(LoginCover cover) {
        return new GovernanceActionContent(meetingId, decisionId, title, cover.over(owner), dueOn);
    }
}
