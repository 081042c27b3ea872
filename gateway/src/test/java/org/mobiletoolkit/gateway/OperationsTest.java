package org.mobiletoolkit.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.Duration;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.gateway.testing.Http;
import org.mobiletoolkit.gateway.testing.Issuer;
import org.mobiletoolkit.gateway.testing.Neighbourhood;
import org.mobiletoolkit.gateway.testing.ServiceStub;

@QuarkusTest
@WithTestResource(Neighbourhood.class)
class OperationsTest {

    @TestHTTPResource
    URL gateway;

    @TestHTTPResource(management = true)
    URL management;

    @Inject
    MeterRegistry registry;

    ServiceStub stakeholder;
    Issuer issuer;

    @Test
    void isReadyThoughAServiceIsNotThere() {
        for (var i = 0; i < 8; i++) {
            get("/api/v1/devices");
        }

        var ready = Http.get(management, "/q/health/ready");
        var check = StreamSupport.stream(Http.json(ready.body()).path("checks").spliterator(), false)
                .filter(one -> one.path("name").asText().equals("routes"))
                .findFirst()
                .orElseThrow();

        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(check.path("data").path("paths").asInt()).isEqualTo(7);
        assertThat(check.path("data").path("device").asText()).isEqualTo("left alone");
        assertThat(check.path("data").path("benefits").asText()).isEqualTo("admitted");
        assertThat(Http.get(management, "/q/health/live").statusCode()).isEqualTo(200);
    }

    @Test
    void countsByTemplateAndNeverByPath() {
        stakeholder.behaves(r -> r.response().setStatusCode(418).end());
        get("/api/v1/stakeholders/11111111");
        get("/api/v1/stakeholders/22222222");
        get("/api/v1/unheard-of/33333333");
        Http.get(gateway, "/problems/not-found");

        var metrics = Http.get(management, "/q/metrics").body();

        assertThat(metrics)
                .doesNotContain("11111111", "22222222", "33333333")
                .contains("http_server_requests_seconds_count{method=\"GET\",status=\"418\",upstream=\"stakeholder\","
                        + "uri=\"/api/v1/stakeholders/{id}\"} 2.0")
                .contains("uri=\"NOT_FOUND\"", "uri=\"/problems/{code}\"")
                .containsPattern("gateway_upstream_connections\\{[^}]*upstream=\"stakeholder\"[^}]*\\} [1-9]")
                .containsPattern("gateway_upstream_requests_active\\{[^}]*upstream=\"stakeholder\"[^}]*\\} 0\\.0");
    }

    @Test
    void countsEveryRouteHoweverManyThereAre() {
        for (var i = 0; i < 1_000; i++) {
            Timer.builder("http.server.requests")
                    .tags("uri", "/routes-" + i + "/{id}", "upstream", "gateway", "method", "GET", "status", "200")
                    .serviceLevelObjectives(Duration.ofMillis(5))
                    .register(registry)
                    .record(Duration.ofMillis(1));
        }

        assertThat(Http.get(management, "/q/metrics").body())
                .contains("uri=\"/routes-0/{id}\"", "uri=\"/routes-999/{id}\"");
    }

    private void get(String path) {
        Http.get(gateway, path, "Authorization", "Bearer " + issuer.token());
    }
}
