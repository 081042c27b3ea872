package org.mobiletoolkit.stakeholder.people.briefing;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/** Lets only so many do heavy work at the same time; the others wait their turn, but not for ever. */
final class Turns {

    private final Semaphore free;
    private final Duration patience;

    Turns(int parallel, Duration patience) {
        this.free = new Semaphore(parallel, true);
        this.patience = patience;
    }

    /**
     * Does the work when it is its turn.
     *
     * @throws Refusal {@code service-unavailable} (503) when the turn does not come in time
     */
    <T> T take(Supplier<T> work) {
        if (!come()) {
            throw new Refusal(CommonProblem.SERVICE_UNAVAILABLE, "Too many briefing packs are being made")
                    .header("Retry-After", String.valueOf(Math.max(1, patience.toSeconds())));
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    private boolean come() {
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
