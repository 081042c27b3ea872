package org.mobiletoolkit.device.estate;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What readers of {@code estate-baseline.stage-transitioned.v1} are told of the baseline besides its transition.
 *
 * <p>Published. Its shape is promised in {@code events/}: add optional members freely, change nothing else without a v2.
 *
 * @param devices how many devices are counted
 */
record EstateTransitionDetail(
        UUID initiativeId,
        LocalDate asOf,
        long devices,
        boolean noExistingEstate,
        @Nullable UUID supersededById) {

    static EstateTransitionDetail of(EstateBaseline baseline) {
        var content = baseline.content();
        return new EstateTransitionDetail(
                baseline.scopeId(),
                content.asOf(),
                content.devices(),
                content.noExistingEstate(),
                baseline.supersededById());
    }
}
