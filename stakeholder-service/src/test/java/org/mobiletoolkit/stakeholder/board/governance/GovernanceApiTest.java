package org.mobiletoolkit.stakeholder.board.governance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
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
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.stakeholder.Trust;

/** Groups, meetings and decisions over HTTP. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class GovernanceApiTest {

    @Inject
    Clock clock;

    private static final String NEW = """
            {"initiativeId":"%s","kind":"BOARD","name":"Programme board","termsOfReference":"Decides the gates"}""";

    private static String formed(UUID initiative) {
        return "/governance-groups/" + create("PROGRAMME_MANAGER", "/governance-groups", NEW.formatted(initiative));
    }

    private static String member(String subject, String office, String roleCode) {
        return "{\"subject\":\"%s\",\"office\":\"%s\",\"roleCodes\":[\"%s\"],\"memberFrom\":\"2026-01-01\"}"
                .formatted(subject, office, roleCode);
    }

    private static String from(LocalDate day, String subject, String office, String roleCode) {
        return member(subject, office, roleCode).replace("2026-01-01", day.toString());
    }

    private static String ends(LocalDate day) {
        return "{\"memberTo\":\"%s\"}".formatted(day);
    }

    private static String board(UUID initiative) {
        var path = formed(initiative);
        obey("SRO", path, "members", member("sro@rrx", "CHAIR", "SRO")).statusCode(200);
        obey("SRO", path, "members", member("clinical-lead@rrx", "DEPUTY", "CLINICAL_LEAD"))
                .statusCode(200);
        obey("SRO", path, "members", member("finance-lead@rrx", "MEMBER", "FINANCE_DIRECTOR"))
                .statusCode(200);
        obey("SRO", path, "activate", null).statusCode(200).body("status", equalTo("ACTIVE"));
        return path;
    }

    private static String meeting(String group, String attendees) {
        return "{\"groupId\":\"%s\",\"heldOn\":\"2026-06-15\",\"attendees\":[%s]}"
                .formatted(group.substring(group.lastIndexOf('/') + 1), attendees);
    }

    private static String decision(String meeting, String rest) {
        return "{\"meetingId\":\"%s\",\"subjectType\":\"BUSINESS_CASE\",\"subjectId\":\"%s\",\"subjectVersion\":2,\"outcome\":\"AGREED\"%s}"
                .formatted(meeting, SUBJECT, rest);
    }

    private static final UUID SUBJECT = UUID.fromString("019a0000-0000-7000-8000-0000000000aa");

    @Test
    void refusesStrangersAndBadInput() {
        Trust.refusesStrangers("/governance-groups", NEW, "CLINICAL_LEAD");
        Trust.guards(formed(openInitiative()), "{\"name\":\"Board\"}");
        as("SRO")
                .body(NEW.replace("\"kind\"", "\"quorumOverride\":0,\"kind\"").formatted(openInitiative()))
                .post("/api/v1/governance-groups")
                .then()
                .statusCode(422);
    }

    @Test
    void worksOnlyWithTermsAndAChair() {
        var path = formed(openInitiative());

        obey("SRO", path, "activate", null).statusCode(409).body("code", equalTo("chair-missing"));
        obey("SRO", path, "members", member("chair@rrx", "CHAIR", "FINANCE_DIRECTOR"))
                .statusCode(200)
                .body("chair", equalTo("chair@rrx"));
        patch("SRO", path, "{\"termsOfReference\":null}").statusCode(200);
        obey("SRO", path, "activate", null).statusCode(409).body("code", equalTo("terms-of-reference-missing"));
        as("SRO")
                .body(meeting(path, "\"chair@rrx\""))
                .post("/api/v1/meetings")
                .then()
                .statusCode(409)
                .body("code", equalTo("group-not-active"));
        patch("SRO", path, "{\"termsOfReference\":\"Meets monthly\"}").statusCode(200);
        obey("PROJECT_MEMBER", path, "activate", null).statusCode(403);
        obey("SRO", path, "activate", null).statusCode(409).body("code", equalTo("board-sro-not-the-initiatives"));
        obey("SRO", path, "members", member("sro@rrx", "MEMBER", "SRO")).statusCode(200);
        obey("SRO", path, "activate", null).statusCode(409).body("code", equalTo("clinical-lead-missing"));
        obey("SRO", path, "members", member("clinical-lead@rrx", "MEMBER", "CCIO"))
                .statusCode(200);
        obey("SRO", path, "activate", null).statusCode(200);
        obey("SRO", path, "activate", null).statusCode(409).body("code", equalTo("transition-not-allowed"));
        patch("SRO", path, "{\"termsOfReference\":null}").statusCode(409);
        obey("SRO", path, "dissolve", "{\"reason\":\"Done\"}").statusCode(200);
        patch("SRO", path, "{\"name\":\"x\"}").statusCode(409);
    }

    @Test
    void seatsNobodyTwiceAtATimeAndOneChair() {
        var path = board(openInitiative());

        var today = London.today(clock);
        obey("SRO", path, "members", from(today, "finance-lead@rrx", "MEMBER", "X1"))
                .statusCode(409)
                .body("code", equalTo("duplicate"));
        obey("SRO", path, "members", from(today, "other@rrx", "CHAIR", "X1")).statusCode(409);
        obey("SRO", path, "members", member("other@rrx", "MEMBER", "X1").replace("}", ",\"memberTo\":\"2025-01-01\"}"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/memberTo"));
        String seat = as("SRO").get("/api/v1" + path).path("members.find { it.office == 'CHAIR' }.id");
        obey("SRO", path, "members/" + seat + "/end", ends(today)).statusCode(200);
        obey("SRO", path, "members", from(today, "sro@rrx", "CHAIR", "SRO")).statusCode(409);
        obey("SRO", path, "members", from(today.plusDays(1), "sro@rrx", "CHAIR", "SRO"))
                .statusCode(200)
                .body("chair", equalTo("sro@rrx"))
                .body("members", hasSize(4));
        obey("SRO", path, "members/" + UUID.randomUUID() + "/end", "{\"memberTo\":\"2026-03-31\"}")
                .statusCode(404);
        as("SRO")
                .body(member("x@rrx", "MEMBER", "X1"))
                .post("/api/v1" + path + "/members")
                .then()
                .statusCode(428);
    }

    @Test
    void countsTheQuorumAndKeepsItAgainstLaterChanges() {
        var path = board(openInitiative());
        var id = create("SRO", "/meetings", meeting(path, "\"sro@rrx\",\"clinical-lead@rrx\",\"guest@rrx\""));

        as("SRO")
                .get("/api/v1/meetings/" + id)
                .then()
                .statusCode(200)
                .body("quorate", equalTo(true))
                .body("quorum.members", equalTo(3))
                .body("quorum.present", equalTo(2))
                .body("quorum.required", equalTo(2))
                .body("quorum.membersPresent", contains("clinical-lead@rrx", "sro@rrx"))
                .body("quorum.chairing", contains("sro@rrx"));
        String seat = as("SRO").get("/api/v1" + path).path("members.find { it.office == 'CHAIR' }.id");
        obey("SRO", path, "members/" + seat + "/end", ends(London.today(clock))).statusCode(200);
        // who was there is said anew, so it is counted anew: by who was a member on the day
        patch("SRO", "/meetings/" + id, "{\"attendees\":[\"sro@rrx\",\"clinical-lead@rrx\"]}")
                .statusCode(200)
                .body("quorate", equalTo(true));
        patch("SRO", "/meetings/" + id, "{\"attendees\":[\"clinical-lead@rrx\"]}")
                .statusCode(200)
                .body("quorate", equalTo(false))
                .body("quorum.chairing", contains("clinical-lead@rrx"))
                .body("quorum.missing", contains("one more member", "the SRO"));
    }

    @Test
    void keepsWhoSatInABoardAtWorkOnAnEarlierDay() {
        var path = board(openInitiative());
        var yesterday = London.today(clock).minusDays(1);
        String seat = as("SRO").get("/api/v1" + path).path("members.find { it.office == 'MEMBER' }.id");

        obey("SRO", path, "members", from(yesterday, "friend@rrx", "MEMBER", "X1"))
                .statusCode(422)
                .body("rule", equalTo("BOARD.LIST"))
                .body("errors[0].pointer", equalTo("/memberFrom"))
                .body("errors[0].code", equalTo("set-back"));
        obey("SRO", path, "members/" + seat + "/end", ends(yesterday))
                .statusCode(422)
                .body("rule", equalTo("BOARD.LIST"))
                .body("errors[0].pointer", equalTo("/memberTo"));
        as("SRO")
                .get("/api/v1" + path)
                .then()
                .body("members", hasSize(3))
                .body("members.memberTo", everyItem(nullValue()));
    }

    @Test
    void decidesByApprovedTermsOnly() {
        var path = board(openInitiative());
        var meeting = create("SRO", "/meetings", meeting(path, "\"sro@rrx\",\"clinical-lead@rrx\""));
        as("SRO").get("/api/v1" + path).then().body("termsApproval.approvedBy", equalTo("sro@rrx"));
        patch("SRO", path, "{\"termsOfReference\":\"Decides whatever the SRO likes\"}")
                .statusCode(200);

        as("SRO")
                .body(decision(meeting, ""))
                .post("/api/v1/decisions")
                .then()
                .statusCode(409)
                .body("code", equalTo("terms-not-approved"))
                .body("rule", equalTo("BOARD.TERMS"));
        obey("CLINICAL_LEAD", path, "approve-terms", null).statusCode(200);
        create("SRO", "/decisions", decision(meeting, ""));
    }

    @Test
    void decidesOnNothingThatWouldBindNobody() {
        var meeting = create("SRO", "/meetings", meeting(board(openInitiative()), "\"sro@rrx\",\"clinical-lead@rrx\""));

        as("SRO")
                .body(decision(meeting, "").replace("BUSINESS_CASE", "FOO"))
                .post("/api/v1/decisions")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/subjectType"))
                .body("errors[0].detail", containsString("BUSINESS_CASE"));
    }

    @Test
    void keepsTheQuorumAsItWasCountedWhenOnlyWordsAreCorrected() {
        var path = board(openInitiative());
        var both = "\"sro@rrx\",\"clinical-lead@rrx\"";
        var meeting = "/meetings/" + create("SRO", "/meetings", meeting(path, both));
        patch("SRO", path, "{\"quorumOverride\":3}").statusCode(200);

        patch("SRO", meeting, "{\"notes\":\"n\",\"minutes\":\"m\",\"apologies\":[\"finance-lead@rrx\"]}")
                .statusCode(200)
                .body("notes", equalTo("n"))
                .body("apologies", contains("finance-lead@rrx"))
                .body("quorate", equalTo(true))
                .body("quorum.required", equalTo(2));
        patch("SRO", meeting, "{\"attendees\":[%s,\"guest@rrx\"]}".formatted(both))
                .statusCode(200)
                .body("quorate", equalTo(false))
                .body("quorum.required", equalTo(3));
        patch("SRO", path, "{\"quorumOverride\":null}").statusCode(200);
        patch("SRO", meeting, "{\"minutes\":\"more\"}").statusCode(200).body("quorate", equalTo(false));
        patch("SRO", meeting, "{\"heldOn\":\"2026-06-16\"}").statusCode(200).body("quorate", equalTo(true));
    }

    @Test
    void recordsADecisionWithoutQuorumAsInvalid() {
        var path = board(openInitiative());
        var quorate = create("SRO", "/meetings", meeting(path, "\"sro@rrx\",\"clinical-lead@rrx\""));
        var not = create("SRO", "/meetings", meeting(path, "\"sro@rrx\""));

        var valid = create("SRO", "/decisions", decision(quorate, ",\"conditions\":[\"Train first\"]"));
        var invalid = create("SRO", "/decisions", decision(not, ""));

        as("AUDITOR")
                .get("/api/v1/decisions/" + valid)
                .then()
                .body("valid", equalTo(true))
                .body("decidedOn", equalTo("2026-06-15"))
                .body("conditions", contains("Train first"));
        as("AUDITOR").get("/api/v1/decisions/" + invalid).then().body("valid", equalTo(false));
        as("SRO")
                .body(decision(quorate, ""))
                .post("/api/v1/decisions")
                .then()
                .statusCode(409)
                .body("code", equalTo("duplicate"));
        patch("SRO", "/meetings/" + not, "{\"attendees\":[\"sro@rrx\",\"clinical-lead@rrx\"]}")
                .statusCode(409)
                .body("code", equalTo("meeting-decided"));
        elsewhere("AUDITOR").get("/api/v1/decisions/" + valid).then().statusCode(404);
        as("AUDITOR")
                .get("/api/v1/decisions?valid=false&meetingId=" + not)
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void refusesDecisionsThatCannotBe() {
        var path = board(openInitiative());
        var meeting = create("SRO", "/meetings", meeting(path, "\"sro@rrx\",\"clinical-lead@rrx\",\"guest@rrx\""));
        var post = "/api/v1/decisions";

        as("SRO")
                .body(decision(meeting, ",\"votes\":{\"inFavour\":2,\"against\":1,\"abstained\":0}"))
                .post(post)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/votes"));
        as("SRO")
                .body(decision(meeting, ",\"votes\":{\"inFavour\":0,\"against\":2,\"abstained\":0}"))
                .post(post)
                .then()
                .statusCode(422)
                .body("rule", equalTo("DECISION.VOTES"))
                .body("errors[0].pointer", equalTo("/outcome"));
        as("SRO")
                .body(decision(UUID.randomUUID().toString(), ""))
                .post(post)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/meetingId"));
        as("SRO")
                .body(decision(meeting, "").replace("BUSINESS_CASE", "DOCUMENT"))
                .post(post)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/subjectId"));
        as("SRO")
                .body(decision(meeting, "").replace("\"subjectVersion\":2", "\"subjectVersion\":0"))
                .post(post)
                .then()
                .statusCode(422);
        as("CLINICAL_LEAD").body(decision(meeting, "")).post(post).then().statusCode(403);
        as("SRO")
                .body(meeting(path, "\"sro@rrx\"").replace("2026-06-15", "2999-06-15"))
                .post("/api/v1/meetings")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/heldOn"));
        elsewhere("SRO")
                .body(meeting(path, "\"sro@rry\""))
                .post("/api/v1/meetings")
                .then()
                .statusCode(422);
        Trust.guards("/meetings/" + meeting, "{\"notes\":\"n\"}");
        as("SRO")
                .body(meeting(path, "\"sro@rrx\"").replace("}", ",\"apologies\":[\"sro@rrx\"]}"))
                .post("/api/v1/meetings")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/apologies"));
    }

    @Test
    void listsWithFilters() {
        var initiative = openInitiative();
        var path = board(initiative);
        create("SRO", "/meetings", meeting(path, "\"sro@rrx\""));

        as("AUDITOR")
                .get("/api/v1/governance-groups?kind=BOARD&status=ACTIVE&initiativeId=" + initiative)
                .then()
                .body("items.deputy", contains("clinical-lead@rrx"));
        as("AUDITOR")
                .get("/api/v1/meetings?quorate=true&initiativeId=" + initiative)
                .then()
                .body("items", empty());
        as("AUDITOR")
                .get("/api/v1/meetings?quorate=false&initiativeId=" + initiative)
                .then()
                .body("items", hasSize(1));
    }
}
