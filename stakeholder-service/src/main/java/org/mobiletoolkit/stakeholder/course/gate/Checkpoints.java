package org.mobiletoolkit.stakeholder.course.gate;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** How facts make a checkpoint (handbook 2.1). */
public final class Checkpoints {

    private Checkpoints() {}

    /**
     * The status of a checkpoint.
     *
     * @param mandatory what the mandatory facts say: true, false, or null where it could not be told
     * @param advisory what the advisory facts say; they only warn and never change the status
     */
    public static CheckpointStatus status(
            Collection<? extends @Nullable Boolean> mandatory, Collection<? extends @Nullable Boolean> advisory) {
        var anyTrue = mandatory.stream().anyMatch(Boolean.TRUE::equals);
        if (mandatory.stream().anyMatch(Boolean.FALSE::equals)) {
            return anyTrue ? CheckpointStatus.PARTIALLY_MET : CheckpointStatus.NOT_MET;
        }
        // an empty collection proves nothing: "every fact is true" over no facts is the commonest way to lie
        return anyTrue && mandatory.stream().allMatch(Boolean.TRUE::equals)
                ? CheckpointStatus.MET
                : CheckpointStatus.UNKNOWN;
    }
}
