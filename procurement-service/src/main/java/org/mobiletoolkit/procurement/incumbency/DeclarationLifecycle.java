package org.mobiletoolkit.procurement.incumbency;

import org.mobiletoolkit.platform.lifecycle.Lifecycle;
import org.mobiletoolkit.procurement.access.Access;

/** IN_FORCE → VOIDED | WITHDRAWN; a statement once ended is never revived, a new one is made. */
final class DeclarationLifecycle {

    /** Given by the arrival of an incumbent, never by a caller. */
    static final String VOID = "void";

    static final String WITHDRAW = "withdraw";

    static final Lifecycle<DeclarationStatus> STATES = Lifecycle.of(DeclarationStatus.class)
            .ofItself()
            .on(VOID, DeclarationStatus.IN_FORCE, DeclarationStatus.VOIDED)
            .by(Access.DECLARE_NO_INCUMBENTS)
            .on(WITHDRAW, DeclarationStatus.IN_FORCE, DeclarationStatus.WITHDRAWN);

    private DeclarationLifecycle() {}
}
