package org.mobiletoolkit.stakeholder.consultation;

import static org.mobiletoolkit.stakeholder.consultation.ConsultationStatus.CLOSED;
import static org.mobiletoolkit.stakeholder.consultation.ConsultationStatus.DRAFT;
import static org.mobiletoolkit.stakeholder.consultation.ConsultationStatus.OPEN;
import static org.mobiletoolkit.stakeholder.consultation.ConsultationStatus.REPORTED;

import org.mobiletoolkit.platform.lifecycle.Lifecycle;

/** The one way of a consultation (handbook 6.4). */
final class ConsultationLifecycle {

    static final String OPEN_IT = "open";
    static final String CLOSE = "close";
    static final String REPORT = "report";

    static final Lifecycle<ConsultationStatus> MACHINE = Lifecycle.of(ConsultationStatus.class)
            .on(OPEN_IT, DRAFT, OPEN)
            .on(CLOSE, OPEN, CLOSED)
            .on(REPORT, CLOSED, REPORTED);

    private ConsultationLifecycle() {}
}
