package org.mobiletoolkit.gateway.route;

import java.util.List;

/**
 * How a service's address is told to the outside: not at all. A {@code Location}, {@code Content-Location} or {@code Link}
 * that names a service becomes a path, which is good under whatever address the caller knows; what a {@code Host} header
 * says is no proof of any.
 */
final class PublicAddress {

    private final List<String> internalOrigins;

    /** Takes the origins of all services without a trailing slash, e.g. {@code http://127.0.0.1:8081}. */
    PublicAddress(List<String> internalOrigins) {
        this.internalOrigins = internalOrigins;
    }

    /** The value of a header field as the public may see it. */
    String publish(String name, String value) {
        return switch (name.length()) {
            case 4 -> name.equalsIgnoreCase("link") ? replaced(value) : value;
            case 8 -> name.equalsIgnoreCase("location") ? replaced(value) : value;
            case 16 -> name.equalsIgnoreCase("content-location") ? replaced(value) : value;
            default -> value;
        };
    }

    private String replaced(String value) {
        var told = value;
        for (var origin : internalOrigins) {
            told = replaced(told, origin);
        }
        return told;
    }

    private String replaced(String value, String origin) {
        var result = new StringBuilder();
        var rest = 0;
        for (var at = indexOf(value, origin, 0); at >= 0; at = indexOf(value, origin, rest)) {
            var after = at + origin.length();
            result.append(value, rest, at)
                    .append(endsOrigin(value, after) ? pathAt(value, after) : value.substring(at, after));
            rest = after;
        }
        return rest == 0 ? value : result.append(value, rest, value.length()).toString();
    }

    /** An origin alone stands for its root. */
    private static String pathAt(String value, int at) {
        return at < value.length() && value.charAt(at) == '/' ? "" : "/";
    }

    /** Port 8081 is not the beginning of port 80810. */
    private static boolean endsOrigin(String value, int at) {
        return at == value.length() || "/?#>\" ,;".indexOf(value.charAt(at)) >= 0;
    }

    private static int indexOf(String value, String origin, int from) {
        for (var at = from; at <= value.length() - origin.length(); at++) {
            if (value.regionMatches(true, at, origin, 0, origin.length())) {
                return at;
            }
        }
        return -1;
    }
}
