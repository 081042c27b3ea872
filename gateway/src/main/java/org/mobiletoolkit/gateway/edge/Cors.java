package org.mobiletoolkit.gateway.edge;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import java.util.Set;
import org.mobiletoolkit.gateway.exchange.Exchange;
import org.mobiletoolkit.gateway.exchange.GatewayProblem;

/**
 * Which other pages may call the suite from a browser: those of the configured origins, exactly as written. Never with
 * cookies or other credentials of the browser; a token is sent by the page itself.
 */
final class Cors {

    private static final CharSequence ALLOW_METHODS =
            HttpHeaders.createOptimized("DELETE, GET, HEAD, PATCH, POST, PUT");
    private static final CharSequence ALLOW_HEADERS = HttpHeaders.createOptimized(
            "Accept, Accept-Language, Authorization, Content-Type, Idempotency-Key, If-Match,"
                    + " If-None-Match, Patient-Identifier-Override, Prefer, X-Correlation-Id, X-Request-Id, traceparent, tracestate");
    private static final CharSequence EXPOSE_HEADERS =
            HttpHeaders.createOptimized("ETag, Link, Location, Retry-After, RateLimit, RateLimit-Policy, Deprecation,"
                    + " Sunset, X-Request-ID, X-Correlation-ID, Idempotent-Replayed, WWW-Authenticate");
    private static final CharSequence TWO_HOURS = HttpHeaders.createOptimized("7200");
    private static final CharSequence ORIGIN = HttpHeaders.createOptimized("Origin");

    private final Set<String> origins;

    Cors(Set<String> origins) {
        this.origins = Set.copyOf(origins);
    }

    /** Marks the answer; true when the exchange was a preflight and has been answered. */
    boolean settles(Exchange exchange) {
        var origin = exchange.request().headers().get(HttpHeaders.ORIGIN);
        if (!origins.isEmpty()) {
            exchange.response().headers().set(HttpHeaders.VARY, ORIGIN);
        }
        if (origin == null) {
            return false;
        }
        var allowed = origins.contains(origin);
        if (allowed) {
            exchange.response()
                    .headers()
                    .set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin)
                    .set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSE_HEADERS);
        }
        if (!isPreflight(exchange)) {
            return false;
        }
        exchange.countAs("PREFLIGHT", Exchange.GATEWAY);
        if (allowed) {
            permit(exchange);
        } else {
            exchange.refuse(GatewayProblem.ORIGIN_NOT_ALLOWED, "Pages of this origin may not call the suite");
        }
        return true;
    }

    private static boolean isPreflight(Exchange exchange) {
        return exchange.request().method() == HttpMethod.OPTIONS
                && exchange.request().headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
    }

    private static void permit(Exchange exchange) {
        exchange.response().setStatusCode(204);
        exchange.response()
                .headers()
                .set(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, ALLOW_METHODS)
                .set(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, ALLOW_HEADERS)
                .set(HttpHeaders.ACCESS_CONTROL_MAX_AGE, TWO_HOURS);
        exchange.end(Buffer.buffer());
    }
}
