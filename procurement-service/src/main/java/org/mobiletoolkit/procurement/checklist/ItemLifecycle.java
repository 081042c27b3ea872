package org.mobiletoolkit.procurement.checklist;

import static org.mobiletoolkit.procurement.checklist.ItemStatus.ACCEPTED;
import static org.mobiletoolkit.procurement.checklist.ItemStatus.DECLINED;
import static org.mobiletoolkit.procurement.checklist.ItemStatus.OPEN;
import static org.mobiletoolkit.procurement.checklist.ItemStatus.WITHDRAWN;

import org.mobiletoolkit.platform.lifecycle.Lifecycle;
import org.mobiletoolkit.procurement.access.Access;

/** The life of an item: people decide, later issues of the checklist amend, withdraw and restore. */
final class ItemLifecycle {

    static final String ACCEPT = "accept";
    static final String DECLINE = "decline";
    static final String RECONSIDER = "reconsider";

    /** A later issue says it otherwise: what was decided was decided on other words. */
    static final String AMEND = "amend";

    static final String WITHDRAW = "withdraw";
    static final String RESTORE = "restore";

    static final Lifecycle<ItemStatus> STATES = Lifecycle.of(ItemStatus.class)
            .by(Access.DECIDE_REQUIREMENTS)
            .on(ACCEPT, OPEN, ACCEPTED)
            .on(DECLINE, OPEN, DECLINED)
            .on(RECONSIDER, ACCEPTED, OPEN)
            .on(RECONSIDER, DECLINED, OPEN)
            .ofItself()
            .on(AMEND, OPEN, OPEN)
            .on(AMEND, ACCEPTED, OPEN)
            .on(AMEND, DECLINED, OPEN)
            .on(WITHDRAW, OPEN, WITHDRAWN)
            .on(WITHDRAW, ACCEPTED, WITHDRAWN)
            .on(WITHDRAW, DECLINED, WITHDRAWN)
            .on(RESTORE, WITHDRAWN, OPEN);

    private ItemLifecycle() {}
}
