package org.mobiletoolkit.stakeholder.people.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mobiletoolkit.platform.calendar.WorkingDays;

class OpenPeriodRuleTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate TENTH_WORKING_DAY = LocalDate.of(2026, 11, 13);

    private static final LocalDate YEAR_BEGINS = LocalDate.of(2026, 1, 1);
    private static final LocalDate YEAR_ENDS = LocalDate.of(2026, 12, 31);

    private final OpenPeriodRule rule = new OpenPeriodRule(new WorkingDays(Set.of(), YEAR_BEGINS, YEAR_ENDS), 10);

    @ParameterizedTest
    @EnumSource(ConsultationMethod.class)
    void isLongEnoughWithExactlyTenWorkingDays(ConsultationMethod method) {
        assertThat(rule.isLongEnough(method, false, MONDAY, TENTH_WORKING_DAY)).isTrue();
        assertThat(rule.isLongEnough(method, false, MONDAY, TENTH_WORKING_DAY.minusDays(1)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"WORKSHOP,true", "ONE_TO_ONE,true", "MEETING,true", "BRIEFING,true", "SURVEY,false"})
    void isWaivedOnlyWhenPeopleMeet(ConsultationMethod method, boolean enough) {
        assertThat(rule.isLongEnough(method, true, MONDAY, MONDAY)).isEqualTo(enough);
    }

    @Test
    void losesADayToABankHoliday() {
        var withHoliday = new OpenPeriodRule(new WorkingDays(Set.of(MONDAY), YEAR_BEGINS, YEAR_ENDS), 10);

        assertThat(withHoliday.isLongEnough(ConsultationMethod.SURVEY, false, MONDAY, TENTH_WORKING_DAY))
                .isFalse();
    }

    @Test
    void cannotTellBeyondTheKnownHolidays() {
        assertThat(rule.canTell(YEAR_BEGINS)).isTrue();
        assertThat(rule.canTell(YEAR_BEGINS.minusDays(1))).isFalse();
        assertThat(rule.canTell(YEAR_ENDS)).isTrue();
        assertThat(rule.canTell(YEAR_ENDS.plusDays(1))).isFalse();
    }
}
