package org.mobiletoolkit.platform.shutdown;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Problem;

/**
 * Whether this process is about to end and takes no more requests.
 *
 * <p>When it is asked to end it is unready at once, and goes on for the delay of the shutdown, so that whoever routes to it
 * may notice. What comes later is refused on a connection that closes, and what is under way is finished.
 */
@ApplicationScoped
public class Draining {

    private final Vertx vertx;
    private final Duration delay;
    private volatile boolean begun;

    Draining(Vertx vertx, @ConfigProperty(name = "quarkus.shutdown.delay", defaultValue = "PT0S") Duration delay) {
        this.vertx = vertx;
        this.delay = delay;
    }

    void end(@Observes ShutdownDelayInitiatedEvent asked) {
        if (delay.isZero()) {
            begun = true;
        } else {
            vertx.setTimer(delay.toMillis(), over -> begun = true);
        }
    }

    /** From now on a request is answered with {@link #refusal}, and its connection closed. */
    public boolean hasBegun() {
        return begun;
    }

    /** What such a request is told. */
    public static Problem refusal() {
        return Problem.of(CommonProblem.SERVICE_UNAVAILABLE, "This process is about to end; another one will answer");
    }
}
