package org.mobiletoolkit.procurement.incumbency;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What {@code incumbency.stage-transitioned.v1} says beside the states.
 *
 * <p>Published: add optional members freely, change nothing else without a v2.
 */
record IncumbencyTransition(
        UUID supplierId, LocalDate since, @Nullable LocalDate endedOn) {

    static IncumbencyTransition of(Incumbency incumbency) {
        return new IncumbencyTransition(
                incumbency.supplierId(), incumbency.content().since(), incumbency.endedOn());
    }
}
