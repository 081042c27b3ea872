package org.mobiletoolkit.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.buffer.Buffer;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.gateway.testing.Http;
import org.mobiletoolkit.gateway.testing.Issuer;
import org.mobiletoolkit.gateway.testing.Neighbourhood;
import org.mobiletoolkit.gateway.testing.ServiceStub;
import org.mobiletoolkit.gateway.testing.Wire;

@QuarkusTest
@WithTestResource(Neighbourhood.class)
class ForwardingTest {

    @TestHTTPResource
    URL gateway;

    ServiceStub stakeholder;
    ServiceStub benefits;
    Issuer issuer;

    @Test
    void sendsEachRequestToTheOwnerOfItsPath() {
        stakeholder.behaves(r -> r.response().end("stakeholder"));
        benefits.behaves(r -> r.response().end("benefits"));

        assertThat(get("/api/v1/stakeholders/7?sort=-name&q=a%20b").body()).isEqualTo("stakeholder");
        assertThat(get("/api/v1/benefits").body()).isEqualTo("benefits");
        assertThat(stakeholder.seenOnce().uri()).isEqualTo("/api/v1/stakeholders/7?sort=-name&q=a%20b");
        assertThat(benefits.seenOnce().uri()).isEqualTo("/api/v1/benefits");
    }

    @Test
    void handsBodyAndAnswerOnUnchanged() {
        stakeholder.behaves(r -> r.body()
                .onSuccess(body -> r.response()
                        .setStatusCode(201)
                        .putHeader("ETag", "\"3\"")
                        .putHeader("Content-Type", "application/json")
                        .end(Buffer.buffer("{\"echo\":").appendBuffer(body).appendString("}"))));

        var answer = Http.post(
                gateway,
                "/api/v1/stakeholders",
                "{\"name\":\"café\"}",
                "Authorization",
                "Bearer " + issuer.token(),
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                "\"k-1\"");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).isEqualTo("{\"echo\":{\"name\":\"café\"}}");
        assertThat(answer.headers().firstValue("ETag")).contains("\"3\"");
        assertThat(stakeholder.seenOnce().values("idempotency-key")).containsExactly("\"k-1\"");
    }

    @Test
    void answersUnknownPathsWith404AndUnknownMethodsWith405() {
        var unknown = get("/api/v1/evidence/7");
        var method = Http.ask(gateway, "PUT", "/api/v1/stakeholders/7", BodyPublishers.ofString("{}"));

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(Http.problem(unknown))
                .containsExactly(
                        entry("code", "not-found"),
                        entry("detail", "The suite has no resource at this path"),
                        entry("instance", "/api/v1/evidence/7"),
                        entry("status", 404));
        assertThat(method.statusCode()).isEqualTo(405);
        assertThat(method.headers().firstValue("Allow")).contains("DELETE, GET, HEAD, OPTIONS, PATCH");
        assertThat(Http.problem(method)).containsEntry("code", "method-not-allowed");
    }

    @Test
    void tellsAllowedMethodsWithoutAskingTheService() {
        stakeholder.behaves(r -> r.response().setStatusCode(500).end());

        var answer = Http.ask(gateway, "OPTIONS", "/api/v1/stakeholders/7", BodyPublishers.noBody());

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Allow")).contains("DELETE, GET, HEAD, OPTIONS, PATCH");
        assertThat(answer.headers().firstValue("Accept-Patch"))
                .contains("application/merge-patch+json, application/json");
        assertThat(stakeholder.seen()).isEmpty();
    }

    @Test
    void tellsTheServiceWhoAskedAndHow() throws Exception {
        stakeholder.behaves(r -> r.response().end("ok"));

        try (var wire = new Wire(gateway)) {
            wire.send("""
                    GET /api/v1/stakeholders HTTP/1.1
                    Host: toolkit.example.nhs.uk
                    Authorization: Bearer %s
                    X-Forwarded-For: 10.9.9.9
                    X-Forwarded-Proto: gopher
                    Forwarded: for=10.9.9.9
                    X-Remote-User: sro@rrx
                    X-HTTP-Method-Override: DELETE
                    Connection: X-Secret, keep-alive
                    X-Secret: 1
                    TE: trailers
                    Upgrade: h3c
                    X-Request-Id: my-request
                    traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01

                    """.formatted(issuer.token()));
            assertThat(wire.answer())
                    .contains("X-Request-Id: my-request", "traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-");
        }

        var seen = stakeholder.seenOnce();
        assertThat(seen.values("x-forwarded-for")).containsExactly("127.0.0.1");
        assertThat(seen.values("x-forwarded-proto")).containsExactly("http");
        assertThat(seen.values("x-forwarded-host")).containsExactly("toolkit.example.nhs.uk");
        assertThat(seen.values("host")).containsExactly(stakeholder.origin().substring("http://".length()));
        assertThat(seen.values("x-request-id")).containsExactly("my-request");
        assertThat(seen.values("traceparent"))
                .singleElement()
                .asString()
                .matches("00-4bf92f3577b34da6a3ce929d0e0e4736-(?!00f067aa0ba902b7)[0-9a-f]{16}-01");
        assertThat(seen.headers())
                .noneMatch(line -> line.matches(
                        "(?i)(forwarded|x-remote-user|x-http-method-override|x-secret|te|upgrade|connection):.*"));
    }

    @Test
    void keepsBackWhatBelongsToTheServicesConnection() {
        stakeholder.behaves(r -> r.response()
                .putHeader("Connection", "X-Internal")
                .putHeader("X-Internal", "1")
                .putHeader("Keep-Alive", "timeout=1")
                .putHeader("Server", "secret/1.0")
                .putHeader("Access-Control-Allow-Origin", "*")
                .putHeader("X-Request-Id", "another")
                .putHeader("Set-Cookie", (Iterable<String>) List.of("a=1", "b=2"))
                .end("ok"));

        var headers = get("/api/v1/stakeholders").headers().map();

        assertThat(headers)
                .doesNotContainKeys("x-internal", "connection", "keep-alive", "server", "access-control-allow-origin")
                .containsEntry("set-cookie", List.of("a=1", "b=2"))
                .containsEntry("cache-control", List.of("no-store"))
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsEntry("content-security-policy", List.of("default-src 'none'; frame-ancestors 'none'"))
                .containsEntry("referrer-policy", List.of("no-referrer"))
                .containsEntry("strict-transport-security", List.of("max-age=31536000"));
        assertThat(headers.get("x-request-id")).hasSize(1).doesNotContain("another");
    }

    @Test
    void tellsPathsAndNeitherTheAddressOfAServiceNorTheHostThatACallerNames() {
        stakeholder.behaves(r -> r.response()
                .setStatusCode(201)
                .putHeader("Location", stakeholder.origin() + "/api/v1/stakeholders/7")
                .putHeader("Link", "<" + stakeholder.origin() + "/api/v1/stakeholders?cursor=x>; rel=\"next\"")
                .end());

        var headers = get("/api/v1/stakeholders").headers();

        assertThat(headers.firstValue("Location")).contains("/api/v1/stakeholders/7");
        assertThat(headers.firstValue("Link")).contains("</api/v1/stakeholders?cursor=x>; rel=\"next\"");
    }

    @Test
    void readsATargetThatNamesTheHostAsWell() throws Exception {
        stakeholder.behaves(r -> r.response().end("ok"));

        try (var wire = new Wire(gateway)) {
            wire.send(
                    "GET http://toolkit.example.nhs.uk/api/v1/stakeholders?q=a HTTP/1.1\nHost: x\nAuthorization: Bearer "
                            + issuer.token() + "\n\n");
            assertThat(wire.answer()).startsWith("HTTP/1.1 200");
        }
        assertThat(stakeholder.seenOnce().uri()).isEqualTo("/api/v1/stakeholders?q=a");
    }

    @Test
    void leavesASemicolonInTheValueThatItStandsIn() throws Exception {
        stakeholder.behaves(r -> r.response().end("ok"));

        try (var wire = new Wire(gateway)) {
            wire.send("GET /api/v1/stakeholders?q=a;b HTTP/1.1\nHost: x\nAuthorization: Bearer " + issuer.token()
                    + "\n\n");
            assertThat(wire.answer()).startsWith("HTTP/1.1 200");
        }
        assertThat(stakeholder.seenOnce().uri()).isEqualTo("/api/v1/stakeholders?q=a%3Bb");
    }

    @Test
    void answersHeadAndNotModifiedWithoutABody() throws Exception {
        stakeholder.behaves(r -> {
            if (r.getHeader("If-None-Match") != null) {
                r.response().setStatusCode(304).putHeader("ETag", "\"1\"").end();
            } else {
                r.response()
                        .putHeader("Content-Length", "5")
                        .end(r.method().name().equals("HEAD") ? "" : "hello");
            }
        });

        try (var wire = new Wire(gateway)) {
            var rest = " /api/v1/stakeholders HTTP/1.1\nHost: x\nAuthorization: Bearer " + issuer.token() + "\n";
            wire.send("HEAD" + rest + "\n");
            assertThat(wire.head()).startsWith("HTTP/1.1 200").containsIgnoringCase("content-length: 5");
            wire.send("GET" + rest + "If-None-Match: \"1\"\n\n");
            assertThat(wire.head()).startsWith("HTTP/1.1 304").doesNotContainIgnoringCase("transfer-encoding");
            wire.send("GET" + rest + "\n");
            assertThat(wire.answer()).startsWith("HTTP/1.1 200").endsWith("hello");
        }
    }

    @Test
    void reusesTheConnectionToTheService() {
        stakeholder.behaves(r -> r.response().end("ok"));
        for (var i = 0; i < 50; i++) {
            get("/api/v1/stakeholders");
        }

        assertThat(stakeholder.connections())
                .isLessThanOrEqualTo(Runtime.getRuntime().availableProcessors() * 2);
    }

    @Test
    void speaksHttp2ToCallersThatWantIt() {
        stakeholder.behaves(r -> r.body().onSuccess(body -> r.response().end(body)));
        var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        var request = Http.request(gateway, "/api/v1/stakeholders", "Authorization", "Bearer " + issuer.token());
        Http.send(client, request.GET().build());

        var answer = Http.send(
                client,
                request.POST(BodyPublishers.ofString("x".repeat(100_000))).build());

        assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
        assertThat(answer.body()).hasSize(100_000);
    }

    @Test
    void givesARequestAnIdThatIsSane() {
        stakeholder.behaves(r -> r.response().end());
        var token = "Bearer " + issuer.token();

        var kept = Http.get(
                gateway,
                "/api/v1/stakeholders",
                "Authorization",
                token,
                "X-Request-Id",
                "abc-1",
                "X-Correlation-Id",
                "journey/7");
        var insane = Http.get(gateway, "/api/v1/stakeholders", "Authorization", token, "X-Request-Id", "a b<script>");

        assertThat(kept.headers().firstValue("X-Request-Id")).contains("abc-1");
        assertThat(kept.headers().firstValue("X-Correlation-Id")).contains("journey/7");
        assertThat(insane.headers().firstValue("X-Request-Id")).get().asString().matches("[0-9a-f-]{32,36}");
    }

    private java.net.http.HttpResponse<String> get(String path) {
        return Http.get(gateway, path, "Authorization", "Bearer " + issuer.token());
    }
}
