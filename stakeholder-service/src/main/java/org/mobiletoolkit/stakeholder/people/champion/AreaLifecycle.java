package org.mobiletoolkit.stakeholder.people.champion;

import static org.mobiletoolkit.stakeholder.people.champion.AreaStatus.ACTIVE;
import static org.mobiletoolkit.stakeholder.people.champion.AreaStatus.CLOSED;

import org.mobiletoolkit.platform.lifecycle.Lifecycle;
import org.mobiletoolkit.stakeholder.access.Access;

/** An area may drop out of an initiative, and come back. */
final class AreaLifecycle {

    static final String CLOSE = "close";
    static final String REOPEN = "reopen";

    static final Lifecycle<AreaStatus> MACHINE = Lifecycle.of(AreaStatus.class)
            .by(Access.KEEP_AREAS)
            .on(CLOSE, ACTIVE, CLOSED)
            .on(REOPEN, CLOSED, ACTIVE);

    private AreaLifecycle() {}
}
