package org.mobiletoolkit.gateway.route;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.gateway.exchange.Body;
import org.mobiletoolkit.gateway.exchange.CommonHeaders;
import org.mobiletoolkit.gateway.exchange.Exchange;
import org.mobiletoolkit.platform.problem.CommonProblem;

/**
 * One request on its way to a service and back. All of it happens on one event loop, so plain fields are enough.
 *
 * <p>It ends in exactly one of: the answer relayed, a problem, the caller gone. Whichever comes first wins and lets go
 * of the other side.
 */
final class Forwarding {

    private static final Logger LOG = Logger.getLogger(Forwarding.class);

    private static final CharSequence FORWARDED_FOR = HttpHeaders.createOptimized("X-Forwarded-For");
    private static final CharSequence FORWARDED_HOST = HttpHeaders.createOptimized("X-Forwarded-Host");
    private static final CharSequence FORWARDED_PROTO = HttpHeaders.createOptimized("X-Forwarded-Proto");

    private final Exchange exchange;
    private final Upstream upstream;
    private final List<String> internalOrigins;
    private final ForwardingSettings.Forwarding settings;
    private final BodyLimits limits;
    private final Body body;
    private final Vertx vertx;
    private final Turn turn;
    private @Nullable HttpClientRequest toService;
    private @Nullable RequestRelay relay;
    private long timer = -1;
    private boolean triedTwice;
    private boolean done;

    Forwarding(
            Exchange exchange,
            Upstream upstream,
            List<String> internalOrigins,
            ForwardingSettings.Forwarding settings,
            BodyLimits limits) {
        this.exchange = exchange;
        this.upstream = upstream;
        this.internalOrigins = internalOrigins;
        this.settings = settings;
        this.limits = limits;
        this.body = Body.of(exchange.request());
        this.vertx = exchange.context().vertx();
        this.turn = new Turn(upstream.turnstile(), vertx, settings.connectionWithin());
    }

    void begin(String organisation) {
        exchange.response().closeHandler(left -> callerLeft());
        exchange.response().exceptionHandler(failure -> callerLeft());
        upstream.begun();
        if (body.present()) {
            timer = vertx.setTimer(limits.arrivesWithin().toMillis(), late -> tooSlow());
            relay = new RequestRelay(exchange, body, limits.bytes(), new Arriving(organisation));
            relay.begin();
        } else {
            exchange.request().resume();
            turn.await(
                    organisation,
                    () -> {
                        awaitAnswer();
                        connect();
                    },
                    this::failed);
        }
    }

    private void connect() {
        upstream.client()
                .request(upstream.ask(exchange.request().method(), exchange.target()))
                .onSuccess(this::connected)
                .onFailure(this::failed);
    }

    private void connected(HttpClientRequest request) {
        // what fails is told by the answer that does not come
        request.exceptionHandler(alsoTold -> {});
        if (done) {
            request.reset();
            return;
        }
        toService = request;
        request.response().onSuccess(this::answered).onFailure(this::failed);
        try {
            headers(request);
        } catch (IllegalArgumentException e) {
            refuse(CommonProblem.MALFORMED_REQUEST, "A header field holds characters that are not allowed");
            return;
        }
        if (relay == null) {
            request.end();
        } else {
            relay.handTo(request);
        }
    }

    /** How a body comes in. */
    private final class Arriving implements RequestRelay.Course {

        private final String organisation;

        private Arriving(String organisation) {
            this.organisation = organisation;
        }

        @Override
        public void gathered() {
            turn.await(organisation, Forwarding.this::connect, Forwarding.this::failed);
        }

        @Override
        public void sent() {
            awaitAnswer();
        }

        @Override
        public void tooLarge() {
            refuse(CommonProblem.CONTENT_TOO_LARGE, "The body is larger than " + limits.bytes() + " bytes");
        }

        @Override
        public void callerLeft() {
            Forwarding.this.callerLeft();
        }
    }

    private void headers(HttpClientRequest request) {
        var from = exchange.request();
        var to = request.headers();
        ForwardedHeaders.toService(from.headers(), to);
        Compression.unmark(to);
        var correlation = exchange.correlation();
        to.set(CommonHeaders.REQUEST_ID, correlation.requestId());
        to.set(CommonHeaders.TRACEPARENT, correlation.traceparent());
        if (correlation.correlationId() != null) {
            to.set(CommonHeaders.CORRELATION_ID, correlation.correlationId());
        }
        to.set(FORWARDED_HOST, from.authority().toString());
        to.set(FORWARDED_PROTO, from.isSSL() ? "https" : "http");
        to.set(FORWARDED_FOR, from.remoteAddress().hostAddress());
        if (!body.present() && from.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
            to.set(HttpHeaders.CONTENT_LENGTH, "0");
        }
    }

    private void awaitAnswer() {
        cancelTimer();
        timer = vertx.setTimer(settings.answerWithin().toMillis(), late -> noAnswer());
    }

    private void answered(HttpClientResponse answer) {
        upstream.breaker().reached();
        if (done) {
            return;
        }
        if (answer.statusCode() < 200) {
            unusable("status");
            return;
        }
        cancelTimer();
        if (relay != null) {
            relay.answerBegins();
        }
        var relaying = new AnswerRelay(
                exchange, answer, new PublicAddress(internalOrigins), new Compression(settings.compressedFrom()));
        listen(relaying);
        relaying.begin(this::relayed, this::brokenOff);
    }

    /** A client's own idle timeout would count from the last byte of the answer before, on a connection that has rested. */
    private void listen(AnswerRelay relaying) {
        timer = vertx.setTimer(settings.silenceAtMost().toMillis(), over -> {
            timer = -1;
            if (relaying.hasMoved()) {
                listen(relaying);
            } else {
                brokenOff(new TimeoutException("silent for " + settings.silenceAtMost()));
            }
        });
    }

    /** The whole answer is on its way to the caller. */
    private void relayed() {
        if (finish() && relay != null && !relay.isComplete() && toService != null) {
            // the service has answered without reading all: the rest is of no use to it
            toService.reset();
        }
    }

    /** The service left in the middle of its answer. */
    private void brokenOff(Throwable cause) {
        if (finish()) {
            reset();
            upstream.failed("broken-off");
            warn("broke its answer off", cause);
            if (exchange.response().headWritten()) {
                exchange.abort();
            } else {
                exchange.refuse(CommonProblem.BAD_GATEWAY, "The " + upstream.name() + " service broke its answer off");
            }
        }
    }

    private void failed(Throwable cause) {
        if (done) {
            return;
        }
        var failure = Failure.of(cause);
        if (failure == Failure.CONNECTION_LOST && mayTryAgain()) {
            triedTwice = true;
            connect();
            return;
        }
        warn("gave no answer: " + failure.kind(), cause);
        if (failure == Failure.POOL_EXHAUSTED) {
            exchange.response().headers().set(HttpHeaders.RETRY_AFTER, "1");
        }
        giveUp(failure);
    }

    /** A pooled connection may have been closed by the service just as it was taken: that says nothing about it. */
    private boolean mayTryAgain() {
        var method = exchange.request().method();
        return !triedTwice && !body.present() && (method == HttpMethod.GET || method == HttpMethod.HEAD);
    }

    private void noAnswer() {
        timer = -1;
        LOG.warnf("upstream=%s gave no answer in time requestId=%s", upstream.name(), requestId());
        giveUp(Failure.NO_ANSWER);
    }

    private void unusable(String kind) {
        upstream.failed(kind);
        refuse(CommonProblem.BAD_GATEWAY, "The " + upstream.name() + " service gave no usable answer");
    }

    private void giveUp(Failure failure) {
        if (failure.unreachable()) {
            upstream.breaker().missed();
        }
        upstream.failed(failure.kind());
        refuse(failure.problem(), failure.detail(upstream.name()));
    }

    private void tooSlow() {
        timer = -1;
        if (relay != null && relay.waitsForService()) {
            giveUp(Failure.NO_ANSWER);
        } else {
            refuse(
                    CommonProblem.REQUEST_TIMEOUT,
                    "The body had not arrived after " + limits.arrivesWithin().toSeconds() + " s");
        }
    }

    private void refuse(CommonProblem problem, String detail) {
        if (finish()) {
            reset();
            exchange.refuse(problem, detail);
        }
    }

    private void callerLeft() {
        if (finish()) {
            reset();
        }
    }

    /** True for the first to call it. */
    private boolean finish() {
        if (done) {
            return false;
        }
        done = true;
        cancelTimer();
        turn.end();
        upstream.ended();
        return true;
    }

    private void reset() {
        if (relay != null) {
            relay.stop();
        }
        if (toService != null) {
            toService.reset();
        }
    }

    private void cancelTimer() {
        if (timer >= 0) {
            vertx.cancelTimer(timer);
            timer = -1;
        }
    }

    private void warn(String what, Throwable cause) {
        LOG.warnf("upstream=%s %s (%s) requestId=%s", upstream.name(), what, cause.getMessage(), requestId());
    }

    private String requestId() {
        return exchange.correlation().requestId();
    }
}
