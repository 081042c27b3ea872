package org.mobiletoolkit.stakeholder.people.consultation;

import java.time.LocalDate;
import org.mobiletoolkit.platform.calendar.WorkingDays;

/** People get enough time to answer: at least so many working days, unless they meet and the period is waived (handbook 6.4). */
final class OpenPeriodRule {

    static final String ID = "CONSULTATION.MIN_DAYS";

    private final WorkingDays calendar;
    private final int leastWorkingDays;

    OpenPeriodRule(WorkingDays calendar, int leastWorkingDays) {
        this.calendar = calendar;
        this.leastWorkingDays = leastWorkingDays;
    }

    /** The working days on which the consultation is open, its first and last day counted. */
    int workingDays(LocalDate opens, LocalDate closes) {
        return calendar.between(opens, closes);
    }

    boolean isLongEnough(ConsultationMethod method, boolean waived, LocalDate opens, LocalDate closes) {
        return method.isMeeting() && waived || workingDays(opens, closes) >= leastWorkingDays;
    }

    int leastWorkingDays() {
        return leastWorkingDays;
    }

    /** False on a day for which the bank holidays are not known: there the rule cannot be told. */
    boolean canTell(LocalDate day) {
        return calendar.covers(day);
    }
}
