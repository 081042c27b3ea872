package org.mobiletoolkit.platform.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrelationTest {

    @Test
    void continuesATraceUnderASpanOfItsOwn() {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";

        var correlation = Correlation.from("my-id", "00-" + trace + "-00f067aa0ba902b7-00", "case 7");

        assertThat(correlation.requestId()).isEqualTo("my-id");
        assertThat(correlation.traceId()).isEqualTo(trace);
        assertThat(correlation.traceparent())
                .startsWith("00-" + trace + "-")
                .endsWith("-00")
                .doesNotContain("00f067aa0ba902b7");
        assertThat(correlation.correlationId()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-0g",
                "00-4bf92f3577b34da6a3ce929d0e0e4736_00f067aa0ba902b7-01",
                "01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e473g-00f067aa0ba902b7-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\r\nX: y"
            })
    void beginsATraceWhereNoneIsWellFormed(String traceparent) {
        var correlation = Correlation.from("bad id\r\nX-Evil: 1", traceparent, null);

        assertThat(correlation.traceparent()).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
        assertThat(correlation.requestId()).isEqualTo(correlation.traceId());
    }
}
