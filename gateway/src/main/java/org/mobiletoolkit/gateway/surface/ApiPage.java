package org.mobiletoolkit.gateway.surface;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The page on which the API can be read and tried: Swagger UI, from the gateway itself and nowhere else, started by a
 * script file because the page's policy forbids scripts inside it.
 */
final class ApiPage {

    private static final String SWAGGER_UI = "META-INF/resources/openapi-ui/";
    private static final String OWN = "api-docs/";
    private static final String JAVASCRIPT = "text/javascript; charset=utf-8";
    private static final String CSS = "text/css; charset=utf-8";

    /** Swagger UI sets styles on elements and draws icons from data URLs; it needs nothing else. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none';"
            + " frame-ancestors 'none'";

    private final List<String> issuers;

    /** @param issuers where the tokens come from that are believed */
    ApiPage(List<String> issuers) {
        this.issuers = issuers;
    }

    Representation html() {
        var page = new String(Resources.bytes(OWN + "index.html"), StandardCharsets.UTF_8);
        var list = issuers.stream()
                .map(issuer -> "<a href=\"%1$s\"><code>%1$s</code></a>".formatted(Html.escaped(issuer)))
                .collect(Collectors.joining(", "));
        return new Representation(
                "text/html; charset=utf-8", page.replace("{issuers}", list).getBytes(StandardCharsets.UTF_8), POLICY);
    }

    Representation icon() {
        return representation("image/svg+xml", OWN + "icon.svg", null);
    }

    Representation script() {
        return representation(JAVASCRIPT, OWN + "start.js", null);
    }

    Representation style() {
        return representation(CSS, OWN + "page.css", null);
    }

    Representation swaggerStyle() {
        return representation(CSS, SWAGGER_UI + "swagger-ui.css", null);
    }

    Representation swaggerScript() {
        return new Representation(JAVASCRIPT, withoutSourceMap(SWAGGER_UI + "swagger-ui-bundle.js"));
    }

    private static Representation representation(String mediaType, String resource, @Nullable String policy) {
        return new Representation(mediaType, Resources.bytes(resource), policy);
    }

    /** The map is not served: a browser's developer tools would ask for it in vain. */
    private static String withoutSourceMap(String resource) {
        return new String(Resources.bytes(resource), StandardCharsets.UTF_8)
                .replaceAll("(?m)^//# sourceMappingURL=.*$", "");
    }
}
