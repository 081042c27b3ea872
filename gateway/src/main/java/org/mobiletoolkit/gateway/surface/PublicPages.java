package org.mobiletoolkit.gateway.surface;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.gateway.exchange.Exchange;
import org.mobiletoolkit.platform.identity.IdentitySettings;
import org.mobiletoolkit.platform.problem.CommonProblem;

/** What anybody may read without a token: the document, the page to try it in, and the meaning of problems. */
@Singleton
public class PublicPages {

    private static final String JSON = "application/json";
    private static final String YAML = "application/yaml";
    private static final String HTML = "text/html";
    private static final String ALLOW = "GET, HEAD, OPTIONS";
    private static final String PROBLEMS = "/problems";

    /** Other names under which the document may be asked for; each is answered as one of ours. */
    private static final Map<String, String> DOCUMENT_TYPES = Map.of(
            "application/vnd.oai.openapi+json", JSON,
            "application/openapi+json", JSON,
            "application/vnd.oai.openapi", YAML,
            "application/openapi+yaml", YAML,
            "application/vnd.oai.openapi+yaml", YAML,
            "application/x-yaml", YAML,
            "text/yaml", YAML);

    private static final List<String> OFFERED = List.of(
            JSON,
            YAML,
            "application/vnd.oai.openapi+json",
            "application/openapi+json",
            "application/vnd.oai.openapi",
            "application/vnd.oai.openapi+yaml",
            "application/openapi+yaml",
            "application/x-yaml",
            "text/yaml");

    private final Representation json;
    private final Representation yaml;
    private final ProblemPages problems;
    private final Map<String, Consumer<Exchange>> pages;

    PublicPages(Surface surface, IdentitySettings identity) {
        this.json = new Representation(JSON, surface.json());
        this.yaml = new Representation(YAML, surface.yaml());
        this.problems = new ProblemPages(surface.problems());
        var page = new ApiPage(identity.issuers().values().stream()
                .map(IdentitySettings.Issuer::issuer)
                .sorted()
                .toList());
        this.pages = Map.ofEntries(
                entry("/", PublicPages::toApiPage),
                entry("/openapi", this::document),
                entry("/openapi.json", json::serve),
                entry("/openapi.yaml", yaml::serve),
                entry("/favicon.ico", page.icon()::serve),
                entry("/api-docs", page.html()::serve),
                entry("/api-docs/start.js", page.script()::serve),
                entry("/api-docs/page.css", page.style()::serve),
                entry("/api-docs/icon.svg", page.icon()::serve),
                entry("/api-docs/swagger-ui.css", page.swaggerStyle()::serve),
                entry("/api-docs/swagger-ui-bundle.js", page.swaggerScript()::serve),
                entry(PROBLEMS, exchange -> choose(exchange, problems.all())));
    }

    /** Answers a request outside the API. */
    public void answer(Exchange exchange) {
        var path = exchange.path();
        var page = pages.get(path);
        if (page == null && path.startsWith(PROBLEMS + "/")) {
            page = problem(path.substring(PROBLEMS.length() + 1));
            path = PROBLEMS + "/{code}";
        }
        if (page == null) {
            exchange.countAs("NOT_FOUND", Exchange.GATEWAY);
            exchange.refuse(CommonProblem.NOT_FOUND, "The suite has nothing at this path");
            return;
        }
        exchange.countAs(path, Exchange.GATEWAY);
        var method = exchange.request().method();
        if (method == HttpMethod.GET || method == HttpMethod.HEAD) {
            page.accept(exchange);
        } else {
            exchange.response().headers().set(HttpHeaders.ALLOW, ALLOW);
            if (method == HttpMethod.OPTIONS) {
                exchange.response().setStatusCode(204);
                exchange.end(Buffer.buffer());
            } else {
                exchange.refuse(CommonProblem.METHOD_NOT_ALLOWED, "Allowed here: " + ALLOW);
            }
        }
    }

    private static Map.Entry<String, Consumer<Exchange>> entry(String path, Consumer<Exchange> page) {
        return Map.entry(path, page);
    }

    private @Nullable Consumer<Exchange> problem(String code) {
        var page = problems.of(code);
        return page == null ? null : exchange -> choose(exchange, page);
    }

    private static void toApiPage(Exchange exchange) {
        exchange.response().setStatusCode(302);
        exchange.response().headers().set(HttpHeaders.LOCATION, "/api-docs").set(HttpHeaders.CACHE_CONTROL, "no-cache");
        exchange.end(Buffer.buffer());
    }

    private void document(Exchange exchange) {
        var format = exchange.request().getParam("format");
        if (format != null) {
            switch (format) {
                case "json" -> json.serve(exchange);
                case "yaml" -> yaml.serve(exchange);
                default -> exchange.refuse(CommonProblem.INVALID_PARAMETER, "The parameter format is json or yaml");
            }
            return;
        }
        var best = Accept.best(exchange.request().headers().get(HttpHeaders.ACCEPT), OFFERED);
        if (best == null) {
            notAcceptable(exchange, JSON + ", " + YAML);
        } else {
            (DOCUMENT_TYPES.getOrDefault(best, best).equals(JSON) ? json : yaml).serve(exchange);
        }
    }

    private static void choose(Exchange exchange, ProblemPages.Page page) {
        var best = Accept.best(exchange.request().headers().get(HttpHeaders.ACCEPT), List.of(JSON, HTML));
        if (best == null) {
            notAcceptable(exchange, HTML + ", " + JSON);
        } else {
            (best.equals(HTML) ? page.html() : page.json()).serve(exchange);
        }
    }

    private static void notAcceptable(Exchange exchange, String available) {
        exchange.refuse(CommonProblem.NOT_ACCEPTABLE, "Available: " + available);
    }
}
