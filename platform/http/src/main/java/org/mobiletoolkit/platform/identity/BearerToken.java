package org.mobiletoolkit.platform.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The token that a request carries in its one {@code Authorization} field (RFC 6750, 2.1).
 *
 * @param token what stands behind the scheme; null when nothing there can be a token
 * @param fault why there is none, in a sentence; null when there is one
 * @param absent whether nothing was sent that claims to be one
 */
public record BearerToken(@Nullable String token, @Nullable String fault, boolean absent) {

    private static final String SCHEME = "Bearer ";
    private static final BearerToken NONE =
            new BearerToken(null, "Send a bearer token in the Authorization header", true);
    private static final BearerToken MANY = new BearerToken(null, "More than one Authorization header", true);
    private static final BearerToken UNREADABLE = new BearerToken(null, "The token is not a JSON Web Token", false);

    /** Reads all the lines of the field. */
    public static BearerToken of(List<String> lines) {
        if (lines.size() > 1) {
            return MANY;
        }
        var line = lines.isEmpty() ? "" : lines.get(0).strip();
        if (!line.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return NONE;
        }
        var token = line.substring(SCHEME.length()).strip();
        return isWellFormed(token) ? new BearerToken(token, null, false) : UNREADABLE;
    }

    private static boolean isWellFormed(String token) {
        var end = token.length();
        while (end > 0 && token.charAt(end - 1) == '=') {
            end--;
        }
        for (var i = 0; i < end; i++) {
            if (!isOfToken(token.charAt(i))) {
                return false;
            }
        }
        return end > 0;
    }

    private static boolean isOfToken(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-._~+/".indexOf(c) >= 0;
    }
}
