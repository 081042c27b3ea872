package org.mobiletoolkit.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class Uuid7Test {

    private static final Clock LATER = Clock.fixed(Instant.parse("2100-01-01T00:00:00Z"), ZoneOffset.UTC);
    private static final Clock EARLIER = Clock.fixed(Instant.parse("2099-01-01T00:00:00Z"), ZoneOffset.UTC);

    @Test
    void carriesVersionVariantAndTime() {
        var latest = Clock.fixed(Instant.parse("2101-01-01T00:00:00Z"), ZoneOffset.UTC);

        var id = Uuid7.generate(latest);

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(latest.millis());
    }

    @Test
    void risesWithinOneMillisecondAndWhenTheClockStepsBack() {
        var ids = Stream.concat(
                        Stream.generate(() -> Uuid7.generate(LATER)).limit(10_000),
                        Stream.generate(() -> Uuid7.generate(EARLIER)).limit(10_000))
                .map(UUID::toString)
                .toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }
}
