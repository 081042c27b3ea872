package org.mobiletoolkit.handbook.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobiletoolkit.platform.problem.Refusal;

class DomainDayTest {

    /** Half past midnight in London, the day before in UTC. */
    private static final Clock SUMMER = Clock.fixed(Instant.parse("2026-06-30T23:30:00Z"), ZoneOffset.UTC);

    @Test
    void isTodayInLondonWhenNothingIsSaid() {
        assertThat(DomainDay.happened(null, "/on", SUMMER)).isEqualTo("2026-07-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000-01-01", "2026-06-30", "2026-07-01"})
    void takesWhatHasHappened(LocalDate day) {
        assertThat(DomainDay.happened(day, "/on", SUMMER)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-02, in-the-future",
        "2199-12-31, in-the-future",
        "2200-01-01, plausible-day",
        "9999-12-31, plausible-day",
        "1999-12-31, plausible-day",
        "0001-01-01, plausible-day",
        "-0044-03-15, plausible-day"
    })
    void refusesWhatHasNotAndWhatNobodyMeans(LocalDate day, String code) {
        assertThatThrownBy(() -> DomainDay.happened(day, "/on", SUMMER))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem().errors())
                                .singleElement()
                                .satisfies(error -> {
                                    assertThat(error.pointer()).isEqualTo("/on");
                                    assertThat(error.code()).isEqualTo(code);
                                }));
    }

    @Test
    void beginsADayAtMidnightInLondon() {
        assertThat(London.startOf(LocalDate.of(2026, 7, 1))).isEqualTo("2026-06-30T23:00:00Z");
        assertThat(London.dayOf(Instant.parse("2026-12-31T23:59:59Z"))).isEqualTo("2026-12-31");
    }
}
