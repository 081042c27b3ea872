package org.mobiletoolkit.benchmark.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CpuReadingTest {

    private final CpuReading used = new CpuReading(Map.of("gateway", 900.0, "service", 1_100.0), 4_000)
            .since(new CpuReading(Map.of("gateway", 100.0, "service", 100.0), 1_600));

    @Test
    void dividesWhatWasUsedMeanwhileByTheRequests() {
        assertThat(used.per(8)).isEqualTo(Map.of("gateway", 100.0, "service", 125.0));
    }

    @Test
    void tellsTheShareOfStrangers() {
        assertThat(used.strangers()).isEqualTo(0.25);
    }
}
