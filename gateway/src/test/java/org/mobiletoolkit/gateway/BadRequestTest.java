package org.mobiletoolkit.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobiletoolkit.gateway.testing.Http;
import org.mobiletoolkit.gateway.testing.Issuer;
import org.mobiletoolkit.gateway.testing.Neighbourhood;
import org.mobiletoolkit.gateway.testing.ServiceStub;
import org.mobiletoolkit.gateway.testing.Wire;

/** Requests that are written to be read in two ways, or not to end. */
@QuarkusTest
@WithTestResource(Neighbourhood.class)
class BadRequestTest {

    @TestHTTPResource
    URL gateway;

    ServiceStub stakeholder;
    Issuer issuer;

    @BeforeEach
    void serviceReadsAll() {
        stakeholder.behaves(r -> r.body().onComplete(body -> r.response().end("served")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/stakeholders;x=1",
                "/api;v=1/v1/stakeholders",
                "//api/v1/stakeholders",
                "/api/v1/stakeholders%3Bx=1",
                "/api%3Bv=1/v1/stakeholders",
                "/api%2Fv1/stakeholders",
                "/api/v1/stakeholders%2F5",
                "/api%5Cv1/stakeholders",
                "/api/v1/../v1/stakeholders",
                "/api/v1/./stakeholders",
                "/api/v1/stakeholders/%00",
                "/api/v1/stakeholders/%zz",
                "/api/v1/%2e%2e/stakeholders",
                "/api/v1\\stakeholders",
                "/api/v1/stakeholders|x",
                "*",
                "http://elsewhere.example/api/v1/../v1/stakeholders",
                "ftp://elsewhere.example/api/v1/stakeholders"
            })
    void refusesPathTricksWithAProblem(String target) throws Exception {
        try (var wire = new Wire(gateway)) {
            wire.send("GET " + target + " HTTP/1.1\nHost: x\nAuthorization: Bearer " + issuer.token() + "\n\n");
            var answer = wire.answer();
            if (target.endsWith("|x")) {
                // allowed by every reader alike: it is only not served
                assertThat(answer).startsWith("HTTP/1.1 404");
            } else {
                assertThat(answer).startsWith("HTTP/1.1 400").contains("\"code\":\"invalid-path\"");
            }
        }
        assertThat(stakeholder.seen()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Transfer-Encoding: gzip, chunked                 | malformed-request
                    Host: other                                      | malformed-request
                    Expect: the-unexpected                           | expectation-failed
                    """)
    void refusesFramingThatTwoReadersMightReadDifferently(String line, String code) throws Exception {
        try (var wire = new Wire(gateway)) {
            wire.send("POST /api/v1/stakeholders HTTP/1.1\nHost: x\nAuthorization: Bearer " + issuer.token() + "\n"
                    + line + "\n\n");
            assertThat(wire.answer()).startsWith("HTTP/1.1 4").contains("\"code\":\"" + code + "\"");
        }
        assertThat(stakeholder.seen()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\nContent-Length: 6",
                "Content-Length: -1",
                "Content-Length: 5x",
                "Content-Length: +5",
                "Content-Length : 5",
                // the codec itself refuses these codings
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding: chunked\nTransfer-Encoding: identity",
            })
    void refusesLengthsAndCodingsThatAreNone(String lines) throws Exception {
        try (var wire = new Wire(gateway)) {
            wire.send("POST /api/v1/stakeholders HTTP/1.1\nHost: x\nAuthorization: Bearer " + issuer.token() + "\n"
                    + lines + "\n\nhello");
            assertThat(wire.head()).startsWith("HTTP/1.1 400");
        }
        assertThat(stakeholder.seen()).isEmpty();
    }

    @Test
    void needsAHost() throws Exception {
        try (var wire = new Wire(gateway)) {
            wire.send("GET /api/v1/stakeholders HTTP/1.1\nAuthorization: Bearer " + issuer.token() + "\n\n");
            assertThat(wire.answer()).startsWith("HTTP/1.1 400").contains("malformed-request");
        }
    }

    @Test
    void smugglesNothingBehindAChunkedBodyWithALength() throws Exception {
        try (var wire = new Wire(gateway)) {
            wire.send(
                    "POST /api/v1/stakeholders HTTP/1.1\nHost: x\nAuthorization: Bearer " + issuer.token()
                            + "\nContent-Length: 6\nTransfer-Encoding: chunked\n\n0\n\nGET /api/v1/stakeholders/smuggled HTTP/1.1\nX: ");
            wire.head();
        }
        assertThat(stakeholder.seen()).allSatisfy(seen -> {
            assertThat(seen.uri()).isEqualTo("/api/v1/stakeholders");
            assertThat(seen.values("transfer-encoding").size()
                            + seen.values("content-length").size())
                    .isEqualTo(1);
        });
    }

    @Test
    void refusesTooMuchByItsLengthAndClosesTheConnectionProperly() throws Exception {
        try (var wire = new Wire(gateway)) {
            wire.send("POST /api/v1/stakeholders HTTP/1.1\nHost: x\nAuthorization: Bearer " + issuer.token()
                    + "\nContent-Length: " + (Neighbourhood.BODY_LIMIT + 1) + "\n\n");
            wire.sendRaw("x".repeat(300_000));
            var answer = wire.answer();
            assertThat(answer).startsWith("HTTP/1.1 413").containsIgnoringCase("connection: close");
            assertThat(answer).contains("\"code\":\"content-too-large\"", "\"instance\":\"/api/v1/stakeholders\"");
            assertThat(wire.rest()).isEmpty();
        }
        assertThat(stakeholder.seen()).isEmpty();
    }

    @Test
    void refusesTooMuchAsSoonAsItIsTooMuch() throws Exception {
        try (var wire = new Wire(gateway)) {
            wire.send("POST /api/v1/stakeholders HTTP/1.1\nHost: x\nAuthorization: Bearer " + issuer.token()
                    + "\nTransfer-Encoding: chunked\n\n");
            var chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
            for (var i = 0; i <= Neighbourhood.BODY_LIMIT / 0x10000; i++) {
                wire.sendRaw(chunk);
            }
            assertThat(wire.answer()).startsWith("HTTP/1.1 413").containsIgnoringCase("connection: close");
            assertThat(wire.rest()).isEmpty();
        }
    }

    @Test
    void letsExactlyTheLimitThrough() {
        var answer = Http.post(
                gateway,
                "/api/v1/stakeholders",
                "x".repeat(Neighbourhood.BODY_LIMIT),
                "Authorization",
                "Bearer " + issuer.token());

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void keepsTheConnectionAfterRefusingASmallBody() throws Exception {
        try (var wire = new Wire(gateway)) {
            for (var i = 0; i < 3; i++) {
                wire.send("POST /api/v1/unheard-of HTTP/1.1\nHost: x\nContent-Length: 5\n\nhello");
                assertThat(wire.answer()).startsWith("HTTP/1.1 404").doesNotContainIgnoringCase("connection: close");
            }
        }
    }

    @Test
    void permitsTheBodyOnlyWhenItWillBeRead() throws Exception {
        try (var wire = new Wire(gateway)) {
            wire.send("POST /api/v1/stakeholders HTTP/1.1\nHost: x\nAuthorization: Bearer " + issuer.token()
                    + "\nExpect: 100-continue\nContent-Length: 5\n\n");
            assertThat(wire.head()).isEqualTo("HTTP/1.1 100 Continue\r\n\r\n");
            wire.sendRaw("hello");
            assertThat(wire.answer()).startsWith("HTTP/1.1 200").endsWith("served");
        }
        try (var wire = new Wire(gateway)) {
            wire.send("POST /api/v1/stakeholders HTTP/1.1\nHost: x\nExpect: 100-continue\nContent-Length: 5\n\n");
            assertThat(wire.head()).startsWith("HTTP/1.1 401");
        }
    }

    @Test
    void givesUpOnABodyThatTrickles() throws Exception {
        try (var wire = new Wire(gateway)) {
            wire.send("POST /api/v1/stakeholders HTTP/1.1\nHost: x\nAuthorization: Bearer " + issuer.token()
                    + "\nContent-Length: 500000\n\nhello");
            var answer = wire.answer();
            assertThat(answer).startsWith("HTTP/1.1 408").contains("\"code\":\"request-timeout\"");
            assertThat(wire.rest()).isEmpty();
        }
    }

    @Test
    void answersPipelinedRequestsInTheirOrder() throws Exception {
        stakeholder.behaves(r -> r.response().end(r.uri()));
        try (var wire = new Wire(gateway)) {
            var rest = " HTTP/1.1\nHost: x\nAuthorization: Bearer " + issuer.token() + "\n\n";
            wire.send("GET /api/v1/stakeholders/1" + rest + "GET /api/v1/stakeholders/2" + rest + "GET /api/v1/none"
                    + rest + "GET /api/v1/stakeholders/3" + rest);
            assertThat(wire.answer()).endsWith("/api/v1/stakeholders/1");
            assertThat(wire.answer()).endsWith("/api/v1/stakeholders/2");
            assertThat(wire.answer()).startsWith("HTTP/1.1 404");
            assertThat(wire.answer()).endsWith("/api/v1/stakeholders/3");
        }
    }

    @Test
    void refusesATargetThatIsTooLong() {
        var answer = Http.get(gateway, "/api/v1/stakeholders?q=" + "x".repeat(9_000));

        assertThat(answer.statusCode()).isEqualTo(414);
        assertThat(Http.problem(answer)).containsEntry("code", "uri-too-long");
    }
}
