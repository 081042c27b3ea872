package org.mobiletoolkit.stakeholder.people.consultation;

import static org.mobiletoolkit.stakeholder.people.consultation.ConsultationStatus.CANCELLED;
import static org.mobiletoolkit.stakeholder.people.consultation.ConsultationStatus.CLOSED;
import static org.mobiletoolkit.stakeholder.people.consultation.ConsultationStatus.DRAFT;
import static org.mobiletoolkit.stakeholder.people.consultation.ConsultationStatus.OPEN;
import static org.mobiletoolkit.stakeholder.people.consultation.ConsultationStatus.REPORTED;

import org.mobiletoolkit.platform.lifecycle.Lifecycle;
import org.mobiletoolkit.stakeholder.access.Access;

/**
 * The way of a consultation (handbook 6.4): forward, save that people may get more time, that a closed one may be opened
 * again until it is reported, and that one without a result may be given up.
 */
final class ConsultationLifecycle {

    static final String OPEN_IT = "open";
    static final String CLOSE = "close";
    static final String REPORT = "report";
    static final String EXTEND = "extend";
    static final String REOPEN = "reopen";
    static final String CANCEL = "cancel";

    static final Lifecycle<ConsultationStatus> MACHINE = Lifecycle.of(ConsultationStatus.class)
            .by(Access.KEEP_CONSULTATIONS)
            .on(OPEN_IT, DRAFT, OPEN)
            .on(CLOSE, OPEN, CLOSED)
            .on(REPORT, CLOSED, REPORTED)
            .on(EXTEND, OPEN, OPEN)
            .by(Access.DIRECT_CONSULTATIONS)
            .on(REOPEN, CLOSED, OPEN)
            .on(CANCEL, DRAFT, CANCELLED)
            .on(CANCEL, OPEN, CANCELLED);

    private ConsultationLifecycle() {}
}
