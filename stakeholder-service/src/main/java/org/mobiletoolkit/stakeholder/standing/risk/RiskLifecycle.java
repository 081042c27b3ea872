package org.mobiletoolkit.stakeholder.standing.risk;

import org.mobiletoolkit.platform.lifecycle.Lifecycle;
import org.mobiletoolkit.stakeholder.access.Access;

/** A risk is open until it has come about or is no more; both may turn out to be premature. */
final class RiskLifecycle {

    static final String MATERIALISE = "materialise";
    static final String CLOSE = "close";
    static final String REOPEN = "reopen";

    static final Lifecycle<RiskStatus> MACHINE = Lifecycle.of(RiskStatus.class)
            .by(Access.KEEP_RISKS)
            .on(MATERIALISE, RiskStatus.OPEN, RiskStatus.MATERIALISED)
            .on(CLOSE, RiskStatus.OPEN, RiskStatus.CLOSED)
            .on(CLOSE, RiskStatus.MATERIALISED, RiskStatus.CLOSED)
            .on(REOPEN, RiskStatus.MATERIALISED, RiskStatus.OPEN)
            .on(REOPEN, RiskStatus.CLOSED, RiskStatus.OPEN);

    private RiskLifecycle() {}
}
