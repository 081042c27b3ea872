package org.mobiletoolkit.stakeholder.toolbox.worklist;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;
import org.mobiletoolkit.handbook.undertaking.Undertaking;
import org.mobiletoolkit.platform.login.Login;

/**
 * An action to be planned, on a next step of the toolkit or on a step's own account.
 *
 * @param nextStepId the toolkit's next step; without one {@code step} and {@code title} are needed
 * @param step the step that it belongs to; only without a next step, which says it itself
 * @param title what is to be done; may be left out with a next step, whose words then stand
 */
@Schema(examples = """
                {"initiativeId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b","nextStepId":"analyse.vision.next-step.2",
                 "title":"Propose terms of reference for the programme board","owner":"programme-manager@rrx",
                 "dueOn":"2026-12-18"}""")
public record NewNextStepAction(
        @NotNull UUID initiativeId,

        @Pattern(regexp = ITEM, message = "must be the id of an item of the toolkit, such as analyse.vision")
        @Size(max = 80)
        @Nullable
        String nextStepId,

        @Pattern(regexp = ITEM, message = "must be the id of an item of the toolkit, such as analyse.vision")
        @Size(max = 80)
        @Nullable
        String step,

        @Size(min = 1, max = Undertaking.LONGEST_TITLE) @Nullable
        String title,

        @Schema(description = "Login of the colleague who does it")
        @NotBlank
        @Size(max = Undertaking.LONGEST_OWNER)
        @Login
        String owner,

        @Schema(description = "Day by which it is to be done, local to Europe/London") @NotNull @PlausibleDay
        LocalDate dueOn) {

    /** What ids of the toolkit look like. */
    static final String ITEM = "[a-z0-9]+([.-][a-z0-9]+)*";

    NextStepActionContent content() {
        return new NextStepActionContent(title, owner, dueOn);
    }
}
