package org.mobiletoolkit.stakeholder.people.consultation;

import static org.mobiletoolkit.stakeholder.people.consultation.InvitationStatus.DECLINED;
import static org.mobiletoolkit.stakeholder.people.consultation.InvitationStatus.INVITED;
import static org.mobiletoolkit.stakeholder.people.consultation.InvitationStatus.REMINDED;
import static org.mobiletoolkit.stakeholder.people.consultation.InvitationStatus.RESPONDED;

import org.mobiletoolkit.platform.lifecycle.Lifecycle;
import org.mobiletoolkit.stakeholder.access.Access;

/** The way of an invitation; who declined may still respond. */
final class InvitationLifecycle {

    static final String REMIND = "remind";
    static final String DECLINE = "decline";
    /** Not a command of its own: it is what recording the response of the stakeholder or the group does. */
    static final String RESPOND = "respond";

    static final Lifecycle<InvitationStatus> MACHINE = Lifecycle.of(InvitationStatus.class)
            .by(Access.KEEP_CONSULTATIONS)
            .on(REMIND, INVITED, REMINDED)
            .on(REMIND, REMINDED, REMINDED)
            .on(DECLINE, INVITED, DECLINED)
            .on(DECLINE, REMINDED, DECLINED)
            .ofItself()
            .on(RESPOND, INVITED, RESPONDED)
            .on(RESPOND, REMINDED, RESPONDED)
            .on(RESPOND, DECLINED, RESPONDED);

    private InvitationLifecycle() {}
}
