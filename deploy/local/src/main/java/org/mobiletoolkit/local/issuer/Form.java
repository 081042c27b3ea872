package org.mobiletoolkit.local.issuer;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The parameters of a token request; an empty value counts as left out, a repeated one is refused (RFC 6749, 3.2). */
final class Form {

    private final Map<String, String> values;

    private Form(Map<String, String> values) {
        this.values = values;
    }

    /** Reads {@code application/x-www-form-urlencoded}. */
    static Form read(String body) throws TokenRefusal {
        var values = new HashMap<String, String>();
        for (var pair : body.split("&")) {
            var parts = pair.split("=", 2);
            if (parts.length == 2
                    && !parts[1].isEmpty()
                    && values.putIfAbsent(decoded(parts[0]), decoded(parts[1])) != null) {
                throw TokenRefusal.invalidRequest("parameter " + decoded(parts[0]) + " is repeated");
            }
        }
        return new Form(values);
    }

    /** The parameter, or a refusal that names it. */
    String require(String name) throws TokenRefusal {
        return find(name).orElseThrow(() -> TokenRefusal.invalidRequest("parameter " + name + " is missing"));
    }

    /** The parameter, if it was given. */
    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    static String decoded(String text) throws TokenRefusal {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw TokenRefusal.invalidRequest("the form is not URL-encoded");
        }
    }
}
