package org.mobiletoolkit.stakeholder.papers.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.mobiletoolkit.stakeholder.Papers.decide;
import static org.mobiletoolkit.stakeholder.Papers.group;
import static org.mobiletoolkit.stakeholder.Papers.meeting;
import static org.mobiletoolkit.stakeholder.Papers.resubmit;
import static org.mobiletoolkit.stakeholder.Papers.submit;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.create;
import static org.mobiletoolkit.stakeholder.Trust.obey;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;
import static org.mobiletoolkit.stakeholder.Trust.patch;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.platform.fact.FactBoard;
import org.mobiletoolkit.platform.tenancy.Tenancy;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.stakeholder.Papers;
import org.mobiletoolkit.stakeholder.papers.content.Sample;

/** The decision on record is the approval: a version is in force exactly while the board's word stands. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class BoardAgreementApiTest {

    @Inject
    FactBoard facts;

    @Inject
    Tenancy tenancy;

    UUID initiative;
    String board;

    @BeforeEach
    void open() {
        initiative = openInitiative();
        board = group(initiative, "BOARD");
    }

    private ValidatableResponse version(String path, int number) {
        return as("AUDITOR")
                .get("/api/v1" + path + "/versions/" + number)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"STRATEGY,AGREED", "IMPLEMENTATION_PLAN,AGREED", "PIR,COMPLETED"})
    void bringsExactlyThisVersionInForce(String type, String status) {
        var path = submit(initiative, type, sample(type));
        String decision = decide("PROGRAMME_MANAGER", meeting(board, "2026-11-10"), path, 1, "AGREED")
                .statusCode(201)
                .extract()
                .path("id");

        version(path, 1)
                .body("status", equalTo(status))
                .body("approval", equalTo("BOARD"))
                .body("decisionId", equalTo(decision))
                .body("approvedBy", equalTo("programme-manager@rrx"))
                .body("approverRole", equalTo("BOARD"))
                .body("availableActions.action", contains("submit", "return"))
                .body("availableActions.allowed", contains(false, false));
        as("AUDITOR").get("/api/v1" + path).then().body("approved", equalTo(1)).body("approval", equalTo("BOARD"));
        patch("PROJECT_MEMBER", path + "/versions/1", "{}").statusCode(409);
    }

    private static String sample(String type) {
        return switch (type) {
            case "STRATEGY" -> Sample.STRATEGY;
            case "PIR" -> Sample.REVIEW;
            default -> Sample.IMPLEMENTATION_PLAN;
        };
    }

    /** In force it is, since the board agreed; but it proves nothing before its conditions are met. */
    @Test
    void provesNothingWhileAConditionIsOpenAndIsNotRelievedOfItByItsAuthor() {
        var path = submit(initiative, "STRATEGY", Sample.STRATEGY);
        var document = path.substring(path.lastIndexOf('/') + 1);
        var decision = create("SRO", "/decisions", """
                {"meetingId":"%s","subjectType":"DOCUMENT","subjectId":"%s","subjectVersion":1,"outcome":"AGREED",
                 "conditions":["Report the training plan"]}""".formatted(meeting(board, "2026-11-10"), document));
        version(path, 1).body("status", equalTo("AGREED"));
        assertThat(agreed().satisfied()).isFalse();
        assertThat(agreed().observed()).containsEntry("openConditions", 1);
        assertThat(agreed().missing()).containsExactly("condition 1 of the board's agreement");

        var close = "/api/v1/decisions/" + decision + "/conditions/1/close";
        Api.as("project-member@rrx", "RRX", "PROGRAMME_MANAGER")
                .body("{\"evidence\":\"Reported\"}")
                .post(close)
                .then()
                .statusCode(403)
                .body("code", equalTo("separation-of-duties"));
        as("SRO").body("{\"evidence\":\"Reported\"}").post(close).then().statusCode(200);
        assertThat(agreed().satisfied()).isTrue();
    }

    private Fact agreed() {
        return tenancy.runAs(
                "RRX", () -> facts.answer("STR1.AGREED", initiative).orElseThrow());
    }

    @Test
    void isNoMatterOfOnePersonsApproval() {
        var path = submit(initiative, "STRATEGY", Sample.STRATEGY);

        obey("SRO", path + "/versions/1", "approve", "{}")
                .statusCode(409)
                .body("code", equalTo("approved-otherwise"))
                .body("approval", equalTo("BOARD"));
    }

    @Test
    void countsOnlyTheQuorateBoard() {
        var path = submit(initiative, "STRATEGY", Sample.STRATEGY);
        decide("SRO", meeting(board, "2026-11-10", "\"sro@rrx\""), path, 1, "AGREED")
                .statusCode(201)
                .body("valid", equalTo(false));
        decide("SRO", meeting(group(initiative, "PROJECT_GROUP"), "2026-11-10"), path, 1, "AGREED")
                .statusCode(201);
        decide("SRO", meeting(board, "2026-11-11"), path, 1, "DEFERRED").statusCode(201);

        version(path, 1).body("status", equalTo("IN_REVIEW")).body("decisionId", nullValue());
        obey("SRO", path + "/versions/1", "return", "{\"reason\":\"The board wants costs\"}")
                .statusCode(200);
    }

    @Test
    void isUndoneByALaterRejectionAndDoneAgainByALaterAgreement() {
        var path = submit(initiative, "STRATEGY", Sample.STRATEGY);
        decide("SRO", meeting(board, "2026-11-10"), path, 1, "AGREED").statusCode(201);
        decide("SRO", meeting(board, "2026-11-09"), path, 1, "REJECTED").statusCode(201);
        version(path, 1).body("status", equalTo("AGREED"));

        decide("SRO", meeting(board, "2026-11-12"), path, 1, "REJECTED").statusCode(201);
        version(path, 1).body("status", equalTo("REJECTED")).body("approvedBy", nullValue());
        as("AUDITOR").get("/api/v1" + path).then().body("approved", nullValue());
        patch("PROJECT_MEMBER", path + "/versions/1", "{}").statusCode(409);

        decide("SRO", meeting(board, "2026-11-12"), path, 1, "AGREED").statusCode(201);
        version(path, 1).body("status", equalTo("AGREED"));
        as("AUDITOR").get("/api/v1" + path).then().body("approved", equalTo(1));
    }

    @Test
    void isRevisedAfterARejection() {
        var path = submit(initiative, "STRATEGY", Sample.STRATEGY);
        decide("SRO", meeting(board, "2026-11-10"), path, 1, "REJECTED").statusCode(201);
        version(path, 1).body("status", equalTo("REJECTED"));

        resubmit(path, 2);
        decide("SRO", meeting(board, "2026-11-12"), path, 2, "AGREED").statusCode(201);

        version(path, 1).body("status", equalTo("REJECTED"));
        decide("SRO", meeting(board, "2026-11-13"), path, 1, "AGREED")
                .statusCode(409)
                .body("code", equalTo("later-version-in-force"));
        as("AUDITOR").get("/api/v1" + path).then().body("approved", equalTo(2));
    }

    @Test
    void supersedesTheVersionInForce() {
        var path = submit(initiative, "STRATEGY", Sample.STRATEGY);
        decide("SRO", meeting(board, "2026-11-10"), path, 1, "AGREED").statusCode(201);
        resubmit(path, 2);
        decide("SRO", meeting(board, "2026-11-11"), path, 2, "AGREED").statusCode(201);

        as("AUDITOR").get("/api/v1" + path + "/versions").then().body("items.status", contains("SUPERSEDED", "AGREED"));
        decide("SRO", meeting(board, "2026-11-12"), path, 1, "REJECTED")
                .statusCode(409)
                .body("code", equalTo("later-version-in-force"));
    }

    @Test
    void decidesOnNoDraft() {
        var path = Papers.begin(initiative, "STRATEGY", Sample.STRATEGY);
        var meeting = meeting(board, "2026-11-10");

        decide("SRO", meeting, path, 1, "AGREED").statusCode(409).body("code", equalTo("version-not-in-review"));
        as("AUDITOR").get("/api/v1/decisions?meetingId=" + meeting).then().body("items", hasSize(0));
        decide("SRO", meeting, path, 2, "AGREED").statusCode(422);
    }

    @ParameterizedTest
    @CsvSource({"AGREED", "REJECTED"})
    void decidesOnNothingThatDidNotLieBeforeIt(String outcome) {
        var path = submit(initiative, "STRATEGY", Sample.STRATEGY);
        var before = meeting(board, "2026-11-01");

        decide("SRO", before, path, 1, outcome)
                .statusCode(409)
                .body("code", equalTo("version-not-before-meeting"))
                .body("rule", equalTo("DOCUMENT.MEETING"));
        version(path, 1).body("status", equalTo("IN_REVIEW"));
        as("AUDITOR").get("/api/v1/decisions?meetingId=" + before).then().body("items", hasSize(0));
        decide("SRO", before, path, 1, "DEFERRED").statusCode(201);
        decide("SRO", meeting(board, "2026-11-02"), path, 1, outcome).statusCode(201);
        version(path, 1).body("status", equalTo(outcome));
    }

    @Test
    void isRecordedByNobodyWhoWroteIt() {
        var path = submit(initiative, "STRATEGY", Sample.STRATEGY);
        var meeting = meeting(board, "2026-11-10");

        decide("PROJECT_MEMBER", meeting, path, 1, "AGREED")
                .statusCode(403)
                .body("code", equalTo("separation-of-duties"));
        version(path, 1).body("status", equalTo("IN_REVIEW"));
        as("AUDITOR").get("/api/v1/decisions?meetingId=" + meeting).then().body("items", hasSize(0));
        decide("PROJECT_MEMBER", meeting, path, 1, "DEFERRED").statusCode(201);
    }

    @Test
    void isNotLedByItsAuthorAlone() {
        var path = Papers.begin(initiative, "STRATEGY", Sample.STRATEGY);
        patch("SRO", path + "/versions/1", "{\"scope\":{\"statement\":\"Sharper\"}}")
                .statusCode(200);
        Papers.handIn("SRO", path, 1);

        decide("PROGRAMME_MANAGER", meeting(board, "2026-11-10"), path, 1, "AGREED")
                .statusCode(403)
                .body("code", equalTo("separation-of-duties"));
    }

    @Test
    void leavesTheVisionToTheLeaders() {
        var path = submit(initiative, "VISION", "{\"statement\":\"s\",\"objectives\":[{\"title\":\"o\"}]}");

        decide("SRO", meeting(board, "2026-11-10"), path, 1, "AGREED").statusCode(201);

        version(path, 1).body("status", equalTo("IN_REVIEW"));
        obey("SRO", path + "/versions/1", "approve", "{}").statusCode(200).body("approval", equalTo("LEADERSHIP"));
    }
}
