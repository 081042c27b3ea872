package org.mobiletoolkit.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Time-ordered ids (RFC 9562, version 7).
 *
 * <p>Within one process ids rise strictly, also within one millisecond and when the clock steps back: a counter takes
 * the place of the 12 bits after the time. They are names, not secrets.
 */
public final class Uuid7 {

    private static final AtomicLong LAST = new AtomicLong();

    private Uuid7() {}

    public static UUID generate(Clock clock) {
        var now = clock.millis() << 12;
        var ticks = LAST.updateAndGet(last -> Math.max(last + 1, now));
        var high = (ticks >>> 12 << 16) | 0x7000L | (ticks & 0xFFFL);
        var low = (ThreadLocalRandom.current().nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** Whether the id tells that it was made just now, give or take the time given; an id of another kind tells nothing. */
    public static boolean isYoung(UUID id, Clock clock, Duration giveOrTake) {
        var age = clock.millis() - (id.getMostSignificantBits() >>> 16);
        return id.version() == 7 && Math.abs(age) <= giveOrTake.toMillis();
    }
}
