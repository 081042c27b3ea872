package org.mobiletoolkit.gateway.route;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.gateway.exchange.Exchange;

/** Hands a service's answer back piece by piece, no faster than the caller takes it. */
final class AnswerRelay {

    private static final String NO_STORE = "no-store";
    private static final Buffer NOTHING = Buffer.buffer();
    private static final int NOT_MODIFIED = 304;

    private final Exchange exchange;
    private final HttpClientResponse from;
    private final HttpServerResponse to;
    private final PublicAddress address;
    private final Compression compression;
    private @Nullable Buffer gathered;
    private long remaining = -1;
    private boolean varies;
    private boolean headed;
    private boolean complete;
    private boolean moved;

    AnswerRelay(Exchange exchange, HttpClientResponse from, PublicAddress address, Compression compression) {
        this.compression = compression;
        this.exchange = exchange;
        this.from = from;
        this.to = exchange.response();
        this.address = address;
    }

    void begin(Runnable relayed, Handler<Throwable> brokenOff) {
        var length = from.headers().get(HttpHeaders.CONTENT_LENGTH);
        if (length != null && hasBody()) {
            remaining = Long.parseLong(length);
            varies = compression.suits(from.statusCode(), from.headers(), remaining);
            gathered =
                    varies && Compression.isTaken(exchange.request().headers()) ? Buffer.buffer((int) remaining) : null;
        }
        from.exceptionHandler(failure -> {
            if (!complete) {
                brokenOff.handle(failure);
            }
        });
        from.handler(piece -> piece(piece, relayed));
        from.endHandler(end -> end(relayed));
        if (remaining < 0 && hasBody() && exchange.request().version() != HttpVersion.HTTP_1_0) {
            // a stream: its head must not wait for its first event
            head();
            to.setChunked(true);
            to.writeHead();
        }
    }

    /** Not before there is something to send: until then the answer may still become a problem. */
    private void head() {
        if (headed) {
            return;
        }
        headed = true;
        to.setStatusCode(from.statusCode());
        var headers = to.headers();
        ForwardedHeaders.toCaller(from.headers(), headers, address);
        if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, NO_STORE);
        }
        if (varies) {
            headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        }
        if (from.statusCode() == NOT_MODIFIED) {
            Compression.confirm(exchange.request().headers(), headers);
        }
    }

    /** Whether something has come since this was last asked; while the caller does not take it, the service may be silent. */
    boolean hasMoved() {
        var moving = moved || to.writeQueueFull();
        moved = false;
        return moving;
    }

    private boolean hasBody() {
        return from.statusCode() != 204
                && from.statusCode() != 304
                && exchange.request().method() != HttpMethod.HEAD;
    }

    private void piece(Buffer piece, Runnable relayed) {
        moved = true;
        if (complete || to.closed()) {
            return;
        }
        var whole = gathered;
        if (whole != null) {
            gather(whole, piece, relayed);
            return;
        }
        head();
        if (remaining >= 0) {
            remaining -= piece.length();
            if (remaining == 0) {
                // one write for head and body where all of it came at once
                complete = true;
                exchange.end(piece);
                relayed.run();
                return;
            }
        }
        to.write(piece);
        if (to.writeQueueFull()) {
            from.pause();
            to.drainHandler(drained -> from.resume());
        }
    }

    private void gather(Buffer whole, Buffer piece, Runnable relayed) {
        whole.appendBuffer(piece);
        remaining -= piece.length();
        if (remaining == 0) {
            complete = true;
            head();
            exchange.end(Compression.compress(whole, to.headers()));
            relayed.run();
        }
    }

    private void end(Runnable relayed) {
        if (!complete && !to.closed()) {
            complete = true;
            head();
            exchange.end(NOTHING);
            relayed.run();
        }
    }
}
