package org.mobiletoolkit.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;
import org.mobiletoolkit.platform.database.Waker;
import org.mobiletoolkit.platform.ledger.EventLine;
import org.mobiletoolkit.platform.ledger.Ledger;
import org.mobiletoolkit.platform.tenancy.CurrentCaller;
import org.mobiletoolkit.platform.time.Uuid7;

/** Takes events in, inside the transaction of the change: said if and only if it commits. */
@ApplicationScoped
public class Outbox {

    /** The task that sends what is here. */
    public static final String TASK = "outbox_relay";

    private final Ledger ledger;
    private final CurrentCaller caller;
    private final Waker waker;
    private final Clock clock;

    Outbox(Ledger ledger, CurrentCaller caller, Waker waker, Clock clock) {
        this.ledger = ledger;
        this.caller = caller;
        this.waker = waker;
        this.clock = clock;
    }

    /** Appends the event on behalf of the caller's organisation; a transaction must be under way. */
    public void append(OutboxEvent event) {
        var organisation = Objects.requireNonNull(caller.organisation(), "An event belongs to an organisation");
        waker.afterCommit(TASK);
        ledger.add(new EventLine(
                Uuid7.generate(clock),
                event.topic(),
                event.key(),
                event.type(),
                event.subject(),
                organisation,
                clock.instant(),
                caller.traceparent(),
                event.data().toString()));
    }
}
