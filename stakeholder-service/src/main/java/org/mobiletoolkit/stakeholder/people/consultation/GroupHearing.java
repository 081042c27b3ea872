package org.mobiletoolkit.stakeholder.people.consultation;

import java.util.UUID;

/**
 * What one group said in one closed consultation.
 *
 * @param people for how many people its responses speak
 * @param positive how many responses have this tone, and so on; the others have none
 */
record GroupHearing(
        UUID groupId,
        UUID consultationId,
        ConsultationTopic topic,
        long responses,
        long people,
        long positive,
        long mixed,
        long negative) {

    boolean isToned() {
        return positive + mixed + negative > 0;
    }
}
