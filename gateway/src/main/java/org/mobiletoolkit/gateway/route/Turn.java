package org.mobiletoolkit.gateway.route;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One request's turn at the turnstile of its service. Lives on one event loop. */
final class Turn {

    private final Turnstile turnstile;
    private final Vertx vertx;
    private final Duration patience;
    private Turnstile.@Nullable Ticket ticket;
    private long timer = -1;
    private boolean entered;
    private boolean over;

    Turn(Turnstile turnstile, Vertx vertx, Duration patience) {
        this.turnstile = turnstile;
        this.vertx = vertx;
        this.patience = patience;
    }

    /** Goes on as soon as the service may be asked, at once if that is now; or fails, having waited for so long. */
    void await(String organisation, Runnable admitted, Handler<Throwable> failed) {
        var loop = vertx.getOrCreateContext();
        ticket = turnstile.queue(organisation, work -> loop.runOnContext(there -> work.run()), () -> enter(admitted));
        if (ticket == null) {
            failed.handle(new ConnectionPoolTooBusyException("Too many requests wait already"));
        } else if (ticket.isInside()) {
            // another loop may have let it in this very moment, and has said so
            enter(admitted);
        } else {
            timer = vertx.setTimer(patience.toMillis(), late -> {
                timer = -1;
                failed.handle(new TimeoutException("no connection within " + patience));
            });
        }
    }

    private void enter(Runnable admitted) {
        stopWaiting();
        if (!over && !entered) {
            entered = true;
            admitted.run();
        }
    }

    /** The next one may ask. */
    void end() {
        over = true;
        stopWaiting();
        if (ticket != null) {
            ticket.leave();
        }
    }

    private void stopWaiting() {
        if (timer >= 0) {
            vertx.cancelTimer(timer);
            timer = -1;
        }
    }
}
