package org.mobiletoolkit.gateway.surface;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.negotiation.MediaRanges;

/** Content negotiation (RFC 9110, 12.5.1) among few media types. */
final class Accept {

    private Accept() {}

    /**
     * What the caller likes best.
     *
     * @param header the {@code Accept} header; null accepts everything
     * @param offered media types, the preferred one first
     * @return one of those offered; null when none is acceptable
     */
    static @Nullable String best(@Nullable String header, List<String> offered) {
        var ranges = MediaRanges.readable(header);
        if (ranges == null) {
            return null;
        }
        String best = null;
        var highest = 0.0;
        for (var type : offered) {
            var quality = quality(ranges, type);
            if (quality > highest) {
                highest = quality;
                best = type;
            }
        }
        return best;
    }

    /** The quality that the most specific matching range gives. */
    private static double quality(String header, String type) {
        var specificity = -1;
        var quality = 0.0;
        for (var range : header.toLowerCase(Locale.ROOT).split(",")) {
            var parts = range.split(";");
            var matches = specificity(parts[0].strip(), type);
            if (matches > specificity) {
                specificity = matches;
                quality = weight(parts);
            }
        }
        return quality;
    }

    private static int specificity(String range, String type) {
        if (range.equals(type)) {
            return 2;
        }
        if (range.endsWith("/*") && type.startsWith(range.substring(0, range.length() - 1))) {
            return 1;
        }
        return range.equals("*/*") ? 0 : -1;
    }

    private static double weight(String[] parts) {
        for (var i = 1; i < parts.length; i++) {
            var parameter = parts[i].strip();
            if (parameter.startsWith("q=")) {
                return parameter.matches("q=(0(\\.\\d{0,3})?|1(\\.0{0,3})?)")
                        ? Double.parseDouble(parameter.substring(2))
                        : 0;
            }
        }
        return 1;
    }
}
