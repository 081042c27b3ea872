package org.mobiletoolkit.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mobiletoolkit.gateway.testing.Http;
import org.mobiletoolkit.gateway.testing.Neighbourhood;

@QuarkusTest
@WithTestResource(Neighbourhood.class)
class PublicPagesTest {

    @TestHTTPResource
    URL gateway;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /openapi             | */*                                   | application/json
                    /openapi             | application/yaml                      | application/yaml
                    /openapi             | text/yaml                             | application/yaml
                    /openapi             | application/vnd.oai.openapi+json      | application/json
                    /openapi             | application/json;q=0.1, text/yaml     | application/yaml
                    /openapi?format=yaml | application/json                      | application/yaml
                    /openapi?format=json | application/yaml                      | application/json
                    /openapi.json        | application/yaml                      | application/json
                    /openapi.yaml        | application/json                      | application/yaml
                    """)
    void givesTheDocumentInTheFormThatIsLiked(String path, String accept, String type) throws Exception {
        var answer = Http.get(gateway, path, "Accept", accept);
        var mapper = type.endsWith("json") ? new ObjectMapper() : new YAMLMapper();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains(type);
        assertThat(mapper.readTree(answer.body())
                        .at("/paths/~1api~1v1~1stakeholders/get/operationId")
                        .asText())
                .isEqualTo("listStakeholders");
    }

    @Test
    void refusesFormsThatItDoesNotHave() {
        assertThat(Http.problem(Http.get(gateway, "/openapi", "Accept", "image/png")))
                .containsEntry("code", "not-acceptable");
        assertThat(Http.problem(Http.get(gateway, "/openapi?format=xml"))).containsEntry("code", "invalid-parameter");
    }

    @Test
    void sendsTheDocumentOnce() {
        var first = Http.get(gateway, "/openapi");
        var tag = first.headers().firstValue("ETag").orElseThrow();

        var again = Http.get(gateway, "/openapi", "If-None-Match", "\"other\", W/" + tag);
        var other = Http.get(gateway, "/openapi.yaml", "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(tag);
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(first.headers().firstValue("Vary").orElse("")).contains("Accept");
    }

    @Test
    void compressesTheDocumentForWhoCanReadThat() throws Exception {
        var plain = Http.get(gateway, "/openapi");
        var request = Http.request(gateway, "/openapi", "Accept-Encoding", "br;q=1.0, gzip;q=0.8")
                .build();
        var compressed = Http.client().send(request, BodyHandlers.ofInputStream());

        assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
        try (var body = new GZIPInputStream(compressed.body())) {
            assertThat(new String(body.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(plain.body());
        }
        assertThat(compressed.headers().firstValue("ETag"))
                .isNotEqualTo(plain.headers().firstValue("ETag"));
    }

    @Test
    void saysWhereATokenComesFrom() {
        assertThat(Http.get(gateway, "/api-docs").body())
                .containsPattern("It comes from <a href=\"https?://[^\"]+\"><code>https?://[^<]+</code></a>")
                .contains("press <em>Authorize</em>");
    }

    @Test
    void servesAPageThatItsOwnPolicyLetsRun() {
        var page = Http.get(gateway, "/api-docs");
        var policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();

        assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(policy).contains("script-src 'self';", "connect-src 'self'", "frame-ancestors 'none'");
        assertThat(page.body())
                .doesNotContainPattern("<script(?![^>]*src=)[^>]*>")
                .doesNotContainPattern("(?i)(src|link[^>]* href)=\"https?://");
        var links = Pattern.compile("(?:src|href)=\"(/[^\"]+)\"").matcher(page.body());
        var assets = links.results().map(link -> link.group(1)).toList();
        assertThat(assets)
                .hasSize(6)
                .allSatisfy(asset ->
                        assertThat(Http.get(gateway, asset).statusCode()).isEqualTo(200));
        assertThat(Http.get(gateway, "/api-docs/start.js").body()).contains("url: \"/openapi.json\"");
        assertThat(Http.get(gateway, "/api-docs/swagger-ui-bundle.js").body()).contains("SwaggerUIBundle");
    }

    @Test
    void hasAnIconWhereBrowsersAskForOne() {
        var icon = Http.get(gateway, "/favicon.ico");

        assertThat(icon.statusCode()).isEqualTo(200);
        assertThat(icon.headers().firstValue("Content-Type")).contains("image/svg+xml");
    }

    @Test
    void sendsTheVersionThatWasSeen() {
        assertThat(Http.get(gateway, "/api-docs/start.js").body())
                .contains("requestInterceptor: tell", "responseInterceptor: remember", "If-Match");
    }

    @Test
    void leadsFromTheRootToThePage() {
        var answer = Http.get(gateway, "/");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("/api-docs");
    }

    @Test
    void explainsEveryProblemToPeopleAndPrograms() {
        var all = Http.json(Http.get(gateway, "/problems").body()).path("items");

        assertThat(all.findValuesAsText("code"))
                .contains("stage-not-reached", "not-found", "uri-too-long")
                .isSorted()
                .doesNotHaveDuplicates();
        all.forEach(kind -> {
            var path = kind.path("type").asText();
            assertThat(Http.json(Http.get(gateway, path).body())).isEqualTo(kind);
            var page = Http.get(gateway, path, "Accept", "text/html");
            assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
            assertThat(page.body()).contains("<h1>", kind.path("code").asText());
        });
    }

    @Test
    void knowsNothingElse() {
        for (var path : new String[] {
            "/problems/unheard-of", "/q/health", "/metrics", "/api-docs/x", "/openapi-ui/index.html", "/index.html"
        }) {
            assertThat(Http.problem(Http.get(gateway, path))).containsEntry("code", "not-found");
        }
    }

    @Test
    void isOnlyToBeRead() {
        var answer = Http.post(gateway, "/openapi", "x");
        var options = Http.ask(gateway, "OPTIONS", "/problems", BodyPublishers.noBody());

        assertThat(Http.problem(answer)).containsEntry("code", "method-not-allowed");
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
        assertThat(options.statusCode()).isEqualTo(204);
    }

    @Test
    void answersHeadWithTheLengthOfTheBody() {
        HttpResponse<String> head = Http.ask(gateway, "HEAD", "/openapi", BodyPublishers.noBody());

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValueAsLong("Content-Length"))
                .hasValue(Http.get(gateway, "/openapi").body().getBytes(StandardCharsets.UTF_8).length);
    }
}
