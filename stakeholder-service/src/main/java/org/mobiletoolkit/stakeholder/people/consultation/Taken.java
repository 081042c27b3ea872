package org.mobiletoolkit.stakeholder.people.consultation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A response that nothing stands against, not yet kept.
 *
 * @param points what it says, point by point
 * @param feedback whether it says something of the matter
 * @param invitation the one that it answers; null when nobody asked
 */
record Taken(
        ConsultationResponse response,
        List<String> points,
        boolean feedback,
        @Nullable ConsultationInvitation invitation) {

    void answerInvitation() {
        if (invitation != null && invitation.status() != InvitationStatus.RESPONDED) {
            invitation.change(invitation.content().responded(response.respondedOn()));
        }
    }
}
