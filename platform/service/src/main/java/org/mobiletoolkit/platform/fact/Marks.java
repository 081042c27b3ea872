package org.mobiletoolkit.platform.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import org.mobiletoolkit.platform.database.Waker;
import org.mobiletoolkit.platform.ledger.Ledger;
import org.mobiletoolkit.platform.tenancy.CurrentCaller;

/** Marks questions whose records change in the transaction under way; they are evaluated after it commits. */
@ApplicationScoped
class Marks {

    private final Ledger ledger;
    private final CurrentCaller caller;
    private final Waker waker;

    Marks(Ledger ledger, CurrentCaller caller, Waker waker) {
        this.ledger = ledger;
        this.caller = caller;
        this.waker = waker;
    }

    void mark(UUID scopeId, Collection<String> codes) {
        if (codes.isEmpty()) {
            return;
        }
        var organisation = Objects.requireNonNull(caller.organisation(), "A scope belongs to an organisation");
        waker.afterCommit(FactBoard.TASK);
        ledger.mark(scopeId, organisation, codes);
    }
}
