package org.mobiletoolkit.platform.correlation;

import io.vertx.ext.web.RoutingContext;
import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * By what names a request is known.
 *
 * @param requestId the caller's {@code X-Request-Id} when it is sane, otherwise a new id
 * @param traceId 32 hexadecimal digits of the W3C trace
 * @param traceparent the header value to hand on
 * @param correlationId the caller's {@code X-Correlation-Id}, mirrored
 */
public record Correlation(
        String requestId,
        String traceId,
        String traceparent,
        @Nullable String correlationId) {

    private static final String KEY = Correlation.class.getName();
    private static final int LONGEST_NAME = 128;

    /** What the request is known by; begun here when no filter has done so. */
    public static Correlation of(RoutingContext context) {
        Correlation known = context.get(KEY);
        if (known == null) {
            var headers = context.request().headers();
            known = from(headers.get("X-Request-Id"), headers.get("traceparent"), headers.get("X-Correlation-Id"));
            context.put(KEY, known);
        }
        return known;
    }

    /** Accepts what the caller sent as far as it is well-formed, and begins the rest. */
    public static Correlation from(
            @Nullable String requestId, @Nullable String traceparent, @Nullable String correlationId) {
        var span = hex(ThreadLocalRandom.current().nextLong() | 1);
        var parent = TraceParent.read(traceparent);
        var trace = parent == null ? hex(ThreadLocalRandom.current().nextLong() | 1) + span : parent.trace();
        var flags = parent == null ? TraceParent.SAMPLED : parent.flags();
        return new Correlation(
                Objects.requireNonNullElse(sane(requestId), trace),
                trace,
                "00-" + trace + "-" + span + "-" + flags,
                sane(correlationId));
    }

    private static @Nullable String sane(@Nullable String value) {
        if (value == null || value.isEmpty() || value.length() > LONGEST_NAME) {
            return null;
        }
        for (var i = 0; i < value.length(); i++) {
            if (!isSane(value.charAt(i))) {
                return null;
            }
        }
        return value;
    }

    private static boolean isSane(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "._:+/=-".indexOf(c) >= 0;
    }

    private static String hex(long value) {
        return HexFormat.of().toHexDigits(value);
    }
}
