package org.mobiletoolkit.stakeholder.memory.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

class MomentsTest {

    private static final Instant NOW = Instant.parse("2026-07-10T22:30:00Z"); // half past eleven at night in London

    @ParameterizedTest
    @CsvSource({
        "2026-01-10, 2026-01-10T00:00:00Z, 2026-01-11T00:00:00Z",
        "2026-07-10, 2026-07-09T23:00:00Z, 2026-07-10T23:00:00Z",
        "2026-03-29, 2026-03-29T00:00:00Z, 2026-03-29T23:00:00Z",
        "2026-07-10T12:00:00Z, 2026-07-10T12:00:00Z, 2026-07-10T12:00:00Z",
        "2026-07-10T12:00:00+02:00, 2026-07-10T10:00:00Z, 2026-07-10T10:00:00Z",
        "2026-07-10T12:00:00 02:00, 2026-07-10T10:00:00Z, 2026-07-10T10:00:00Z"
    })
    void takesADayAsADayInLondon(String said, Instant from, Instant until) {
        assertThat(Moments.from(said, "from")).isEqualTo(from);
        assertThat(Moments.until(said, "to")).isEqualTo(until);
    }

    @Test
    void takesNothingAsNoLimit() {
        assertThat(Moments.from(null, "from")).isNull();
        assertThat(Moments.until(null, "to")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "yesterday",
                "2026-02-30",
                "2026-13-01",
                "2026-07-10T12:00:00",
                "2026-07-10T25:00:00Z",
                "-0001-01-01",
                "1899-12-30",
                "+10000-01-01",
                "+999999999-12-31",
                "-999999999-01-01",
                "9999-12-31"
            })
    void refusesWhatNobodyCanMean(String said) {
        assertThatThrownBy(() -> Moments.until(said, "to"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(CommonProblem.INVALID_PARAMETER));
    }

    @Test
    void takesTheEndOfAPastDayAndThePresentOfToday() {
        assertThat(Moments.past("2026-07-09", "at", NOW)).isEqualTo("2026-07-09T22:59:59.999999Z");
        assertThat(Moments.past("2026-07-10", "at", NOW)).isEqualTo(NOW);
        assertThat(Moments.past("2026-07-10T22:30:00Z", "at", NOW)).isEqualTo(NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-07-11", "2026-07-10T22:30:00.001Z", "2026-07-10T23:31:00+01:00"})
    void refusesTheFuture(String said) {
        assertThatThrownBy(() -> Moments.past(said, "at", NOW))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem().errors().get(0).code())
                                .isEqualTo("in-the-future"));
    }
}
