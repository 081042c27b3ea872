package org.mobiletoolkit.gateway.route;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Compresses whole answers of text for callers who take them so. A compressed representation has an entity tag of its own
 * (RFC 9110, 8.8.3): ours with the coding behind it, which is taken off again when it comes back. Streams stay as they are,
 * so that each event goes out at once.
 */
final class Compression {

    private static final String GZIP = "gzip";
    private static final String MARK = "-gzip\"";

    /** What is larger would keep the event loop for too long. */
    private static final long LARGEST = 512 * 1024;

    private final int from;

    Compression(int from) {
        this.from = from;
    }

    /** Whether an answer of this status, head and length is worth it, for whoever can read it. */
    boolean suits(int status, MultiMap answer, long length) {
        return from > 0
                && length >= from
                && length <= LARGEST
                && status / 100 == 2
                && status != 206
                && !answer.contains(HttpHeaders.CONTENT_ENCODING)
                && !has(answer, HttpHeaders.CACHE_CONTROL, "no-transform")
                && isText(answer.get(HttpHeaders.CONTENT_TYPE));
    }

    /** Whether the caller can read it. */
    static boolean isTaken(MultiMap request) {
        for (var line : request.getAll(HttpHeaders.ACCEPT_ENCODING)) {
            for (var element : line.toLowerCase(Locale.ROOT).split(",")) {
                var semicolon = element.indexOf(';');
                var coding = (semicolon < 0 ? element : element.substring(0, semicolon)).strip();
                if (coding.equals(GZIP)) {
                    return semicolon < 0
                            || !isZero(element.substring(semicolon + 1).strip());
                }
            }
        }
        return false;
    }

    private static boolean isZero(String weight) {
        return weight.startsWith("q=0") && weight.chars().skip(3).allMatch(c -> c == '0' || c == '.');
    }

    private static boolean has(MultiMap headers, CharSequence name, String directive) {
        var value = headers.get(name);
        return value != null && value.toLowerCase(Locale.ROOT).contains(directive);
    }

    private static boolean isText(@Nullable String type) {
        if (type == null) {
            return false;
        }
        var bare = type.toLowerCase(Locale.ROOT);
        return bare.startsWith("text/") && !bare.startsWith("text/event-stream")
                || bare.startsWith("application/json")
                || bare.startsWith("application/yaml")
                || bare.startsWith("image/svg+xml")
                || bare.startsWith("application/") && bare.contains("+json");
    }

    /** Compresses, and says so in the head. */
    static Buffer compress(Buffer body, MultiMap head) {
        var bytes = new ByteArrayOutputStream(body.length() / 4);
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(body.getBytes());
        } catch (IOException e) {
            throw new IllegalStateException("Memory does not fail", e);
        }
        head.set(HttpHeaders.CONTENT_ENCODING, GZIP).set(HttpHeaders.CONTENT_LENGTH, Integer.toString(bytes.size()));
        mark(head);
        return Buffer.buffer(bytes.toByteArray());
    }

    private static void mark(MultiMap head) {
        var tag = head.get(HttpHeaders.ETAG);
        if (tag != null && tag.startsWith("\"") && !tag.endsWith(MARK)) {
            head.set(HttpHeaders.ETAG, tag.substring(0, tag.length() - 1) + MARK);
        }
    }

    /** Says the tag of what the caller has, when that is compressed, in the answer that it is still good. */
    static void confirm(MultiMap request, MultiMap head) {
        var had = request.get(HttpHeaders.IF_NONE_MATCH);
        if (had != null && had.contains(MARK)) {
            mark(head);
        }
    }

    /** Takes the coding off the tags that a caller sends back: a service knows its own. */
    static void unmark(MultiMap request) {
        unmark(request, HttpHeaders.IF_NONE_MATCH);
        unmark(request, HttpHeaders.IF_MATCH);
    }

    private static void unmark(MultiMap request, CharSequence name) {
        var tags = request.get(name);
        if (tags != null && tags.contains(MARK)) {
            request.set(name, tags.replace(MARK, "\""));
        }
    }
}
