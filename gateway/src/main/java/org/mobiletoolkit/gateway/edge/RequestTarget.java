package org.mobiletoolkit.gateway.edge;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Whether a request target is one that the gateway and every service behind it read alike. Whatever two readers may
 * take for two different paths is refused before anybody decides by it.
 */
final class RequestTarget {

    private static final int HEX_PAIR = 2;

    private RequestTarget() {}

    /**
     * The path and query of a raw target that may name scheme and host as well (RFC 9112, 3.2.2), which say nothing that
     * counts here. A semicolon in the query is written so that no reader takes it for the end of a parameter.
     */
    static String originForm(String target) {
        var origin = target;
        if (target.regionMatches(true, 0, "http://", 0, 7) || target.regionMatches(true, 0, "https://", 0, 8)) {
            var from = target.indexOf("//") + 2;
            var end = from;
            while (end < target.length() && "/?#".indexOf(target.charAt(end)) < 0) {
                end++;
            }
            origin = end == target.length() || target.charAt(end) != '/'
                    ? "/" + target.substring(end)
                    : target.substring(end);
        }
        var query = origin.indexOf('?');
        return query < 0 || origin.indexOf(';', query) < 0
                ? origin
                : origin.substring(0, query) + origin.substring(query).replace(";", "%3B");
    }

    /** What is wrong with path and query, in a sentence; null when nothing is. */
    static @Nullable String fault(String target) {
        if (target.isEmpty() || target.charAt(0) != '/') {
            return "The request target must be a path that begins with a slash";
        }
        var query = target.indexOf('?');
        var end = query < 0 ? target.length() : query;
        var escaped = false;
        var segment = 1;
        for (var i = 0; i < target.length(); i++) {
            var c = target.charAt(i);
            if (c <= ' ' || c >= 0x7F || c == '#') {
                return "The request target holds a character that must be percent-encoded";
            }
            escaped |= c == '%';
            if (i < end) {
                if (c == ';' || c == '\\') {
                    return "The path holds a semicolon or a backslash";
                }
                if (c == '/' && i > 0) {
                    if (i == segment) {
                        return "The path holds an empty segment";
                    }
                    if (isDots(target, segment, i)) {
                        return "The path holds a dot segment";
                    }
                    segment = i + 1;
                }
            }
        }
        if (isDots(target, segment, end)) {
            return "The path holds a dot segment";
        }
        return escaped ? encodingFault(target, end) : null;
    }

    private static boolean isDots(String target, int from, int to) {
        var length = to - from;
        return (length == 1 || length == 2) && target.charAt(from) == '.' && target.charAt(to - 1) == '.';
    }

    /** Percent-encodings must decode to UTF-8 text, and in the path to nothing that means something else there. */
    private static @Nullable String encodingFault(String target, int pathEnd) {
        var decoded = ByteBuffer.allocate(target.length());
        for (var i = 0; i < target.length(); i++) {
            var c = target.charAt(i);
            if (c != '%') {
                decoded.put((byte) c);
                continue;
            }
            var value = hex(target, i + 1);
            if (value < 0) {
                return "A percent sign is not followed by two hexadecimal digits";
            }
            if (value == 0 || (i < pathEnd && isReserved(value))) {
                return "The path holds an encoded character that is not accepted there";
            }
            decoded.put((byte) value);
            i += HEX_PAIR;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(decoded.flip());
            return null;
        } catch (CharacterCodingException e) {
            return "The percent-encoded characters are not UTF-8";
        }
    }

    /** Separators, dots that may become dot segments, and control characters. */
    private static boolean isReserved(int value) {
        return value == ';' || value == '/' || value == '\\' || value == '.' || value < ' ' || value == 0x7F;
    }

    private static int hex(String target, int at) {
        if (at + 1 >= target.length()) {
            return -1;
        }
        var high = Character.digit(target.charAt(at), 16);
        var low = Character.digit(target.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }
}
