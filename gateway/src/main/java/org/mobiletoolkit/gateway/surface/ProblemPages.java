package org.mobiletoolkit.gateway.surface;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.gateway.surface.Surface.ProblemKind;

/** What stands behind the {@code type} of a problem: a small page for people, the same as JSON for programs. */
final class ProblemPages {

    private static final String HTML = "text/html; charset=utf-8";
    private static final String STYLE_ONLY = "default-src 'none'; style-src 'self'; frame-ancestors 'none'";

    /** One resource in its two forms. */
    record Page(Representation html, Representation json) {}

    private final Map<String, Page> byCode = new LinkedHashMap<>();
    private final Page all;

    ProblemPages(Map<String, ProblemKind> problems) {
        problems.forEach((code, kind) -> byCode.put(code, page(kind)));
        all = allOf(problems);
    }

    Page all() {
        return all;
    }

    @Nullable
    Page of(String code) {
        return byCode.get(code);
    }

    private static Page page(ProblemKind kind) {
        var json = JsonNodeFactory.instance
                .objectNode()
                .put("type", "/problems/" + kind.code())
                .put("code", kind.code())
                .put("status", kind.status())
                .put("title", kind.title());
        var html = document(
                kind.title(),
                "<p>Code <code>%s</code>, HTTP status %d.</p>%n<p>The <code>detail</code> of the answer says what happened this time; quote its <code>requestId</code> when you ask for help.</p>%n<p><a href=\"/problems\">All problems</a></p>"
                        .formatted(Html.escaped(kind.code()), kind.status()));
        return new Page(html, new Representation("application/json", json + "\n"));
    }

    private static Page allOf(Map<String, ProblemKind> problems) {
        var json = JsonNodeFactory.instance.objectNode();
        var items = json.putArray("items");
        problems.values()
                .forEach(kind -> items.addObject()
                        .put("type", "/problems/" + kind.code())
                        .put("code", kind.code())
                        .put("status", kind.status())
                        .put("title", kind.title()));
        var rows = problems.values().stream()
                .map(kind -> "<tr><td>%d</td><td><a href=\"/problems/%s\">%s</a></td><td>%s</td></tr>"
                        .formatted(
                                kind.status(),
                                Html.escaped(kind.code()),
                                Html.escaped(kind.code()),
                                Html.escaped(kind.title())))
                .collect(Collectors.joining("\n"));
        var html = document(
                "Problems that an answer may name",
                "<table>%n<thead><tr><th scope=\"col\">Status</th><th scope=\"col\">Code</th><th scope=\"col\">Meaning</th></tr></thead>%n<tbody>%n%s%n</tbody>%n</table>"
                        .formatted(rows));
        return new Page(html, new Representation("application/json", json + "\n"));
    }

    private static Representation document(String title, String body) {
        var page = """
                <!DOCTYPE html>
                <html lang="en-GB">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <link rel="stylesheet" href="/api-docs/page.css">
                </head>
                <body>
                <main>
                <h1>%s</h1>
                %s
                </main>
                </body>
                </html>
                """.formatted(Html.escaped(title), Html.escaped(title), body);
        return new Representation(HTML, page.getBytes(java.nio.charset.StandardCharsets.UTF_8), STYLE_ONLY);
    }
}
