package org.mobiletoolkit.gateway.route;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.gateway.exchange.Body;
import org.mobiletoolkit.gateway.exchange.Exchange;

/**
 * Hands a request's body on piece by piece, no faster than the service takes it and no further than the limit.
 *
 * <p>Its beginning is gathered before a connection is asked for: a body that trickles in holds nothing that others need.
 */
final class RequestRelay {

    private static final String CONTINUE = "100-continue";

    /** As much as is gathered of a body before the service is given any of it: most are shorter. */
    private static final int GATHERED = 64 * 1024;

    /** What becomes of the body. */
    interface Course {

        /** Enough has come for a connection to be worth having. */
        void gathered();

        /** All of it has been handed on. */
        void sent();

        /** It is longer than the limit. */
        void tooLarge();

        /** Nothing more will come. */
        void callerLeft();
    }

    private final Exchange exchange;
    private final Body body;
    private final long limit;
    private final Course course;
    private final Buffer beginning = Buffer.buffer();
    private @Nullable HttpClientRequest to;
    private long bytes;
    private boolean whole;
    private boolean asked;
    private boolean complete;
    private boolean stopped;

    RequestRelay(Exchange exchange, Body body, long limit, Course course) {
        this.exchange = exchange;
        this.body = body;
        this.limit = limit;
        this.course = course;
    }

    void begin() {
        var from = exchange.request();
        from.exceptionHandler(failure -> {
            if (!stopped) {
                course.callerLeft();
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
        if (stopped || whole) {
            return;
        }
        bytes += piece.length();
        if (bytes > limit) {
            course.tooLarge();
            return;
        }
        whole = bytes == body.length();
        if (to == null) {
            gather(piece);
        } else if (whole) {
            finish(to, piece);
        } else {
            to.write(piece);
            if (to.writeQueueFull()) {
                exchange.request().pause();
                to.drainHandler(drained -> exchange.request().resume());
            }
        }
    }

    private void gather(Buffer piece) {
        beginning.appendBuffer(piece);
        if (whole || beginning.length() >= GATHERED) {
            if (!whole) {
                exchange.request().pause();
            }
            ask();
        }
    }

    private void ask() {
        if (!asked) {
            asked = true;
            course.gathered();
        }
    }

    private void end() {
        if (stopped || whole) {
            return;
        }
        whole = true;
        if (to == null) {
            ask();
        } else {
            finish(to, Buffer.buffer());
        }
    }

    /** The service takes it from here on. */
    void handTo(HttpClientRequest service) {
        to = service;
        if (body.length() >= 0) {
            service.headers().set(HttpHeaders.CONTENT_LENGTH, Long.toString(body.length()));
        } else if (whole) {
            service.headers().set(HttpHeaders.CONTENT_LENGTH, Integer.toString(beginning.length()));
        } else {
            service.setChunked(true);
        }
        if (whole) {
            finish(service, beginning);
        } else {
            service.write(beginning);
            exchange.request().resume();
        }
    }

    /** One write for head and body where all of it came at once. */
    private void finish(HttpClientRequest service, Buffer last) {
        complete = true;
        service.end(last);
        course.sent();
    }

    /** The answer begins; if it comes before the end of the body, the connection cannot be used for another request. */
    void answerBegins() {
        if (!whole && exchange.request().version() != HttpVersion.HTTP_2) {
            exchange.response().headers().set(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
    }

    /** Whether the body does not go on because the service does not take it. */
    boolean waitsForService() {
        return to != null && to.writeQueueFull();
    }

    boolean isComplete() {
        return complete;
    }

    /** From now on what arrives is nobody's. */
    void stop() {
        stopped = true;
    }
}
