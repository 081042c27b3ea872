package org.mobiletoolkit.gateway.route;

import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;
import org.mobiletoolkit.gateway.exchange.Exchange;
import org.mobiletoolkit.platform.problem.CommonProblem;

/** Hands a request to the service that owns its path, and the answer back; of a body no more is held than its beginning. */
@Singleton
public class Forwarder {

    private final Upstreams upstreams;
    private final ForwardingSettings.Forwarding settings;

    Forwarder(Upstreams upstreams, ForwardingSettings settings) {
        this.upstreams = upstreams;
        this.settings = settings.forwarding();
    }

    /** Forwards on behalf of an organisation; the limits are those of the request's body. */
    public void forward(Exchange exchange, ServedPath path, BodyLimits limits, String organisation) {
        var upstream = upstreams.of(path.service());
        if (!upstream.breaker().admits()) {
            upstream.failed("left-alone");
            exchange.response().headers().set(HttpHeaders.RETRY_AFTER, retryAfter());
            exchange.refuse(
                    CommonProblem.SERVICE_UNAVAILABLE,
                    "The " + upstream.name() + " service cannot be reached just now");
            return;
        }
        new Forwarding(exchange, upstream, upstreams.origins(), settings, limits).begin(organisation);
    }

    private String retryAfter() {
        return Long.toString(Math.max(1, settings.leftAloneFor().toSeconds()));
    }
}
