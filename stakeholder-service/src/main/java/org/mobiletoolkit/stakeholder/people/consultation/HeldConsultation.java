package org.mobiletoolkit.stakeholder.people.consultation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A consultation as its fact sees it.
 *
 * @param endedOn the last day on which people could answer; null until it is closed
 * @param feedback how many responses say something of the matter
 */
record HeldConsultation(
        UUID id,
        ConsultationTopic topic,
        ConsultationStatus status,
        @Nullable LocalDate endedOn,
        int feedback) {

    /** A reported consultation has been closed before. */
    boolean isClosed() {
        return status == ConsultationStatus.CLOSED || status == ConsultationStatus.REPORTED;
    }

    boolean endedBy(LocalDate day) {
        return endedOn != null && !endedOn.isAfter(day);
    }
}
