package org.mobiletoolkit.stakeholder.standing.assessment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.stakeholder.Trust;

/** Assessments over HTTP. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class AssessmentApiTest {

    private static final String MATURITY = """
            {"initiativeId":"%s","title":"Baseline","scheme":"DMA_2023","phase":"BASELINE","target":4,"scores":[
             {"dimension":"WELL_LED","domain":"a","score":3},{"dimension":"WELL_LED","domain":"b","score":2},
             {"dimension":"WELL_LED","domain":"c","score":4},{"dimension":"WELL_LED","domain":"d","score":3},
             {"dimension":"SMART_FOUNDATIONS","domain":"a","score":2},{"dimension":"SMART_FOUNDATIONS","domain":"b","score":2},
             {"dimension":"SMART_FOUNDATIONS","domain":"c","score":3},{"dimension":"SMART_FOUNDATIONS","domain":"d","score":2},
             {"dimension":"SMART_FOUNDATIONS","domain":"e","score":1},{"dimension":"SAFE_PRACTICE","domain":"a","score":3},
             {"dimension":"SAFE_PRACTICE","domain":"b","score":3},{"dimension":"SAFE_PRACTICE","domain":"c","score":4},
             {"dimension":"SUPPORT_PEOPLE","domain":"a","score":2},{"dimension":"SUPPORT_PEOPLE","domain":"b","score":3},
             {"dimension":"EMPOWER_CITIZENS","domain":"a","score":1},{"dimension":"EMPOWER_CITIZENS","domain":"b","score":2},
             {"dimension":"EMPOWER_CITIZENS","domain":"c","score":2},{"dimension":"IMPROVE_CARE","domain":"a","score":3},
             {"dimension":"IMPROVE_CARE","domain":"b","score":2},{"dimension":"IMPROVE_CARE","domain":"c","score":3},
             {"dimension":"IMPROVE_CARE","domain":"d","score":3},{"dimension":"HEALTHY_POPULATIONS","domain":"a","score":1},
             {"dimension":"HEALTHY_POPULATIONS","domain":"b","score":1},{"dimension":"HEALTHY_POPULATIONS","domain":"c","score":2}]}""";

    private static final String FACTORS = "{\"initiativeId\":\"%s\",\"title\":\"Where we stand\"}";

    private static String factors(String evidence, int count) {
        var scores = List.of(4, 3, 2, 3, 4, 3, 3, 4, 2, 4);
        var all = java.util.stream.IntStream.range(0, count)
                .mapToObj(i -> "{\"factorId\":\"%s\",\"score\":%d,\"evidence\":\"%s\"}"
                        .formatted(SuccessFactor.ids().get(i), scores.get(i), evidence))
                .toList();
        return "{\"factors\":" + all + "}";
    }

    @Test
    void refusesStrangersAndBadInput() {
        Trust.refusesStrangers("/maturity-assessments", MATURITY, "IG_LEAD");
        Trust.refusesStrangers("/success-factor-assessments", FACTORS, "IG_LEAD");
        Trust.guards(
                "/maturity-assessments/" + create("SRO", "/maturity-assessments", MATURITY.formatted(openInitiative())),
                "{\"title\":\"t\"}");
        Trust.guards(
                "/success-factor-assessments/"
                        + create("SRO", "/success-factor-assessments", FACTORS.formatted(openInitiative())),
                "{\"title\":\"t\"}");
    }

    @Test
    void computesTheOracleAndIsSignedOffByALeader() {
        var path = "/maturity-assessments/"
                + create("PROJECT_MEMBER", "/maturity-assessments", MATURITY.formatted(openInitiative()));

        as("AUDITOR")
                .get("/api/v1" + path)
                .then()
                .statusCode(200)
                .body("result.overall", equalTo(2.369048f))
                .body("result.indexPct", equalTo(34.22619f))
                .body("result.gap", equalTo(1.630952f))
                .body("result.dimensions.SAFE_PRACTICE", equalTo(3.333333f));
        obey("PROGRAMME_MANAGER", path, "complete", "{}").statusCode(403);
        obey("CLINICAL_LEAD", path, "complete", "{\"completedOn\":\"2999-01-01\"}")
                .statusCode(422);
        obey("CLINICAL_LEAD", path, "complete", "{\"completedOn\":\"2026-06-01\"}")
                .statusCode(200)
                .body("status", equalTo("COMPLETED"))
                .body("signedAs", equalTo("CCIO"))
                .body("signedBy", equalTo("clinical-lead@rrx"))
                .body("completedOn", equalTo("2026-06-01"));
        obey("SRO", path, "complete", "{}").statusCode(409).body("code", equalTo("transition-not-allowed"));
        patch("SRO", path, "{\"title\":\"Too late\"}").statusCode(409);
    }

    @Test
    void refusesScoresOutsideOfTheScheme() {
        var path =
                "/maturity-assessments/" + create("SRO", "/maturity-assessments", MATURITY.formatted(openInitiative()));

        patch("SRO", path, "{\"scores\":[{\"dimension\":\"WELL_LED\",\"domain\":\"a\",\"score\":0}]}")
                .statusCode(422)
                .body("errors.pointer", contains("/scores/0/score"));
        patch("SRO", path, "{\"scores\":[{\"dimension\":\"X\",\"domain\":\"a\",\"score\":1}],\"target\":6}")
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/scores/0/dimension", "/target"));
        patch(
                        "SRO",
                        path,
                        "{\"scores\":[{\"dimension\":\"WELL_LED\",\"domain\":\"a\"},{\"dimension\":\"WELL_LED\",\"domain\":\"a\"}]}")
                .statusCode(422)
                .body("errors[0].code", equalTo("twice"));
        for (var alike : List.of("A", "a ", " \uFF41", "a\\u00a0")) {
            patch(
                            "SRO",
                            path,
                            "{\"scores\":[{\"dimension\":\"WELL_LED\",\"domain\":\"a\"},{\"dimension\":\"WELL_LED\",\"domain\":\"%s\"}]}"
                                    .formatted(alike))
                    .statusCode(422)
                    .body("errors[0].code", equalTo("twice"));
        }
        patch("SRO", path, "{\"scores\":[{\"dimension\":\"WELL_LED\",\"domain\":\"a\"}]}")
                .statusCode(200)
                .body("result.overall", nullValue())
                .body("result.notAssessed", hasSize(7));
        obey("SRO", path, "complete", "{}").statusCode(409).body("code", equalTo("nothing-assessed"));
    }

    @Test
    void knowsTheAgreeScaleOfTheFormerScheme() {
        var body =
                "{\"initiativeId\":\"%s\",\"title\":\"2015\",\"scheme\":\"DMA_2015\",\"phase\":\"FOLLOW_UP\",\"scores\":["
                        + "{\"dimension\":\"Readiness\",\"domain\":\"a\",\"answer\":\"MOSTLY_AGREE\"},"
                        + "{\"dimension\":\"Readiness\",\"domain\":\"b\",\"answer\":\"COMPLETELY_AGREE\"},"
                        + "{\"dimension\":\"Readiness\",\"domain\":\"c\",\"answer\":\"NEITHER\"},"
                        + "{\"dimension\":\"Readiness\",\"domain\":\"d\",\"answer\":\"MOSTLY_DISAGREE\"}]}";

        as("SRO")
                .body(body.formatted(openInitiative()))
                .post("/api/v1/maturity-assessments")
                .then()
                .statusCode(201)
                .body("result.overall", equalTo(62.5f))
                .body("result.dimensions.Readiness", equalTo(62.5f));
    }

    @Test
    void completesAllTenFactorsWithEvidenceOnly() {
        var path = "/success-factor-assessments/"
                + create("PROJECT_MEMBER", "/success-factor-assessments", FACTORS.formatted(openInitiative()));

        obey("SRO", path, "complete", "{}").statusCode(409).body("offending", hasSize(10));
        patch("SRO", path, factors("Seen", 9)).statusCode(200).body("readiness.indexPct", nullValue());
        obey("SRO", path, "complete", "{}")
                .statusCode(409)
                .body("code", equalTo("factors-incomplete"))
                .body("offending", contains("success.mobile.ig-safety-security"));
        patch("SRO", path, factors(" ", 10)).statusCode(200);
        obey("SRO", path, "complete", "{}").statusCode(409);
        patch("SRO", path, factors("Seen", 10)).statusCode(200).body("readiness.indexPct", equalTo(55.0f));
        obey("PROJECT_MEMBER", path, "complete", "{}").statusCode(403);
        obey("SRO", path, "complete", "{}")
                .statusCode(200)
                .body("completedBy", equalTo("sro@rrx"))
                .body(
                        "readiness.belowThreshold",
                        contains("success.organisational.ownership", "success.mobile.connectivity"));
        patch("SRO", path, factors("Late", 10)).statusCode(409);
    }

    @Test
    void refusesUnknownAndRepeatedFactors() {
        var path = "/success-factor-assessments/"
                + create("SRO", "/success-factor-assessments", FACTORS.formatted(openInitiative()));

        patch("SRO", path, "{\"factors\":[{\"factorId\":\"success.luck\"}]}")
                .statusCode(422)
                .body("errors[0].code", equalTo("unknown-factor"));
        patch(
                        "SRO",
                        path,
                        "{\"factors\":[{\"factorId\":\"success.mobile.connectivity\"},{\"factorId\":\"success.mobile.connectivity\"}]}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/factors/1/factorId"));
        patch("SRO", path, "{\"factors\":[{\"factorId\":\"success.mobile.connectivity\",\"score\":6}]}")
                .statusCode(422);
    }

    @Test
    void listsWithFilters() {
        var initiative = openInitiative();
        create("SRO", "/maturity-assessments", MATURITY.formatted(initiative));

        as("AUDITOR")
                .get("/api/v1/maturity-assessments?phase=BASELINE&scheme=DMA_2023&initiativeId=" + initiative)
                .then()
                .body("items", hasSize(1));
        as("AUDITOR")
                .get("/api/v1/maturity-assessments?status=COMPLETED&initiativeId=" + initiative)
                .then()
                .body("items", empty());
        elsewhere("AUDITOR")
                .get("/api/v1/maturity-assessments?initiativeId=" + initiative)
                .then()
                .body("items", empty());
    }
}
