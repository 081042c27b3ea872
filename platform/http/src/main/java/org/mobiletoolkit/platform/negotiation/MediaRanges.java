package org.mobiletoolkit.platform.negotiation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads an {@code Accept} header with patience: what is empty or no media range is passed over (RFC 9110, 5.6.1.2, 12.5.1). */
public final class MediaRanges {

    public static final String ANY = "*/*";

    private static final String MARKS_IN_TOKENS = "!#$%&'*+-.^_`|~";

    private MediaRanges() {}

    /**
     * The header's media ranges with their weights, and nothing else.
     *
     * @return {@link #ANY} when the header asks for nothing; null when nothing of what it says is a media range
     */
    public static @Nullable String readable(@Nullable String header) {
        if (header == null || header.equals(ANY)) {
            return ANY;
        }
        var ranges = new StringBuilder();
        var asked = false;
        for (var element : header.split(",")) {
            var said = element.strip();
            asked |= !said.isEmpty();
            var range = range(said);
            if (range != null) {
                ranges.append(ranges.isEmpty() ? "" : ", ").append(range);
            }
        }
        if (ranges.isEmpty()) {
            return asked ? null : ANY;
        }
        return ranges.toString();
    }

    private static @Nullable String range(String element) {
        var parts = element.split(";");
        var type = parts.length == 0 ? "" : parts[0].strip().toLowerCase(Locale.ROOT);
        // the way in which Java's own client asks for anything
        var whole = type.equals("*") ? ANY : type;
        if (!isRange(whole)) {
            return null;
        }
        for (var i = 1; i < parts.length; i++) {
            var parameter = parts[i].strip();
            if (parameter.startsWith("q=") || parameter.startsWith("Q=")) {
                var weight = parameter.substring(2).strip();
                return isWeight(weight) ? whole + ";q=" + weight : null;
            }
        }
        return whole;
    }

    private static boolean isRange(String type) {
        var slash = type.indexOf('/');
        return slash > 0
                && slash < type.length() - 1
                && (!type.startsWith("*") || type.equals(ANY))
                && isToken(type, 0, slash)
                && isToken(type, slash + 1, type.length());
    }

    private static boolean isToken(String text, int from, int to) {
        for (var i = from; i < to; i++) {
            var c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || MARKS_IN_TOKENS.indexOf(c) >= 0)) {
                return false;
            }
        }
        return true;
    }

    /** From 0 to 1, with three decimals at most; a point without a zero before it is what Java's own client writes. */
    private static boolean isWeight(String text) {
        var point = text.indexOf('.');
        var whole = point < 0 ? text : text.substring(0, point);
        var rest = point < 0 ? "" : text.substring(point + 1);
        if (rest.length() > 3 || !rest.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        return whole.equals("0")
                || whole.isEmpty() && !rest.isEmpty()
                || whole.equals("1") && rest.chars().allMatch(c -> c == '0');
    }
}
