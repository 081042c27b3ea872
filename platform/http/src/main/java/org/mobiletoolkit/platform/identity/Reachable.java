package org.mobiletoolkit.platform.identity;

import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Asks an issuer, who may be away: who has just not answered is not asked again for a moment, or those who wait for its
 * keys would wait one after the other.
 */
final class Reachable {

    private static final long LEFT_ALONE = Duration.ofSeconds(2).toNanos();

    /** What is asked. */
    interface Question<T> {
        T ask() throws IOException;
    }

    private final LongSupplier nanoTime;
    private volatile boolean missed;
    private volatile long missedAt;

    Reachable(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    <T> T ask(Question<T> question) throws IOException {
        if (missed && nanoTime.getAsLong() - missedAt < LEFT_ALONE) {
            throw new IOException("it did not answer a moment ago");
        }
        try {
            var answer = question.ask();
            missed = false;
            return answer;
        } catch (IOException e) {
            missedAt = nanoTime.getAsLong();
            missed = true;
            throw e;
        }
    }
}
