package org.mobiletoolkit.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

/** A service of hundreds of routes is measured at each of them. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class RouteMetricsTest {

    private static final String REQUESTS = "http.server.requests";

    @Inject
    MeterRegistry registry;

    @Test
    void hundredsOfRoutesAreCounted() {
        var timers = IntStream.range(0, 500).mapToObj(this::timer).toList();

        timers.forEach(timer -> timer.record(Duration.ofMillis(1)));

        assertThat(timers).allMatch(timer -> timer.count() == 1);
        timers.forEach(registry::remove);
    }

    @Test
    void whoMayNotEvenAskIsNotCountedByRawPath() {
        var id = UUID.randomUUID();
        var before = refused();

        RestAssured.given().get("/api/v1/notes/" + id).then().statusCode(401);

        await().until(() -> refused() > before);
        assertThat(registry.find(REQUESTS).timers())
                .noneMatch(timer -> String.valueOf(timer.getId().getTag("uri")).contains(id.toString()));
    }

    private long refused() {
        return registry.find(REQUESTS).tag("status", "401").timers().stream()
                .mapToLong(Timer::count)
                .sum();
    }

    private Timer timer(int route) {
        return registry.timer(
                REQUESTS, "method", "GET", "outcome", "SUCCESS", "status", "200", "uri", "/routes-" + route + "/{id}");
    }
}
