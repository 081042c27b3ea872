package org.mobiletoolkit.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobiletoolkit.gateway.testing.Issuer;
import org.mobiletoolkit.gateway.testing.Neighbourhood;
import org.mobiletoolkit.gateway.testing.ServiceStub;
import org.mobiletoolkit.gateway.testing.Wire;

@QuarkusTest
@WithTestResource(Neighbourhood.class)
class CorsTest {

    private static final String PORTAL = "https://portal.example.nhs.uk";

    @TestHTTPResource
    URL gateway;

    ServiceStub stakeholder;
    Issuer issuer;

    @Test
    void permitsThePortalInAPreflightWithoutAToken() throws Exception {
        var lines = preflight(PORTAL);

        assertThat(lines)
                .startsWith("HTTP/1.1 204 No Content")
                .contains(
                        "access-control-allow-origin: " + PORTAL,
                        "access-control-allow-methods: DELETE, GET, HEAD, PATCH, POST, PUT",
                        "access-control-max-age: 7200",
                        "vary: Origin")
                .anyMatch(line -> line.startsWith("access-control-allow-headers: ")
                        && line.contains("Authorization")
                        && line.contains("If-Match")
                        && line.contains("Idempotency-Key")
                        && line.contains("Patient-Identifier-Override"))
                .noneMatch(line -> line.startsWith("access-control-allow-credentials"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "https://portal.example.nhs.uk.evil.example",
                "http://portal.example.nhs.uk",
                "https://portal.example.nhs.uk:8443",
                "null"
            })
    void refusesEveryOtherOriginInAPreflight(String origin) throws Exception {
        assertThat(preflight(origin))
                .startsWith("HTTP/1.1 403 Forbidden")
                .contains("vary: Origin")
                .noneMatch(line -> line.startsWith("access-control-"));
    }

    @Test
    void letsThePortalReadTheHeadersThatMatter() throws Exception {
        stakeholder.behaves(r -> r.response().putHeader("Vary", "Accept").end("ok"));

        var lines = ask("GET", "Origin: " + PORTAL);

        assertThat(lines)
                .startsWith("HTTP/1.1 200 OK")
                .contains("access-control-allow-origin: " + PORTAL)
                .contains("Vary: Accept", "vary: Origin")
                .anyMatch(line -> line.startsWith("access-control-expose-headers: ETag, Link, Location, Retry-After"));
    }

    @Test
    void letsOtherPagesReadNothingThoughTheRequestIsServed() throws Exception {
        stakeholder.behaves(r -> r.response().end("ok"));

        assertThat(ask("GET", "Origin: https://evil.example"))
                .startsWith("HTTP/1.1 200 OK")
                .noneMatch(line -> line.startsWith("access-control-"));
    }

    @Test
    void tellsThePortalOfProblemsToo() throws Exception {
        try (var wire = new Wire(gateway)) {
            wire.send("GET /api/v1/none HTTP/1.1\nHost: x\nOrigin: " + PORTAL + "\n\n");
            assertThat(wire.head().lines())
                    .startsWith("HTTP/1.1 404 Not Found")
                    .contains("access-control-allow-origin: " + PORTAL);
        }
    }

    private List<String> preflight(String origin) throws Exception {
        return ask("OPTIONS", "Origin: " + origin + "\nAccess-Control-Request-Method: PATCH");
    }

    private List<String> ask(String method, String headers) throws Exception {
        var token = method.equals("OPTIONS") ? "" : "Authorization: Bearer " + issuer.token() + "\n";
        try (var wire = new Wire(gateway)) {
            wire.send(method + " /api/v1/stakeholders HTTP/1.1\nHost: x\n" + token + headers + "\n\n");
            return wire.head().lines().toList();
        }
    }
}
