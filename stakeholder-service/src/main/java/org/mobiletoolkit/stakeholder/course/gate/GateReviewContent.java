package org.mobiletoolkit.stakeholder.course.gate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.stakeholder.course.initiative.Gate;

/**
 * A gate that somebody wants to pass.
 *
 * @param waveId the rollout wave to go live, one that was announced; at gate 5 only, without it all that are not live
 */
@Embeddable
public record GateReviewContent(
        @NotNull @Schema(examples = "019ab3c4-5d6e-7f80-8a9b-0c1d2e3f4a5b")
        UUID initiativeId,

        @Enumerated(EnumType.STRING) @NotNull @Schema(examples = "G1")
        Gate gate,

        @Nullable UUID waveId,

        @Nullable @Size(max = 4000) @Schema(examples = "Vision approved on 3 November; all four checkpoints are met")
        String note) {}
