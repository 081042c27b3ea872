package org.mobiletoolkit.gateway.edge;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.gateway.exchange.Body;
import org.mobiletoolkit.gateway.exchange.CommonHeaders;
import org.mobiletoolkit.gateway.exchange.Exchange;
import org.mobiletoolkit.gateway.exchange.GatewayProblem;
import org.mobiletoolkit.gateway.exchange.RequestTimers;
import org.mobiletoolkit.gateway.route.BodyLimits;
import org.mobiletoolkit.gateway.route.Forwarder;
import org.mobiletoolkit.gateway.route.RouteTable;
import org.mobiletoolkit.gateway.route.ServedPath;
import org.mobiletoolkit.gateway.surface.PublicPages;
import org.mobiletoolkit.platform.identity.Identity;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.shutdown.Draining;

/**
 * Every request comes in here, and all that is decided about it is decided in this order: can it be read without doubt,
 * does the path exist, is the method known there, who asks, how much is sent.
 */
@Singleton
public class Door {

    private static final String API = "/api/";
    private static final CharSequence ACCEPT_PATCH = HttpHeaders.createOptimized("Accept-Patch");
    private static final CharSequence PATCHES =
            HttpHeaders.createOptimized("application/merge-patch+json, application/json");

    /** Before everything that Quarkus mounts, except what counts requests for a graceful shutdown. */
    private static final int FIRST = Integer.MIN_VALUE + 1_000;

    private final RouteTable routes;
    private final PublicPages pages;
    private final TokenGate tokens;
    private final Forwarder forwarder;
    private final InFlight inFlight;
    private final Draining draining;
    private final RequestTimers timers;
    private final Cors cors;
    private final BodyLimits limits;
    private final int targetLimit;
    private final @Nullable String hsts;

    Door(
            RouteTable routes,
            PublicPages pages,
            TokenGate tokens,
            Forwarder forwarder,
            InFlight inFlight,
            Draining draining,
            RequestTimers timers,
            EdgeSettings settings) {
        this.routes = routes;
        this.pages = pages;
        this.tokens = tokens;
        this.forwarder = forwarder;
        this.inFlight = inFlight;
        this.draining = draining;
        this.timers = timers;
        this.cors = new Cors(settings.corsOrigins().orElse(Set.of()));
        this.limits = new BodyLimits(settings.bodyLimit(), settings.bodyWithin());
        this.targetLimit = settings.targetLimit();
        this.hsts = settings.hsts().orElse(null);
    }

    void mount(@Observes Router router) {
        router.route().order(FIRST).handler(this::enter).failureHandler(this::unreadable);
    }

    /** The router has given up before anybody could look: the target is no path, or the host is missing. */
    private void unreadable(RoutingContext context) {
        var exchange = Exchange.begin(context, timers);
        if (context.statusCode() == 404) {
            exchange.refuse(
                    CommonProblem.INVALID_PATH,
                    String.valueOf(RequestTarget.fault(context.request().uri())));
        } else {
            exchange.refuse(CommonProblem.MALFORMED_REQUEST, "Exactly one Host header is needed");
        }
    }

    private void enter(RoutingContext context) {
        var exchange = Exchange.begin(context, timers);
        try {
            if (hsts != null) {
                exchange.response().headers().set(CommonHeaders.STRICT_TRANSPORT_SECURITY, hsts);
            }
            if (draining.hasBegun()) {
                exchange.response().headers().set(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
                exchange.refuse(Draining.refusal());
            } else if (isReadable(exchange) && !cors.settles(exchange)) {
                if (exchange.path().startsWith(API)) {
                    api(exchange);
                } else {
                    pages.answer(exchange);
                }
            }
        } catch (RuntimeException e) {
            exchange.fail(e);
        }
    }

    /** False when the request has been refused because two readers might read it differently. */
    private boolean isReadable(Exchange exchange) {
        var request = exchange.request();
        var target = RequestTarget.originForm(request.uri());
        if (request.uri().length() > targetLimit) {
            exchange.refuse(GatewayProblem.URI_TOO_LONG, "The request target is longer than " + targetLimit);
            return false;
        }
        var fault = RequestTarget.fault(target);
        if (fault != null) {
            exchange.refuse(CommonProblem.INVALID_PATH, fault);
            return false;
        }
        var query = target.indexOf('?');
        exchange.at(query < 0 ? target : target.substring(0, query), target);
        return isFramedPlainly(exchange);
    }

    private static boolean isFramedPlainly(Exchange exchange) {
        var request = exchange.request();
        var headers = request.headers();
        if (request.version() != HttpVersion.HTTP_2) {
            var coding = headers.get(HttpHeaders.TRANSFER_ENCODING);
            if (coding != null
                    && (!coding.equalsIgnoreCase("chunked")
                            || request.version() == HttpVersion.HTTP_1_0
                            || headers.getAll(HttpHeaders.TRANSFER_ENCODING).size() > 1)) {
                exchange.response().headers().set(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
                exchange.refuse(CommonProblem.MALFORMED_REQUEST, "The only transfer coding is chunked");
                return false;
            }
            var hosts = headers.getAll(HttpHeaders.HOST).size();
            if (hosts > 1 || (hosts == 0 && request.version() == HttpVersion.HTTP_1_1)) {
                exchange.refuse(CommonProblem.MALFORMED_REQUEST, "Exactly one Host header is needed");
                return false;
            }
        }
        if (request.authority() == null) {
            exchange.refuse(CommonProblem.MALFORMED_REQUEST, "The Host header is no host");
            return false;
        }
        var expectation = headers.get(HttpHeaders.EXPECT);
        if (expectation != null && !expectation.equalsIgnoreCase("100-continue")) {
            exchange.refuse(GatewayProblem.EXPECTATION_FAILED, "The only expectation that can be met is 100-continue");
            return false;
        }
        return true;
    }

    private void api(Exchange exchange) {
        var served = routes.find(exchange.path());
        if (served == null) {
            exchange.countAs("NOT_FOUND", Exchange.GATEWAY);
            exchange.refuse(CommonProblem.NOT_FOUND, "The suite has no resource at this path");
            return;
        }
        exchange.countAs(served.template(), served.service());
        var method = exchange.request().method();
        if (!served.methods().contains(method)) {
            exchange.response().headers().set(HttpHeaders.ALLOW, served.allow());
            exchange.refuse(CommonProblem.METHOD_NOT_ALLOWED, "Allowed here: " + served.allow());
        } else if (method == HttpMethod.OPTIONS) {
            exchange.response().headers().set(HttpHeaders.ALLOW, served.allow());
            if (served.methods().contains(HttpMethod.PATCH)) {
                exchange.response().headers().set(ACCEPT_PATCH, PATCHES);
            }
            exchange.response().setStatusCode(204);
            exchange.end(Buffer.buffer());
        } else {
            tokens.pass(exchange, caller -> forward(exchange, served, caller));
        }
    }

    private void forward(Exchange exchange, ServedPath served, Identity caller) {
        try {
            if (exchange.response().closed()) {
                return; // the caller left while the token was looked at
            }
            if (Body.of(exchange.request()).length() > limits.bytes()) {
                exchange.refuse(
                        CommonProblem.CONTENT_TOO_LARGE, "The body is larger than " + limits.bytes() + " bytes");
            } else if (!inFlight.admits(exchange, caller)) {
                exchange.response().headers().set(HttpHeaders.RETRY_AFTER, "1");
                exchange.refuse(
                        CommonProblem.TOO_MANY_REQUESTS,
                        "You, or your organisation, have too many requests under way; wait for their answers");
            } else {
                forwarder.forward(exchange, served, limits, Objects.requireNonNullElse(caller.organisation(), ""));
            }
        } catch (RuntimeException e) {
            exchange.fail(e);
        }
    }
}
