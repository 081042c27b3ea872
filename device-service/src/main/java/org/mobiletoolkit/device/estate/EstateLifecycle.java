package org.mobiletoolkit.device.estate;

import static org.mobiletoolkit.device.estate.EstateStatus.CONFIRMED;
import static org.mobiletoolkit.device.estate.EstateStatus.DRAFT;
import static org.mobiletoolkit.device.estate.EstateStatus.SUPERSEDED;

import org.mobiletoolkit.device.access.Access;
import org.mobiletoolkit.platform.lifecycle.Lifecycle;

/** How a baseline may move. */
final class EstateLifecycle {

    /** A second person confirms what was counted. */
    static final String CONFIRM = "confirm";

    /** Nobody's command: what the confirmation of a later baseline does to the one before. */
    static final String SUPERSEDE = "supersede";

    static final Lifecycle<EstateStatus> LIFECYCLE = Lifecycle.of(EstateStatus.class)
            .by(Access.CONFIRM_ESTATE)
            .on(CONFIRM, DRAFT, CONFIRMED)
            .ofItself()
            .on(SUPERSEDE, CONFIRMED, SUPERSEDED);

    private EstateLifecycle() {}
}
