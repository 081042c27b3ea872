package org.mobiletoolkit.platform.write;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.problem.RetryAfter;
import org.mobiletoolkit.platform.time.Uuid7;

/**
 * Waits up to a second for what another service made a moment ago: whoever creates a record there and refers to it here at
 * once is faster than the event that tells of it. Whether that may be so is read off the age of its id.
 */
@ApplicationScoped
class Arrivals {

    private static final Duration MADE_JUST_NOW = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int PAUSES = 10;

    /** So that many who wait, or pretend to, leave the threads to the others. */
    private static final int WAITING_AT_ONCE = 8;

    private final Semaphore places = new Semaphore(WAITING_AT_ONCE);
    private final Clock clock;

    Arrivals(Clock clock) {
        this.clock = clock;
    }

    /** What the attempt comes to, which is made again while something is missing that may be on its way. */
    Object awaited(Callable<Object> attempt) throws Exception {
        try {
            return attempt.call();
        } catch (Refusal refusal) {
            if (!isOnItsWay(refusal)) {
                throw refusal;
            }
            if (!places.tryAcquire()) {
                throw later(refusal);
            }
        }
        try {
            return again(attempt);
        } finally {
            places.release();
        }
    }

    private Object again(Callable<Object> attempt) throws Exception {
        for (var pause = 1; ; pause++) {
            Thread.sleep(PAUSE.toMillis());
            try {
                return attempt.call();
            } catch (Refusal refusal) {
                if (!isOnItsWay(refusal)) {
                    throw refusal;
                }
                if (pause == PAUSES) {
                    throw later(refusal);
                }
            }
        }
    }

    private boolean isOnItsWay(Refusal refusal) {
        var id = refusal.awaited();
        return id != null && Uuid7.isYoung(id, clock, MADE_JUST_NOW);
    }

    private static Refusal later(Refusal refusal) {
        return refusal.header(RetryAfter.HEADER, "1");
    }
}
