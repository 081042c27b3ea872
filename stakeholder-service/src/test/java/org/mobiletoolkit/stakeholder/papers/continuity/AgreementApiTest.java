package org.mobiletoolkit.stakeholder.papers.continuity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.mobiletoolkit.stakeholder.Papers.begin;
import static org.mobiletoolkit.stakeholder.Papers.resubmit;
import static org.mobiletoolkit.stakeholder.Papers.submit;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.elsewhere;
import static org.mobiletoolkit.stakeholder.Trust.etag;
import static org.mobiletoolkit.stakeholder.Trust.obey;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;
import static org.mobiletoolkit.stakeholder.Trust.patch;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.stakeholder.course.initiative.TestInitiatives;
import org.mobiletoolkit.stakeholder.papers.content.Sample;

/** The leads of the affected services agree, each for their own, to exactly one content of the plan. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class AgreementApiTest {

    private static final String AGREE = "{\"service\":\"%s\",\"verdict\":\"AGREE\"}";
    private static final String DISAGREE = "{\"service\":\"%s\",\"verdict\":\"DISAGREE\",\"reason\":\"Too slow\"}";

    UUID initiative;

    @BeforeEach
    void open() {
        initiative = openInitiative();
    }

    private static ValidatableResponse district(String path, int number, String said) {
        return obey("BENEFITS_OWNER", path + "/versions/" + number, "agreements", said.formatted("DN"));
    }

    private static ValidatableResponse therapies(String path, int number, String said) {
        return obey("CLINICAL_LEAD", path + "/versions/" + number, "agreements", said.formatted("TH"));
    }

    private static void assertStatus(String path, int number, String status) {
        as("AUDITOR")
                .get("/api/v1" + path + "/versions/" + number)
                .then()
                .statusCode(200)
                .body("status", equalTo(status));
    }

    @Test
    void bringsThePlanInForceWithTheLastLead() {
        var path = submit(initiative, "CONTINUITY_PLAN", Sample.CONTINUITY_PLAN);

        district(path, 1, AGREE)
                .statusCode(201)
                .body("saidBy", equalTo("benefits-owner@rrx"))
                .body("submission", equalTo(1));
        assertStatus(path, 1, "IN_REVIEW");
        therapies(path, 1, AGREE).statusCode(201);

        as("AUDITOR")
                .get("/api/v1" + path + "/versions/1")
                .then()
                .body("status", equalTo("AGREED"))
                .body("approverRole", equalTo("SERVICE_LEADS"))
                .body("approval", equalTo("SERVICE_LEADS"))
                .body("approvedBy", equalTo("clinical-lead@rrx"))
                .body("decisionId", nullValue());
        as("AUDITOR")
                .get("/api/v1" + path + "/versions/1/agreements")
                .then()
                .body("items.service", contains("DN", "TH"))
                .body("items.verdict", contains("AGREE", "AGREE"));
        as("AUDITOR")
                .get("/api/v1" + path + "/versions/1/agreements?service=TH&verdict=DISAGREE")
                .then()
                .body("items", empty());
    }

    /** The lead of a service is often a ward manager, who has no part in the programme. */
    @Test
    void isAgreedByTheLeadsWhomThePlanNamesWhateverTheirRole() {
        var path = submit(
                initiative,
                "CONTINUITY_PLAN",
                Sample.CONTINUITY_PLAN
                        .replace("benefits-owner@rrx", "end-user@rrx")
                        .replace("clinical-lead@rrx", "service-desk@rrx"));
        var version = "/api/v1" + path + "/versions/1";

        as("END_USER").get("/api/v1" + path).then().statusCode(200);
        as("END_USER").get(version).then().statusCode(200).body("content.services.code", contains("DN", "TH"));
        as("END_USER").get(version + "/agreements").then().statusCode(200);
        said("END_USER", version, "DN").statusCode(201);
        said("SERVICE_DESK", version, "DN").statusCode(403);
        said("SERVICE_DESK", version, "TH").statusCode(201);
        assertStatus(path, 1, "AGREED");

        Api.as("another@rrx", "RRX", "END_USER").get(version).then().statusCode(403);
        Api.as("another@rrx", "RRX", "END_USER").get("/api/v1" + path).then().statusCode(403);
        as("DEVICE_ADMIN").get(version + "/agreements").then().statusCode(403);
        as("END_USER").get("/api/v1/documents").then().statusCode(403);
        var strategy = submit(initiative, "STRATEGY", Sample.STRATEGY);
        as("END_USER").get("/api/v1" + strategy + "/versions/1").then().statusCode(403);
    }

    private static ValidatableResponse said(String role, String version, String service) {
        return as(role).header("If-Match", as(role).get(version).header("ETag"))
                .body(AGREE.formatted(service))
                .post(version + "/agreements")
                .then();
    }

    @Test
    void countsTheLatestWordOfEachLead() {
        var path = submit(initiative, "CONTINUITY_PLAN", Sample.CONTINUITY_PLAN);
        district(path, 1, DISAGREE).statusCode(201);
        therapies(path, 1, AGREE).statusCode(201);
        assertStatus(path, 1, "IN_REVIEW");

        district(path, 1, AGREE).statusCode(201);
        assertStatus(path, 1, "AGREED");
        therapies(path, 1, DISAGREE).statusCode(201);
        assertStatus(path, 1, "REJECTED");
        as("AUDITOR").get("/api/v1" + path).then().body("approved", nullValue());
        therapies(path, 1, AGREE).statusCode(201);
        assertStatus(path, 1, "AGREED");
        as("AUDITOR").get("/api/v1" + path + "/versions/1/agreements").then().body("items", hasSize(5));
    }

    @Test
    void countsNothingThatWasSaidOfAnotherContent() {
        var path = submit(initiative, "CONTINUITY_PLAN", Sample.CONTINUITY_PLAN);
        district(path, 1, AGREE).statusCode(201);
        obey("SRO", path + "/versions/1", "return", "{\"reason\":\"Say more\"}").statusCode(200);
        district(path, 1, AGREE).statusCode(409).body("code", equalTo("version-not-in-review"));
        patch("PROJECT_MEMBER", path + "/versions/1", "{\"purpose\":\"More\"}").statusCode(200);
        obey("PROJECT_MEMBER", path + "/versions/1", "submit", null).statusCode(200);

        therapies(path, 1, AGREE).statusCode(201).body("submission", equalTo(2));
        assertStatus(path, 1, "IN_REVIEW");
        district(path, 1, AGREE).statusCode(201);
        assertStatus(path, 1, "AGREED");

        resubmit(path, 2);
        therapies(path, 2, AGREE).statusCode(201);
        assertStatus(path, 2, "IN_REVIEW");
        assertStatus(path, 1, "AGREED");
        district(path, 2, AGREE).statusCode(201);
        assertStatus(path, 1, "SUPERSEDED");
        district(path, 1, DISAGREE).statusCode(409).body("code", equalTo("later-version-in-force"));
    }

    @Test
    void isSaidByTheLeadOfTheServiceOnly() {
        var path = submit(initiative, "CONTINUITY_PLAN", Sample.CONTINUITY_PLAN);
        var version = path + "/versions/1";

        obey("CLINICAL_LEAD", version, "agreements", AGREE.formatted("DN")).statusCode(403);
        obey("SRO", version, "agreements", AGREE.formatted("TH")).statusCode(403);
        obey("AUDITOR", version, "agreements", AGREE.formatted("TH")).statusCode(403);
        obey("SUPPLIER", version, "agreements", AGREE.formatted("TH")).statusCode(403);
        obey("CLINICAL_LEAD", version, "agreements", AGREE.formatted("XX"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/service"));
        elsewhere("CLINICAL_LEAD")
                .header("If-Match", etag(version))
                .body(AGREE.formatted("TH"))
                .post("/api/v1" + version + "/agreements")
                .then()
                .statusCode(404);
        elsewhere("AUDITOR").get("/api/v1" + version + "/agreements").then().statusCode(404);
        Api.anonymous().get("/api/v1" + version + "/agreements").then().statusCode(401);
        as("AUDITOR").get("/api/v1" + version + "/agreements").then().body("items", empty());
    }

    @Test
    void isNotAgreedByAnAuthor() {
        var path = begin(initiative, "CONTINUITY_PLAN", Sample.CONTINUITY_PLAN);
        patch("CLINICAL_LEAD", path + "/versions/1", "{\"purpose\":\"Mine\"}").statusCode(200);
        obey("PROJECT_MEMBER", path + "/versions/1", "submit", null).statusCode(200);

        therapies(path, 1, AGREE).statusCode(403).body("code", equalTo("separation-of-duties"));
        therapies(path, 1, DISAGREE).statusCode(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | 422",
                "{\"service\":\"TH\",\"verdict\":\"PERHAPS\"} | 400",
                "{\"service\":\"TH\",\"verdict\":null} | 422",
                "{\"service\":\"TH\",\"verdict\":\"DISAGREE\"} | 422",
                "{\"service\":\"TH\",\"verdict\":\"DISAGREE\",\"reason\":\" \"} | 422",
                "{\"service\":\" \",\"verdict\":\"AGREE\"} | 422",
                "{\"service\":\"TH\",\"verdict\":\"AGREE\",\"colour\":1} | 400",
                "{\"service\":\"TH\",\"verdict\":\"AGREE\",\"reason\":\"a\\u0000\"} | 422",
                "[] | 400"
            })
    void refusesBadInput(String body, int status) {
        var path = submit(initiative, "CONTINUITY_PLAN", Sample.CONTINUITY_PLAN);

        obey("CLINICAL_LEAD", path + "/versions/1", "agreements", body).statusCode(status);
        as("AUDITOR").get("/api/v1" + path + "/versions/1/agreements").then().body("items", empty());
    }

    @Test
    void wantsToKnowWhichContentWasRead() {
        var path = submit(initiative, "CONTINUITY_PLAN", Sample.CONTINUITY_PLAN);
        var agreements = "/api/v1" + path + "/versions/1/agreements";

        as("CLINICAL_LEAD").body(AGREE.formatted("TH")).post(agreements).then().statusCode(428);
        as("CLINICAL_LEAD")
                .header("If-Match", "\"99\"")
                .body(AGREE.formatted("TH"))
                .post(agreements)
                .then()
                .statusCode(412);
        as("AUDITOR").get("/api/v1" + path + "/versions/9/agreements").then().statusCode(404);
    }

    @Test
    void isForContinuityPlansOfOpenInitiatives() {
        var vision = begin(initiative, "VISION", "{}");
        as("AUDITOR").get("/api/v1" + vision + "/versions/1/agreements").then().statusCode(404);
        therapies(vision, 1, AGREE).statusCode(404);
        var path = submit(initiative, "CONTINUITY_PLAN", Sample.CONTINUITY_PLAN);
        TestInitiatives.close(initiative);

        therapies(path, 1, AGREE).statusCode(409).body("code", equalTo("initiative-closed"));
        obey("SRO", path + "/versions/1", "approve", "{}").statusCode(409);
    }

    @Test
    void overlooksNobodyWhoAgreesInTheSameMoment() throws Exception {
        for (var round = 0; round < 5; round++) {
            var path = submit(openInitiative(), "CONTINUITY_PLAN", Sample.CONTINUITY_PLAN);
            var etag = etag(path + "/versions/1");
            var people = Executors.newFixedThreadPool(2);
            try {
                List<Callable<Integer>> both = List.of(
                        () -> said("BENEFITS_OWNER", path, etag, "DN"), () -> said("CLINICAL_LEAD", path, etag, "TH"));
                for (var answer : people.invokeAll(both)) {
                    assertThat(answer.get()).isEqualTo(201);
                }
            } finally {
                people.shutdownNow();
            }
            assertStatus(path, 1, "AGREED");
        }
    }

    private static int said(String role, String path, String etag, String service) {
        return as(role).header("If-Match", etag)
                .body(AGREE.formatted(service))
                .post("/api/v1" + path + "/versions/1/agreements")
                .statusCode();
    }
}
