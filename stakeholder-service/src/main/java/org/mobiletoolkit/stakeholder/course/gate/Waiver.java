package org.mobiletoolkit.stakeholder.course.gate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mobiletoolkit.handbook.day.PlausibleDay;
import org.mobiletoolkit.platform.login.Login;

/**
 * The board lets a checkpoint that is not met pass for a time (handbook 2.2 rule 3).
 *
 * <p>Who takes the decision approves its waivers: the SRO or the chair of the board, never the requester.
 *
 * @param owner who will bring the checkpoint to be met
 * @param dueOn by when, a day local to Europe/London
 */
public record Waiver(
        @NotBlank @Size(max = 100) @Schema(examples = "analyse.vision.checkpoint.3")
        String checkpointId,

        @NotNull @Schema(examples = "IN_PROGRESS") ReasonCode reasonCode,

        @NotBlank @Size(max = 2000) @Schema(examples = "The incumbent supplier's account lead changed; meeting booked.")
        String reason,

        @NotBlank @Size(max = 200) @Schema(examples = "programme-manager@rrx") @Login
        String owner,

        @NotNull @Schema(examples = "2026-12-04") @PlausibleDay
        LocalDate dueOn) {

    /** Why a checkpoint is waived. */
    public enum ReasonCode {
        /** The service that knows did not answer; the only reason for which an unknown checkpoint may be waived. */
        SERVICE_UNAVAILABLE,
        IN_PROGRESS,
        RISK_ACCEPTED,
        NOT_APPLICABLE
    }
}
