package org.mobiletoolkit.stakeholder.board.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.create;
import static org.mobiletoolkit.stakeholder.Trust.etag;
import static org.mobiletoolkit.stakeholder.Trust.obey;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;
import static org.mobiletoolkit.stakeholder.Trust.patch;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

/** Who may form a board and change it, and how terms of reference are approved, over HTTP. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class BoardApiTest {

    @Inject
    Clock clock;

    private static String prepared(UUID initiative) {
        var path = "/governance-groups/" + create("PROGRAMME_MANAGER", "/governance-groups", """
                {"initiativeId":"%s","kind":"BOARD","name":"Board","termsOfReference":"Decides the gates"}""".formatted(initiative));
        join("PROGRAMME_MANAGER", path, "programme-manager@rrx", "CHAIR", "PMO");
        join("PROGRAMME_MANAGER", path, "sro@rrx", "MEMBER", "SRO");
        join("PROGRAMME_MANAGER", path, "clinical-lead@rrx", "MEMBER", "CLINICAL_LEAD");
        return path;
    }

    private static void join(String role, String path, String subject, String office, String code) {
        obey(role, path, "members", member(subject, office, code)).statusCode(200);
    }

    private static String member(String subject, String office, String code) {
        return "{\"subject\":\"%s\",\"office\":\"%s\",\"roleCodes\":[\"%s\"],\"memberFrom\":\"2026-01-01\"}"
                .formatted(subject, office, code);
    }

    @Test
    void letsNobodyPutHimselfInTheChair() {
        var path = prepared(openInitiative());

        obey("PROGRAMME_MANAGER", path, "activate", null)
                .statusCode(403)
                .body("code", equalTo("not-the-initiatives-sro"))
                .body("rule", equalTo("BOARD.RESERVED"));
        Api.as("other-sro@rrx", "RRX", "SRO")
                .header("If-Match", etag(path))
                .post("/api/v1" + path + "/activate")
                .then()
                .statusCode(403);
        as("PROGRAMME_MANAGER")
                .get("/api/v1" + path)
                .then()
                .body("status", equalTo("FORMING"))
                .body("availableActions.find { it.action == 'activate' }.reason", equalTo("not-the-initiatives-sro"));
        as("SRO")
                .get("/api/v1" + path)
                .then()
                .body("availableActions.find { it.action == 'activate' }.allowed", equalTo(true));
        obey("SRO", path, "activate", null).statusCode(200);
    }

    @Test
    void isChangedByTheSroAloneOnceItIsAtWork() {
        var path = prepared(openInitiative());
        obey("SRO", path, "activate", null).statusCode(200);
        String seat = as("SRO").get("/api/v1" + path).path("members[0].id");

        obey("PROGRAMME_MANAGER", path, "members", member("friend@rrx", "DEPUTY", "X1"))
                .statusCode(403)
                .body("code", equalTo("not-the-initiatives-sro"));
        obey("PROGRAMME_MANAGER", path, "members/" + seat + "/end", "{\"memberTo\":\"2026-06-01\"}")
                .statusCode(403);
        patch("PROGRAMME_MANAGER", path, "{\"quorumOverride\":1,\"quorumBelowHalfReason\":\"easier\"}")
                .statusCode(403);
        obey("PROGRAMME_MANAGER", path, "dissolve", "{\"reason\":\"x\"}").statusCode(403);
        as("SRO")
                .get("/api/v1" + path)
                .then()
                .body("members.size()", equalTo(3))
                .body("quorumOverride", nullValue());

        obey("SRO", path, "members", member("friend@rrx", "MEMBER", "SRO"))
                .statusCode(409)
                .body("code", equalTo("board-sro-not-the-initiatives"))
                .body("errors[0].pointer", equalTo("/roleCodes"));
        obey(
                        "SRO",
                        path,
                        "members",
                        member("finance-lead@rrx", "DEPUTY", "FINANCE_DIRECTOR")
                                .replace("2026-01-01", London.today(clock).toString()))
                .statusCode(200);
        obey("SRO", path, "dissolve", "{\"reason\":\"Merged\"}").statusCode(200);
    }

    @Test
    void isOneAtATime() {
        var initiative = openInitiative();
        var first = prepared(initiative);
        var second = prepared(initiative);
        obey("SRO", first, "activate", null).statusCode(200);

        obey("SRO", second, "activate", null)
                .statusCode(409)
                .body("code", equalTo("board-already-active"))
                .body("offending[0]", equalTo(first.substring(first.lastIndexOf('/') + 1)));
        obey("SRO", first, "dissolve", "{\"reason\":\"Renewed\"}").statusCode(200);
        obey("SRO", second, "activate", null).statusCode(200);
    }

    @Test
    void leavesOtherGroupsToThoseWhoRunTheProgramme() {
        var path =
                "/governance-groups/" + create("PROJECT_MEMBER", "/governance-groups", """
                {"initiativeId":"%s","kind":"PROJECT_GROUP","name":"Team","termsOfReference":"Works"}""".formatted(openInitiative()));
        join("PROJECT_MEMBER", path, "programme-manager@rrx", "CHAIR", "PMO");

        obey("PROGRAMME_MANAGER", path, "activate", null).statusCode(200);
        join("PROJECT_MEMBER", path, "friend@rrx", "MEMBER", "SRO");
    }

    @Test
    void hasItsTermsApprovedBySomebodyElseThanWhoWroteThem() {
        var path = prepared(openInitiative());

        obey("PROGRAMME_MANAGER", path, "approve-terms", null)
                .statusCode(403)
                .body("code", equalTo("terms-author-approves"));
        obey("PROJECT_MEMBER", path, "approve-terms", null).statusCode(403).body("code", equalTo("forbidden"));
        as("SRO").post("/api/v1" + path + "/approve-terms").then().statusCode(428);
        obey("SRO", path, "approve-terms", null).statusCode(200).body("termsApproval.approvedBy", equalTo("sro@rrx"));
        obey("SRO", path, "approve-terms", null).statusCode(409).body("code", equalTo("terms-already-approved"));

        patch("PROGRAMME_MANAGER", path, "{\"name\":\"Programme board\",\"reviewOn\":\"2026-01-31\"}")
                .statusCode(200)
                .body("termsApproval.approvedBy", equalTo("sro@rrx"))
                .body("reviewOverdue", equalTo(true));
        var groups = "/api/v1/governance-groups?initiativeId="
                + as("SRO").get("/api/v1" + path).path("initiativeId");
        as("SRO").get(groups + "&reviewOverdue=true").then().body("items.size()", equalTo(1));
        as("SRO").get(groups + "&reviewOverdue=false").then().body("items.size()", equalTo(0));
        patch("SRO", path, "{\"purposes\":[\"DECIDE_GATES\",\"DECIDE_GATES\"]}")
                .statusCode(200)
                .body("termsApproval", nullValue())
                .body("purposes.size()", equalTo(1));
        obey("SRO", path, "approve-terms", null).statusCode(403).body("code", equalTo("terms-author-approves"));
        obey("CLINICAL_LEAD", path, "approve-terms", null).statusCode(200);
        patch("SRO", path, "{\"purposes\":[\"SING\"]}").statusCode(400);
        patch("SRO", path, "{\"purposes\":[null]}").statusCode(422);
    }

    @Test
    void hasItsTermsApprovedByNobodyWhoWroteOnThem() {
        var path = prepared(openInitiative());
        patch("SRO", path, "{\"termsOfReference\":\"Decides the gates and the budget\"}")
                .statusCode(200);

        for (var author : List.of("PROGRAMME_MANAGER", "SRO")) {
            obey(author, path, "approve-terms", null).statusCode(403).body("code", equalTo("terms-author-approves"));
        }
        obey("CLINICAL_LEAD", path, "approve-terms", null).statusCode(200);

        // what was approved is nobody's draft any more
        patch("SRO", path, "{\"termsOfReference\":\"Decides the gates\"}").statusCode(200);
        obey("PROGRAMME_MANAGER", path, "approve-terms", null).statusCode(200);
    }

    @Test
    void isHandedToAnotherSroByAnSroOnly() {
        var initiative = openInitiative();
        var path = "/initiatives/" + initiative;

        patch("PROGRAMME_MANAGER", path, "{\"sro\":\"friend@rrx\"}")
                .statusCode(403)
                .body("rule", equalTo("INITIATIVE.SRO"));
        patch("PROGRAMME_MANAGER", path, "{\"description\":\"d\"}").statusCode(200);
        patch("SRO", path, "{\"sro\":\"next-sro@rrx\"}").statusCode(200).body("sro", equalTo("next-sro@rrx"));
        var board = prepared(initiative);
        obey("SRO", board, "activate", null).statusCode(403);
        assertThat(as("SRO").get("/api/v1" + board).<String>path("status")).isEqualTo("FORMING");
    }
}
