package org.mobiletoolkit.stakeholder.standing.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.create;
import static org.mobiletoolkit.stakeholder.Trust.elsewhere;
import static org.mobiletoolkit.stakeholder.Trust.obey;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;
import static org.mobiletoolkit.stakeholder.Trust.patch;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

/** Targets, trends and pictures of assessments over HTTP. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class AssessmentGrowthTest {

    private static String maturity(UUID initiative, String phase, int score) {
        var scores = Arrays.stream(Pillar.values())
                .map(pillar -> "{\"dimension\":\"%s\",\"domain\":\"d\",\"score\":%d}".formatted(pillar, score))
                .collect(Collectors.joining(","));
        return "{\"initiativeId\":\"%s\",\"title\":\"t\",\"scheme\":\"DMA_2023\",\"phase\":\"%s\",\"target\":4,\"scores\":[%s]}"
                .formatted(initiative, phase, scores);
    }

    private static String completedMaturity(UUID initiative, String phase, int score, String day) {
        var id = create("SRO", "/maturity-assessments", maturity(initiative, phase, score));
        obey("SRO", "/maturity-assessments/" + id, "complete", "{\"completedOn\":\"%s\"}".formatted(day))
                .statusCode(200);
        return id;
    }

    static String completedFactors(UUID initiative, int score, String day) {
        var factors = IntStream.range(0, 10)
                .mapToObj(i -> "{\"factorId\":\"%s\",\"score\":%d,\"evidence\":\"seen\",\"target\":4}"
                        .formatted(SuccessFactor.ids().get(i), score))
                .collect(Collectors.joining(","));
        var id = create(
                "SRO",
                "/success-factor-assessments",
                "{\"initiativeId\":\"%s\",\"title\":\"t\",\"target\":4.5,\"factors\":[%s]}"
                        .formatted(initiative, factors));
        obey("SRO", "/success-factor-assessments/" + id, "complete", "{\"completedOn\":\"%s\"}".formatted(day))
                .statusCode(200);
        return id;
    }

    @Test
    void measuresGapsToTargetsOfPillars() {
        var path = "/maturity-assessments/"
                + create("SRO", "/maturity-assessments", maturity(openInitiative(), "BASELINE", 2));

        patch("SRO", path, "{\"targets\":[{\"dimension\":\"WELL_LED\",\"target\":4.5}]}")
                .statusCode(200)
                .body("targets", hasSize(1))
                .body("result.gap", equalTo(2.0f))
                .body("result.gaps.WELL_LED", equalTo(2.5f))
                .body("result.gaps.SAFE_PRACTICE", nullValue());
        patch("SRO", path, "{\"targets\":null}").statusCode(200).body("targets", empty());
        patch(
                        "SRO",
                        path,
                        "{\"targets\":[{\"dimension\":\"WELL_LED\",\"target\":5.1},{\"dimension\":\"LUCK\",\"target\":3},"
                                + "{\"dimension\":\"WELL_LED\",\"target\":3}]}")
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/targets/0/target", "/targets/1/dimension", "/targets/2/dimension"));
        patch("SRO", path, "{\"targets\":[null]}").statusCode(422);
        patch("SRO", path, "{\"targets\":[{\"dimension\":\"WELL_LED\"}]}").statusCode(422);
    }

    @Test
    void measuresGapsToTargetsOfFactors() {
        var id = completedFactors(openInitiative(), 3, "2026-05-01");

        as("AUDITOR")
                .get("/api/v1/success-factor-assessments/" + id)
                .then()
                .body("target", equalTo(4.5f))
                .body("readiness.gap", equalTo(1.5f))
                .body("readiness.gaps.'success.mobile.connectivity'", equalTo(1));
        as("SRO")
                .body("{\"initiativeId\":\"%s\",\"title\":\"t\",\"target\":5.5}".formatted(openInitiative()))
                .post("/api/v1/success-factor-assessments")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/target"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999-12-31", "0000-01-01"})
    void refusesADayThatNobodyCanMean(String day) {
        var id = create("SRO", "/maturity-assessments", maturity(openInitiative(), "BASELINE", 2));

        obey("SRO", "/maturity-assessments/" + id, "complete", "{\"completedOn\":\"%s\"}".formatted(day))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/completedOn"));
    }

    @Test
    void showsHowMaturityMovedByTheDaysOfCompletion() {
        var initiative = openInitiative();
        completedMaturity(initiative, "FOLLOW_UP", 5, "2026-08-01");
        var baseline = completedMaturity(initiative, "BASELINE", 2, "2026-05-01");
        completedMaturity(initiative, "FOLLOW_UP", 3, "2026-06-01");
        create("SRO", "/maturity-assessments", maturity(initiative, "FOLLOW_UP", 4)); // a draft is no point of it
        completedMaturity(openInitiative(), "BASELINE", 4, "2026-05-02"); // another initiative

        as("AUDITOR")
                .get("/api/v1/maturity-trend?initiativeId=" + initiative)
                .then()
                .statusCode(200)
                .body("schemes", hasSize(1))
                .body("schemes[0].scheme", equalTo("DMA_2023"))
                .body("schemes[0].trend.baselineId", equalTo(baseline))
                .body("schemes[0].trend.points.completedOn", contains("2026-05-01", "2026-06-01", "2026-08-01"))
                .body("schemes[0].trend.points.overall", contains(2.0f, 3.0f, 5.0f))
                .body("schemes[0].trend.points[0].sinceBaseline", nullValue())
                .body("schemes[0].trend.points[2].sinceBaseline.overall", equalTo(3.0f))
                .body("schemes[0].trend.points[2].sincePrevious.dimensions.WELL_LED", equalTo(2.0f));
    }

    @Test
    void showsHowFactorsMoved() {
        var initiative = openInitiative();
        var first = completedFactors(initiative, 2, "2026-05-01");
        completedFactors(initiative, 4, "2026-06-01");

        as("AUDITOR")
                .get("/api/v1/success-factor-trend?initiativeId=" + initiative)
                .then()
                .statusCode(200)
                .body("trend.baselineId", equalTo(first))
                .body("trend.points.indexPct", contains(25.0f, 75.0f))
                .body("trend.points[1].sinceBaseline.indexPct", equalTo(50.0f));
    }

    @ParameterizedTest
    @ValueSource(strings = {"maturity-trend", "success-factor-trend"})
    void showsTrendsOfOnesOwnInitiativesOnly(String trend) {
        var path = "/api/v1/" + trend;

        as("SRO").get(path).then().statusCode(400);
        as("SRO").get(path + "?initiativeId=x").then().statusCode(400);
        as("SRO").get(path + "?initiativeId=" + UUID.randomUUID()).then().statusCode(404);
        elsewhere("SRO").get(path + "?initiativeId=" + openInitiative()).then().statusCode(404);
        as("END_USER").get(path + "?initiativeId=" + openInitiative()).then().statusCode(403);
        as("SRO")
                .get(path + "?initiativeId=" + openInitiative())
                .then()
                .statusCode(200)
                .body(trend.startsWith("m") ? "schemes" : "trend.points", empty());
    }

    @Test
    void drawsMaturityBesideTargetAndTheAssessmentBefore() {
        var initiative = openInitiative();
        completedMaturity(initiative, "BASELINE", 2, "2026-05-01");
        var id = completedMaturity(initiative, "FOLLOW_UP", 3, "2026-06-01");
        completedMaturity(initiative, "FOLLOW_UP", 5, "2026-07-01");

        var picture = as("AUDITOR")
                .accept("image/*")
                .get("/api/v1/maturity-assessments/" + id + "/radar")
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .header("Cache-Control", containsString("private"))
                .extract()
                .asString();

        assertThat(picture)
                .contains("Overall 3.00, target 4.00.")
                .contains("Smart foundations: 3, before 2")
                .contains("This assessment, 1 June 2026")
                .contains("Before, 1 May 2026")
                .doesNotContain("1 July 2026");
        elsewhere("SRO")
                .get("/api/v1/maturity-assessments/" + id + "/radar")
                .then()
                .statusCode(404);
        as("END_USER")
                .get("/api/v1/maturity-assessments/" + id + "/radar")
                .then()
                .statusCode(403);
    }

    @Test
    void drawsADraftBesideTheNewestCompletedOne() {
        var initiative = openInitiative();
        var id = create(
                "SRO",
                "/maturity-assessments",
                "{\"initiativeId\":\"%s\",\"title\":\"<script>\",\"scheme\":\"DMA_2023\",\"phase\":\"BASELINE\"}"
                        .formatted(initiative));
        completedMaturity(initiative, "BASELINE", 2, "2026-05-01");

        assertThat(as("SRO")
                        .get("/api/v1/maturity-assessments/" + id + "/radar")
                        .asString())
                .contains("No overall score yet: 7 not assessed.")
                .contains("Well led: not assessed, before 2")
                .contains("&lt;script&gt;")
                .doesNotContain("<script");
    }

    @Test
    void drawsTheTenFactorsByTheirNamesInTheToolkit() {
        var initiative = openInitiative();
        completedFactors(initiative, 2, "2026-05-01");
        var id = completedFactors(initiative, 3, "2026-06-01");

        assertThat(as("SRO")
                        .get("/api/v1/success-factor-assessments/" + id + "/radar")
                        .asString())
                .contains("Mean 3.00, target 4.50.")
                .contains("Adapting to connectivity: 3, target 4, before 2");
    }

    @Test
    void refusesAPictureOfTooManySections() {
        var scores = IntStream.range(0, 17)
                .mapToObj(i -> "{\"dimension\":\"Section %d\",\"domain\":\"d\",\"score\":50}".formatted(i))
                .collect(Collectors.joining(","));
        var id = create(
                "SRO",
                "/maturity-assessments",
                "{\"initiativeId\":\"%s\",\"title\":\"t\",\"scheme\":\"DMA_2015\",\"phase\":\"BASELINE\",\"scores\":[%s]}"
                        .formatted(openInitiative(), scores));

        as("SRO")
                .get("/api/v1/maturity-assessments/" + id + "/radar")
                .then()
                .statusCode(409)
                .body("code", equalTo("too-many-dimensions"));
    }
}
