package org.mobiletoolkit.stakeholder.standing.assessment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.login.Login;

/** How far one success factor is in place, and what shows it. */
public record FactorScore(
        @Schema(description = "Id of the factor in the toolkit", examples = "success.organisational.leadership")
        @NotBlank
        @Size(max = 80)
        String factorId,

        @Schema(description = "1 (not in place) to 5 (embedded)", nullable = true, examples = "4")
        @Min(1)
        @Max(5)
        @Nullable
        Integer score,

        @Schema(nullable = true, examples = "The medical director chairs the board and opened each workshop")
        @Size(max = 4000)
        @Nullable
        String evidence,

        @Schema(description = "The score aimed at", nullable = true, examples = "5") @Min(1) @Max(5) @Nullable
        Integer target,

        @Schema(
                description =
                        "What is to be done, with its owner: counts at gate 2 like a record of /api/v1/success-factor-actions",
                nullable = true,
                examples = "Name a deputy sponsor")
        @Size(max = 2000)
        @Nullable
        String action,

        @Schema(nullable = true, examples = "programme-manager@rrx") @Size(max = 200) @Login @Nullable
        String actionOwner) {

    /** Scored, and with evidence that says something. */
    boolean isComplete() {
        return score != null && evidence != null && !evidence.isBlank();
    }

    /** Names what is to be done and who does it. */
    boolean hasOwnedAction() {
        return action != null && !action.isBlank() && actionOwner != null && !actionOwner.isBlank();
    }
}
