package org.mobiletoolkit.gateway.exchange;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;

/** Header names and values that every answer needs, made once. */
public final class CommonHeaders {

    public static final CharSequence REQUEST_ID = HttpHeaders.createOptimized("X-Request-Id");
    public static final CharSequence CORRELATION_ID = HttpHeaders.createOptimized("X-Correlation-Id");
    public static final CharSequence TRACEPARENT = HttpHeaders.createOptimized("traceparent");
    public static final CharSequence CONTENT_SECURITY_POLICY = HttpHeaders.createOptimized("Content-Security-Policy");
    public static final CharSequence STRICT_TRANSPORT_SECURITY =
            HttpHeaders.createOptimized("Strict-Transport-Security");
    public static final CharSequence REFERRER_POLICY = HttpHeaders.createOptimized("Referrer-Policy");
    public static final CharSequence CONTENT_TYPE_OPTIONS = HttpHeaders.createOptimized("X-Content-Type-Options");
    public static final CharSequence FRAME_OPTIONS = HttpHeaders.createOptimized("X-Frame-Options");

    private static final CharSequence NOTHING_IS_LOADED =
            HttpHeaders.createOptimized("default-src 'none'; frame-ancestors 'none'");
    private static final CharSequence NO_REFERRER = HttpHeaders.createOptimized("no-referrer");
    private static final CharSequence NOSNIFF = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence DENY = HttpHeaders.createOptimized("DENY");

    private CommonHeaders() {}

    /** What keeps a browser from misusing an answer; pages relax the policy for themselves. */
    static void protect(MultiMap headers) {
        headers.set(CONTENT_TYPE_OPTIONS, NOSNIFF)
                .set(CONTENT_SECURITY_POLICY, NOTHING_IS_LOADED)
                .set(REFERRER_POLICY, NO_REFERRER)
                .set(FRAME_OPTIONS, DENY);
    }
}
