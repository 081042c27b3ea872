package org.mobiletoolkit.stakeholder.memory.privacy;

import static org.mobiletoolkit.stakeholder.memory.privacy.SubjectRequestStatus.IN_PROGRESS;
import static org.mobiletoolkit.stakeholder.memory.privacy.SubjectRequestStatus.PAUSED;
import static org.mobiletoolkit.stakeholder.memory.privacy.SubjectRequestStatus.RECEIVED;
import static org.mobiletoolkit.stakeholder.memory.privacy.SubjectRequestStatus.RESPONDED;
import static org.mobiletoolkit.stakeholder.memory.privacy.SubjectRequestStatus.WITHDRAWN;

import org.mobiletoolkit.platform.lifecycle.Lifecycle;
import org.mobiletoolkit.stakeholder.access.Access;

/** A request is taken up by a handler, perhaps clarified or extended, and answered or withdrawn. */
final class SubjectRequestLifecycle {

    static final String TAKE = "take";
    static final String IDENTIFY = "identify";
    static final String ACKNOWLEDGE = "acknowledge";
    static final String PAUSE = "pause";
    static final String RESUME = "resume";
    static final String EXTEND = "extend";
    static final String RESPOND = "respond";
    static final String WITHDRAW = "withdraw";

    static final Lifecycle<SubjectRequestStatus> MACHINE = Lifecycle.of(SubjectRequestStatus.class)
            .by(Access.HANDLE_SUBJECT_REQUESTS)
            .on(TAKE, RECEIVED, IN_PROGRESS)
            .on(TAKE, IN_PROGRESS, IN_PROGRESS)
            .on(IDENTIFY, IN_PROGRESS, IN_PROGRESS)
            .on(IDENTIFY, PAUSED, PAUSED)
            .on(ACKNOWLEDGE, IN_PROGRESS, IN_PROGRESS)
            .on(PAUSE, IN_PROGRESS, PAUSED)
            .on(RESUME, PAUSED, IN_PROGRESS)
            .on(EXTEND, IN_PROGRESS, IN_PROGRESS)
            .on(RESPOND, IN_PROGRESS, RESPONDED)
            .on(WITHDRAW, RECEIVED, WITHDRAWN)
            .on(WITHDRAW, IN_PROGRESS, WITHDRAWN)
            .on(WITHDRAW, PAUSED, WITHDRAWN);

    private SubjectRequestLifecycle() {}
}
