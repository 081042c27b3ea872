package org.mobiletoolkit.gateway.exchange;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;

/**
 * What the head of a request says about its body.
 *
 * @param present whether one may follow
 * @param length in bytes; -1 when the head does not say
 */
public record Body(boolean present, long length) {

    private static final Body NONE = new Body(false, 0);
    private static final Body UNKNOWN = new Body(true, -1);

    /** Reads the head; the HTTP codec has already refused lengths that are no number or contradict each other. */
    public static Body of(HttpServerRequest request) {
        var length = request.headers().get(HttpHeaders.CONTENT_LENGTH);
        if (length != null) {
            return length.equals("0") ? NONE : new Body(true, Long.parseLong(length));
        }
        if (request.version() == HttpVersion.HTTP_2) {
            var method = request.method();
            return method == HttpMethod.GET || method == HttpMethod.HEAD || request.isEnded() ? NONE : UNKNOWN;
        }
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING) ? UNKNOWN : NONE;
    }
}
