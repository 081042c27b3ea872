package org.mobiletoolkit.device.connectivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.device.signal.Reading.Fault;
import org.mobiletoolkit.device.signal.Technology;

class SurveyPointRuleTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final BigDecimal DEGREES = new BigDecimal("53.8");

    @Test
    void acceptsAClockThatIsFiveMinutesAheadAndNoMore() {
        assertThat(SurveyPointRule.faults(at(NOW.plusSeconds(300)), NOW)).isEmpty();
        assertThat(SurveyPointRule.faults(at(NOW.plusSeconds(301)), NOW))
                .containsExactly(new Fault("measuredAt", "in-the-future", "A point is recorded after it is measured."));
    }

    @Test
    void acceptsTheFirstMomentOf2000AndNoneBefore() {
        var first = Instant.parse("2000-01-01T00:00:00Z");

        assertThat(SurveyPointRule.faults(at(first), NOW)).isEmpty();
        assertThat(SurveyPointRule.faults(at(first.minusMillis(1)), NOW))
                .containsExactly(
                        new Fault("measuredAt", "too-early", "No point is measured before 2000-01-01T00:00:00Z."));
    }

    @Test
    void asksForBothCoordinatesOrNone() {
        assertThat(SurveyPointRule.faults(point(NOW, DEGREES, DEGREES), NOW)).isEmpty();
        assertThat(SurveyPointRule.faults(point(NOW, DEGREES, null), NOW))
                .containsExactly(new Fault("longitude", "required", "A place has both coordinates."));
        assertThat(SurveyPointRule.faults(point(NOW, null, DEGREES), NOW))
                .containsExactly(new Fault("latitude", "required", "A place has both coordinates."));
    }

    private static SurveyPointContent at(Instant measuredAt) {
        return point(measuredAt, null, null);
    }

    private static SurveyPointContent point(
            Instant measuredAt, @Nullable BigDecimal latitude, @Nullable BigDecimal longitude) {
        return new SurveyPointContent(
                measuredAt,
                "Operator A",
                Technology.LTE,
                false,
                new BigDecimal("-95"),
                null,
                null,
                null,
                null,
                null,
                null,
                true,
                latitude,
                longitude);
    }
}
