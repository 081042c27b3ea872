package org.mobiletoolkit.platform.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.time.Uuid7;

class ArrivalsTest {

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-30T10:00:00Z"), ZoneOffset.UTC);
    private final Arrivals arrivals = new Arrivals(clock);
    private final AtomicInteger attempts = new AtomicInteger();

    private Callable<Object> knownAt(int attempt, UUID id) {
        return () -> {
            if (attempts.incrementAndGet() < attempt) {
                throw new Refusal(CommonProblem.UNKNOWN_REFERENCE, "Nobody has told of it").awaiting(id);
            }
            return "done";
        };
    }

    private Refusal refused(UUID id) {
        return catchThrowableOfType(Refusal.class, () -> arrivals.awaited(knownAt(Integer.MAX_VALUE, id)));
    }

    @Test
    void waitsForWhatWasMadeJustNow() throws Exception {
        assertThat(arrivals.awaited(knownAt(3, Uuid7.generate(clock)))).isEqualTo("done");
    }

    @Test
    void saysWhenToTryAgainWhenItDoesNotArrive() {
        assertThat(refused(Uuid7.generate(clock)).headers()).containsEntry("Retry-After", "1");
        assertThat(attempts).hasValueGreaterThan(1);
    }

    @Test
    void doesNotWaitForWhatCannotBeOnItsWay() {
        var earlier = UUID.fromString("019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b");

        assertThat(refused(UUID.randomUUID()).headers()).isEmpty();
        assertThat(refused(earlier).headers()).isEmpty();
        assertThat(attempts).hasValue(2);
    }
}
