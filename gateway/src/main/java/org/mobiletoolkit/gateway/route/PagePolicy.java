package org.mobiletoolkit.gateway.route;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which content security policy of a service's page takes the place of the gateway's own: one that lets nothing run, load or be
 * sent but styles that it names by their hash, and pictures and fonts that it brings along.
 */
final class PagePolicy {

    private static final String NOTHING_AT_FIRST = "default-src 'none'";
    private static final String NOBODY_FRAMES = "frame-ancestors";

    private static final Set<String> CLOSED = Set.of("'none'");
    private static final Set<String> OWN = Set.of("'none'", "'self'");
    private static final Set<String> BROUGHT_ALONG = Set.of("'none'", "'self'", "data:");

    private PagePolicy() {}

    /** The policy as callers get it; null when the gateway's own has to stand. */
    static @Nullable String of(String said) {
        if (said.indexOf(',') >= 0) {
            return null;
        }
        var directives = Arrays.stream(said.split(";"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
        if (directives.isEmpty()
                || !directives.get(0).equals(NOTHING_AT_FIRST)
                || !directives.stream().allMatch(PagePolicy::isStrict)) {
            return null;
        }
        var whole = String.join("; ", directives);
        return whole.contains(NOBODY_FRAMES) ? whole : whole + "; frame-ancestors 'none'";
    }

    private static boolean isStrict(String directive) {
        var words = directive.split("\\s+");
        var sources = Arrays.asList(words).subList(1, words.length);
        return switch (words[0]) {
            case "default-src", "script-src", "connect-src", "object-src", "base-uri", "form-action" ->
                CLOSED.containsAll(sources);
            case "frame-ancestors" -> OWN.containsAll(sources);
            case "img-src", "font-src" -> BROUGHT_ALONG.containsAll(sources);
            case "style-src" -> sources.stream().allMatch(source -> OWN.contains(source) || isHash(source));
            case "sandbox" -> sources.isEmpty();
            default -> false;
        };
    }

    private static boolean isHash(String source) {
        return source.matches("'sha(256|384|512)-[A-Za-z0-9+/]+={0,2}'");
    }
}
