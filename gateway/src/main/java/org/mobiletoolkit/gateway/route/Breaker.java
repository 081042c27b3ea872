package org.mobiletoolkit.gateway.route;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Leaves a service alone that cannot be reached or does not answer: after some failures in a row nobody tries for a while,
 * then one request may, and its fate decides. An answer is an answer, also when it says 500, and ends the row.
 */
final class Breaker {

    private static final long CLOSED = Long.MIN_VALUE;

    private final int tolerated;
    private final long pauseNanos;
    private final LongSupplier nanoTime;
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicLong closedAgainAt = new AtomicLong(CLOSED);

    Breaker(int tolerated, Duration pause, LongSupplier nanoTime) {
        this.tolerated = tolerated;
        this.pauseNanos = pause.toNanos();
        this.nanoTime = nanoTime;
    }

    /** Whether a request may try; after the pause only the first that asks, then the pause begins anew. */
    boolean admits() {
        var until = closedAgainAt.get();
        if (until == CLOSED) {
            return true;
        }
        var now = nanoTime.getAsLong();
        return now - until >= 0 && closedAgainAt.compareAndSet(until, now + pauseNanos);
    }

    /** The service answered, whatever it said. */
    void reached() {
        if (failures.get() != 0) {
            failures.set(0);
            closedAgainAt.set(CLOSED);
        }
    }

    /** The service could not be reached, or did not answer. */
    void missed() {
        if (failures.incrementAndGet() >= tolerated) {
            closedAgainAt.set(nanoTime.getAsLong() + pauseNanos);
        }
    }

    boolean isOpen() {
        return closedAgainAt.get() != CLOSED;
    }
}
