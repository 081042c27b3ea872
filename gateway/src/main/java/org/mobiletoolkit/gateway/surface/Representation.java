package org.mobiletoolkit.gateway.surface;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.gateway.exchange.CommonHeaders;
import org.mobiletoolkit.gateway.exchange.Exchange;

/** Bytes that are ready to be served: compressed once, and named by what they hold. */
final class Representation {

    private static final String REVALIDATE = "no-cache";
    private static final String VARY = "Accept, Accept-Encoding, Origin";
    private static final int WORTH_COMPRESSING = 1_024;

    private final String mediaType;
    private final @Nullable String contentSecurityPolicy;
    private final Buffer plain;
    private final @Nullable Buffer gzip;
    private final String plainTag;
    private final String gzipTag;

    Representation(String mediaType, byte[] bytes, @Nullable String contentSecurityPolicy) {
        this.mediaType = mediaType;
        this.contentSecurityPolicy = contentSecurityPolicy;
        this.plain = Buffer.buffer(bytes);
        this.gzip = bytes.length < WORTH_COMPRESSING ? null : Buffer.buffer(compressed(bytes));
        var digest = digest(bytes);
        this.plainTag = '"' + digest + '"';
        this.gzipTag = '"' + digest + "-gzip\"";
    }

    Representation(String mediaType, String text) {
        this(mediaType, text.getBytes(StandardCharsets.UTF_8), null);
    }

    /** Answers 200, or 304 to who has it already. */
    void serve(Exchange exchange) {
        var request = exchange.request().headers();
        var compressed = accepts(request.get(HttpHeaders.ACCEPT_ENCODING)) ? gzip : null;
        var tag = compressed == null ? plainTag : gzipTag;
        var headers = exchange.response().headers();
        headers.set(HttpHeaders.ETAG, tag)
                .set(HttpHeaders.CACHE_CONTROL, REVALIDATE)
                .set(HttpHeaders.VARY, VARY);
        if (contentSecurityPolicy != null) {
            headers.set(CommonHeaders.CONTENT_SECURITY_POLICY, contentSecurityPolicy);
        }
        if (isKnown(request.get(HttpHeaders.IF_NONE_MATCH))) {
            exchange.response().setStatusCode(304);
            exchange.end(Buffer.buffer());
            return;
        }
        headers.set(HttpHeaders.CONTENT_TYPE, mediaType);
        if (compressed != null) {
            headers.set(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        var body = compressed == null ? plain : compressed;
        headers.set(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()));
        exchange.end(body);
    }

    /** Weak comparison, as RFC 9110 wants it for this header; both codings stand for the same content. */
    private boolean isKnown(@Nullable String tags) {
        if (tags == null) {
            return false;
        }
        for (var tag : tags.split(",")) {
            var bare = tag.strip();
            bare = bare.startsWith("W/") ? bare.substring(2) : bare;
            if (bare.equals("*") || bare.equals(plainTag) || bare.equals(gzipTag)) {
                return true;
            }
        }
        return false;
    }

    private static boolean accepts(@Nullable String encodings) {
        if (encodings == null) {
            return false;
        }
        for (var encoding : encodings.split(",")) {
            var parts = encoding.strip().split(";");
            if (parts[0].strip().equalsIgnoreCase("gzip")) {
                return parts.length == 1 || !parts[1].strip().matches("q=0(\\.0*)?");
            }
        }
        return false;
    }

    private static byte[] compressed(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length / 4);
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail", e);
        }
        return out.toByteArray();
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
