package org.mobiletoolkit.stakeholder.catalogue.toolkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class ToolkitResourceTest {

    @Inject
    Toolkit toolkit;

    @Test
    void servesTheFileByteForByte() {
        var answer = reader().get("/api/v1/toolkit").then().statusCode(200).extract();

        assertThat(answer.asByteArray()).isEqualTo(toolkit.bytes());
        assertThat(answer.header("ETag")).isEqualTo("\"" + toolkit.sha256() + "\"");
        assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=3600");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/stages",
                "/stages/analyse",
                "/steps/deploy.optimise",
                "/items/success.mobile.connectivity",
                "/checkpoints",
                "/success-factors",
                "/templates",
                "/tips"
            })
    void saysNothingTwiceToWhoHasTheEdition(String path) {
        var etag = reader().get("/api/v1/toolkit" + path)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");

        assertThat(etag).isEqualTo("\"" + toolkit.sha256() + "\"");
        reader().header("If-None-Match", etag)
                .get("/api/v1/toolkit" + path)
                .then()
                .statusCode(304)
                .header("ETag", etag);
        reader().header("If-None-Match", "\"another\"")
                .get("/api/v1/toolkit" + path)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/stages,3",
        "/checkpoints,24",
        "/success-factors,10",
        "/templates,20",
        "/tips,8",
    })
    void listsAllOfAKind(String path, int count) {
        reader().get("/api/v1/toolkit" + path).then().statusCode(200).body("items", hasSize(count));
    }

    @ParameterizedTest
    @CsvSource({
        "analyse.vision.activity.1,ACTIVITY,analyse.vision",
        "analyse.vision.consideration.4,CONSIDERATION,analyse.vision",
        "analyse.strategy.template.2,TEMPLATE,analyse.strategy",
        "deploy.implement.checkpoint.6,CHECKPOINT,deploy.implement",
        "analyse.vision.next-step.3,NEXT_STEP,analyse.vision",
        "analyse.vision.tip.1,TIP,analyse.vision",
        "success.mobile.connectivity,SUCCESS_FACTOR,",
        "res.community-roi-calculator,RESOURCE,",
        "VIS1.MATURITY,FACT,analyse.vision",
    })
    void findsItemsOfEveryKind(String id, String kind, String step) {
        reader().get("/api/v1/toolkit/items/" + id)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("kind", equalTo(kind))
                .body("stepId", equalTo(step));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/stages/dream", "/steps/analyse", "/items/analyse.vision.activity.99"})
    void knowsNothingElse(String path) {
        reader().get("/api/v1/toolkit" + path).then().statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void wantsToKnowWhoReads() {
        Api.anonymous().get("/api/v1/toolkit").then().statusCode(401);
    }

    private static RequestSpecification reader() {
        return Api.as("nurse@rrx", "RRX", "END_USER");
    }
}
