package org.mobiletoolkit.gateway.exchange;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;

/**
 * What has not yet arrived of a request's body when its answer is already decided.
 *
 * <p>A little is read and thrown away, so that the connection can be used again. More is not worth reading: the
 * connection is closed, but only after a moment, because closing at once would reset it and the caller would never
 * see the answer.
 */
final class UnreadBody {

    private static final long WORTH_READING = 64 * 1024;
    private static final long PATIENCE_MS = 2_000;

    private final Vertx vertx;
    private final HttpServerRequest request;
    private final boolean closes;
    private long timer = -1;
    private boolean answered;
    private boolean arrived;

    UnreadBody(Vertx vertx, HttpServerRequest request, boolean saysClose) {
        this.vertx = vertx;
        this.request = request;
        this.closes = saysClose || (Body.of(request).present() && tooMuch(request));
    }

    private static boolean tooMuch(HttpServerRequest request) {
        // whoever waits for permission to send may send the body or not: the connection has lost its rhythm
        return request.headers().contains(HttpHeaders.EXPECT)
                || Body.of(request).length() < 0
                || Body.of(request).length() > WORTH_READING;
    }

    /** Whether the connection ends with the answer, which must then say so. */
    boolean closes() {
        return closes;
    }

    /** Starts to throw away what arrives; call before the answer is sent. */
    void discard() {
        if (request.isEnded()) {
            arrived = true;
            return;
        }
        request.exceptionHandler(gone -> finish());
        request.handler(ignored -> {});
        request.endHandler(end -> {
            arrived = true;
            finishWhenBoth();
        });
        timer = vertx.setTimer(PATIENCE_MS, late -> {
            timer = -1;
            if (!arrived) {
                close();
            }
        });
        request.resume();
    }

    /** The answer is on its way. */
    void answered() {
        answered = true;
        finishWhenBoth();
    }

    private void finishWhenBoth() {
        if (arrived && answered) {
            finish();
        }
    }

    private void finish() {
        if (timer >= 0) {
            vertx.cancelTimer(timer);
            timer = -1;
        }
        if (closes) {
            close();
        }
    }

    private void close() {
        if (request.version() == HttpVersion.HTTP_2) {
            // other requests of the caller share the connection
            request.response().reset();
        } else {
            request.connection().close();
        }
    }
}
