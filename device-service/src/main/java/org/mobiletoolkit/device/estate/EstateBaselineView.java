package org.mobiletoolkit.device.estate;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;

/**
 * A baseline as callers see it.
 *
 * @param devices how many devices the lines count together
 * @param declaredBy who declared that there is no existing estate
 * @param authors everyone who had a hand in it, and so may not confirm it
 * @param supersededById the later baseline that took its place
 */
@Schema(name = "EstateBaseline")
public record EstateBaselineView(
        UUID id,
        @JsonUnwrapped EstateContent content,
        EstateStatus status,

        @Schema(description = "How many devices the lines count together")
        long devices,

        @Schema(description = "Who declared that there is no existing estate") @Nullable
        String declaredBy,

        @Nullable Instant declaredAt,

        @Schema(description = "Everyone who had a hand in it, and so may not confirm it")
        List<String> authors,

        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt,

        @Schema(description = "The later baseline that took its place") @Nullable
        UUID supersededById,

        Instant createdAt,
        long version,
        List<AvailableAction> availableActions)
        implements Versioned {

    static EstateBaselineView of(EstateBaseline baseline, List<AvailableAction> actions) {
        var content = baseline.content();
        return new EstateBaselineView(
                baseline.id(),
                content,
                baseline.status(),
                content.devices(),
                baseline.declaredBy(),
                baseline.declaredAt(),
                baseline.authors(),
                baseline.confirmedBy(),
                baseline.confirmedAt(),
                baseline.supersededById(),
                baseline.createdAt(),
                baseline.version(),
                actions);
    }
}
