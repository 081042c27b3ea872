package org.mobiletoolkit.local.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobiletoolkit.local.Application;
import org.mobiletoolkit.local.RunningSuite;
import org.mobiletoolkit.local.RunningSuite.Running;

/** What callers and operators get from the running processes before any rule of the domain is asked. */
@ExtendWith(RunningSuite.class)
class FrontDoorIT {

    private final Running suite;
    private final Trust trust;

    FrontDoorIT(Running suite) {
        this.suite = suite;
        this.trust = new Trust(suite, "RRX");
    }

    @ParameterizedTest
    @EnumSource
    void tellsOperatorsHowEachProcessIs(Application application) {
        var management = given().baseUri(suite.management(application).toString());

        var live = management.get("/q/health/live");
        var ready = management.get("/q/health/ready");
        var metrics = management.get("/q/metrics");

        assertThat(live.<String>path("status")).isEqualTo("UP");
        assertThat(ready.<String>path("status")).isEqualTo("UP");
        assertThat(metrics.statusCode()).isEqualTo(200);
        assertThat(metrics.asString()).contains("jvm_memory_used_bytes");
    }

    @ParameterizedTest
    @EnumSource
    void keepsHealthAndMetricsAwayFromCallers(Application application) {
        var answer = given().baseUri(suite.address(application).toString()).get("/q/metrics");

        assertThat(answer.statusCode()).isIn(401, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/no-such-thing", "/api/v1/initiatives/x/y/z", "/q/health", "/api/v1/evidence/x"})
    void answersAnUnknownPathWithAProblem(String path) {
        assertProblem(trust.as("sro").get(path), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"initiatives", "benefits", "suppliers", "estate-baselines"})
    void answersMalformedJsonWithAProblem(String collection) {
        var role = switch (collection) {
            case "benefits" -> "benefits-owner";
            case "suppliers" -> "procurement-lead";
            case "estate-baselines" -> "device-admin";
            default -> "programme-manager";
        };

        var answer = trust.as(role)
                .request()
                .contentType("application/json")
                .body("{\"name\": ")
                .post("/api/v1/" + collection);

        assertProblem(answer, 400, "malformed-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"initiatives", "benefits", "suppliers", "estate-baselines"})
    void asksForATokenFirst(String collection) {
        var answer = given().baseUri(suite.gateway().toString()).get("/api/v1/" + collection);

        assertProblem(answer, 401, "unauthenticated");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void describesEveryServiceInOneDocument() {
        var paths = given().baseUri(suite.gateway().toString())
                .accept("application/json")
                .get("/openapi")
                .jsonPath()
                .<String, Object>getMap("paths");

        assertThat(paths)
                .containsKeys(
                        "/api/v1/initiatives", "/api/v1/benefits", "/api/v1/suppliers", "/api/v1/estate-baselines");
    }

    private static void assertProblem(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.<String>path("code")).isEqualTo(code);
        assertThat(answer.<Integer>path("status")).isEqualTo(status);
        assertThat(answer.<String>path("requestId")).isNotBlank();
    }
}
