package org.mobiletoolkit.gateway.route;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import org.mobiletoolkit.gateway.exchange.Body;
import org.mobiletoolkit.gateway.exchange.Exchange;

/** Hands a request's body on piece by piece, no faster than the service takes it and no further than the limit. */
final class RequestRelay {

    private static final String CONTINUE = "100-continue";

    private final Exchange exchange;
    private final HttpClientRequest to;
    private final Body body;
    private final long limit;
    private final Runnable sent;
    private final Runnable tooLarge;
    private long bytes;
    private boolean complete;
    private boolean stopped;

    RequestRelay(Exchange exchange, HttpClientRequest to, Body body, long limit, Runnable sent, Runnable tooLarge) {
        this.exchange = exchange;
        this.to = to;
        this.body = body;
        this.limit = limit;
        this.sent = sent;
        this.tooLarge = tooLarge;
    }

    void begin(Runnable callerLeft) {
        var from = exchange.request();
        from.exceptionHandler(failure -> {
            if (!stopped) {
                callerLeft.run();
            }
        });
        from.handler(this::piece);
        from.endHandler(end -> end());
        if (from.version() != HttpVersion.HTTP_1_0
                && CONTINUE.equalsIgnoreCase(from.headers().get(HttpHeaders.EXPECT))) {
            exchange.response().writeContinue();
        }
        from.resume();
    }

    private void piece(Buffer piece) {
        if (stopped || complete) {
            return;
        }
        bytes += piece.length();
        if (bytes > limit) {
            tooLarge.run();
        } else if (bytes == body.length()) {
            // one write for head and body where all of it came at once
            complete = true;
            to.end(piece);
            sent.run();
        } else {
            to.write(piece);
            if (to.writeQueueFull()) {
                exchange.request().pause();
                to.drainHandler(drained -> exchange.request().resume());
            }
        }
    }

    private void end() {
        if (!stopped && !complete) {
            complete = true;
            to.end();
            sent.run();
        }
    }

    /** The answer begins; if it comes before the end of the body, the connection cannot be used for another request. */
    void answerBegins() {
        if (!complete && exchange.request().version() != HttpVersion.HTTP_2) {
            exchange.response().headers().set(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
    }

    /** Whether the body does not go on because the service does not take it. */
    boolean waitsForService() {
        return to.writeQueueFull();
    }

    boolean isComplete() {
        return complete;
    }

    /** From now on what arrives is nobody's. */
    void stop() {
        stopped = true;
    }
}
