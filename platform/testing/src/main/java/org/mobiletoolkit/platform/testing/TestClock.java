package org.mobiletoolkit.platform.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The application's clock in tests: the system's, moved as far as a test wants. */
@Singleton
@Alternative
@Priority(1)
public class TestClock extends Clock {

    private final Clock system = Clock.tickMillis(ZoneOffset.UTC);
    private volatile Duration moved = Duration.ZERO;

    /** From now on it is this instant, and time goes on from there. */
    public void set(Instant instant) {
        moved = Duration.between(system.instant(), instant);
    }

    public void advance(Duration by) {
        moved = moved.plus(by);
    }

    public void reset() {
        moved = Duration.ZERO;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(system.withZone(zone), moved);
    }

    @Override
    public Instant instant() {
        return system.instant().plus(moved);
    }
}
