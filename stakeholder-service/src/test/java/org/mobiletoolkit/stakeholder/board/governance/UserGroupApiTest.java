package org.mobiletoolkit.stakeholder.board.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
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
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.fact.FactBoard;
import org.mobiletoolkit.platform.tenancy.Tenancy;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.TestClock;
import org.mobiletoolkit.stakeholder.workforce.usertype.GivenUserTypes;

/** How a user group comes to be established, and how that lapses (handbook 2.3, OPT4); meetings, their ideas and actions. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class UserGroupApiTest {

    @Inject
    FactBoard facts;

    @Inject
    Tenancy tenancy;

    @Inject
    TestClock clock;

    private final UUID initiative = openInitiative();
    private final List<String> userTypes = new ArrayList<>();

    @AfterEach
    void backToday() {
        clock.reset();
    }

    private LocalDate today() {
        return London.today(clock);
    }

    private Set<String> satisfied() {
        return tenancy.runAs(
                "RRX",
                () -> UserGroupFacts.CODES.stream()
                        .filter(code -> facts.answer(code, initiative)
                                .filter(fact -> Boolean.TRUE.equals(fact.satisfied()))
                                .isPresent())
                        .collect(Collectors.toSet()));
    }

    private String formed() {
        if (userTypes.isEmpty()) {
            for (var code : List.of("NURSE", "THERAPIST")) {
                userTypes.add(GivenUserTypes.active(initiative, code, "Nursing", 20));
            }
        }
        return "/governance-groups/" + create("PROGRAMME_MANAGER", "/governance-groups", """
                {"initiativeId":"%s","kind":"USER_GROUP","name":"Users","termsOfReference":"Looks at what comes next",
                 "purposes":["COLLECT_USER_FEEDBACK","EVALUATE_FUTURE_OPTIONS"]}""".formatted(initiative));
    }

    private void join(String path, String subject, String office, String type, boolean frontline) {
        obey("PROJECT_MEMBER", path, "members", """
                {"subject":"%s","office":"%s","userType":"%s","frontline":%s,"memberFrom":"%s"}""".formatted(subject, office, type, frontline, today().minusDays(30)))
                .statusCode(200);
    }

    private String meet(String path, LocalDate on) {
        return "/meetings/"
                + create("PROJECT_MEMBER", "/meetings", """
                {"groupId":"%s","heldOn":"%s","attendees":["chair@rrx"],"apologies":["u1@rrx","u1@rrx"],
                 "agenda":"1. What comes next","minutes":"Spoke of scanners"}""".formatted(path.substring(path.lastIndexOf('/') + 1), on));
    }

    private String established() {
        var path = formed();
        assertThat(satisfied()).isEmpty();
        join(path, "chair@rrx", "CHAIR", "THERAPIST", false);
        for (var i = 1; i <= 4; i++) {
            join(path, "u" + i + "@rrx", "MEMBER", "NURSE", i <= 3);
        }
        obey("PROGRAMME_MANAGER", path, "activate", null).statusCode(200);
        assertThat(satisfied()).containsExactly("OPT4.MEMBERS");
        obey("SRO", path, "approve-terms", null).statusCode(200);
        assertThat(satisfied()).containsExactlyInAnyOrder("OPT4.MEMBERS", "OPT4.GROUP");
        var meeting = meet(path, today());
        assertThat(satisfied()).containsExactlyInAnyOrder("OPT4.MEMBERS", "OPT4.GROUP");
        obey("PROJECT_MEMBER", meeting, "ideas", "{\"kind\":\"OPTION\",\"text\":\"Wearable scanners\"}")
                .statusCode(200)
                .body("ideas", hasSize(1))
                .body("apologies", contains("u1@rrx"));
        assertThat(satisfied()).isEqualTo(UserGroupFacts.CODES);
        return path;
    }

    @Test
    void knowsItsMembersByUserTypesThatThereAre() {
        var path = formed();
        GivenUserTypes.active(openInitiative(), "MIDWIFE", "Midwifery", 20);

        for (var unknown : List.of("ASTRONAUT", "MIDWIFE")) {
            obey("PROJECT_MEMBER", path, "members", """
                    {"subject":"u9@rrx","office":"MEMBER","userType":"%s","memberFrom":"%s"}""".formatted(unknown, today()))
                    .statusCode(422)
                    .body("code", equalTo("unknown-reference"))
                    .body("errors[0].pointer", equalTo("/userType"));
        }
        as("AUDITOR").get("/api/v1" + path).then().body("members", hasSize(0));
    }

    @Test
    void lapsesWhenMembersLeaveOrItStopsMeeting() {
        var path = established();
        String seat = as("SRO").get("/api/v1" + path).path("members.find { it.subject == 'u1@rrx' }.id");
        obey("PROJECT_MEMBER", path, "members/" + seat + "/end", "{\"memberTo\":\"%s\"}".formatted(today()))
                .statusCode(200);
        assertThat(satisfied()).as("the last day belongs to it").isEqualTo(UserGroupFacts.CODES);

        clock.advance(Duration.ofDays(1));
        assertThat(satisfied()).containsExactlyInAnyOrder("OPT4.GROUP", "OPT4.MET");
        clock.advance(Duration.ofDays(89));
        assertThat(satisfied()).contains("OPT4.MET");
        clock.advance(Duration.ofDays(1));
        assertThat(satisfied()).containsExactly("OPT4.GROUP");
    }

    @Test
    void lapsesWithItsMandate() {
        var path = established();
        patch("SRO", path, "{\"termsOfReference\":\"Meets for tea\"}").statusCode(200);
        assertThat(satisfied()).containsExactlyInAnyOrder("OPT4.MEMBERS", "OPT4.MET");
        patch("SRO", path, "{\"purposes\":[\"COLLECT_USER_FEEDBACK\"]}").statusCode(200);
        obey("PROGRAMME_MANAGER", path, "approve-terms", null).statusCode(200);
        assertThat(satisfied()).doesNotContain("OPT4.GROUP");
        obey("SRO", path, "dissolve", "{\"reason\":\"Over\"}").statusCode(200);
        assertThat(satisfied()).isEmpty();
    }

    @Test
    void meetsOnlyWhenOneOfItsMembersIsThere() {
        var path = formed();
        join(path, "chair@rrx", "CHAIR", "THERAPIST", false);
        obey("PROGRAMME_MANAGER", path, "activate", null).statusCode(200);
        var meeting = "/meetings/" + meeting(path, "\"guest@rrx\"");
        obey("PROJECT_MEMBER", meeting, "ideas", "{\"kind\":\"IDEA\",\"text\":\"Voice notes\"}")
                .statusCode(200);
        assertThat(satisfied()).doesNotContain("OPT4.MET");

        patch("SRO", meeting, "{\"attendees\":[\"guest@rrx\",\"chair@rrx\"]}").statusCode(200);
        assertThat(satisfied()).contains("OPT4.MET");
        meeting(path, "\"chair@rrx\"");
        assertThat(satisfied()).contains("OPT4.MET");
    }

    @Test
    void tiesAnIdeaToTheOpportunityMadeOfIt() {
        var path = established();
        var meeting = meet(path, today());
        obey("PROJECT_MEMBER", meeting, "ideas", "{\"kind\":\"IDEA\",\"text\":\"Voice notes\"}")
                .statusCode(200);
        String idea = as("SRO").get("/api/v1" + meeting).path("ideas[0].id");
        var opportunity = opportunity(initiative);
        var elsewhere = opportunity(openInitiative());

        obey("PROJECT_MEMBER", meeting, "ideas/" + idea + "/tie", "{\"opportunityId\":\"%s\"}".formatted(elsewhere))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/opportunityId"));
        obey(
                        "PROJECT_MEMBER",
                        meeting,
                        "ideas/" + UUID.randomUUID() + "/tie",
                        "{\"opportunityId\":\"%s\"}".formatted(opportunity))
                .statusCode(404);
        obey("PROJECT_MEMBER", meeting, "ideas/" + idea + "/tie", "{\"opportunityId\":\"%s\"}".formatted(opportunity))
                .statusCode(200)
                .body("ideas[0].opportunityId", equalTo(opportunity));
        obey("CLINICAL_LEAD", meeting, "ideas", "{\"kind\":\"IDEA\",\"text\":\"x\"}")
                .statusCode(403);
        as("PROJECT_MEMBER")
                .body("{\"kind\":\"IDEA\",\"text\":\"x\"}")
                .post("/api/v1" + meeting + "/ideas")
                .then()
                .statusCode(428);
        obey("PROJECT_MEMBER", meeting, "ideas", "{\"kind\":\"IDEA\",\"text\":\"  \"}")
                .statusCode(422);
        as("AUDITOR")
                .get("/api/v1/meetings?sort=-heldOn&initiativeId=" + initiative)
                .then()
                .body(
                        "items.find { it.id == '" + meeting.substring("/meetings/".length()) + "' }.ideaCount",
                        equalTo(1))
                .body("items.ideas", everyItem(nullValue()))
                .body("items.minutes", everyItem(nullValue()));
    }

    private static String opportunity(UUID of) {
        return create(
                "SRO",
                "/opportunities",
                "{\"initiativeId\":\"%s\",\"title\":\"t\",\"description\":\"d\"}".formatted(of));
    }

    @Test
    void chargesPeopleWithActionsAndShowsTheOverdueOnes() {
        var path = established();
        var meeting = meet(path, today());
        var id = meeting.substring("/meetings/".length());
        var late = "/governance-actions/"
                + create("PROJECT_MEMBER", "/governance-actions", action(id, "late", today().minusDays(1)));
        var due = "/governance-actions/" + create("PROJECT_MEMBER", "/governance-actions", action(id, "due", today()));
        var list = "/api/v1/governance-actions?initiativeId=" + initiative;

        as("AUDITOR")
                .get(list + "&overdue=true")
                .then()
                .body("items.title", contains("late"))
                .body("items[0].overdue", equalTo(true));
        as("AUDITOR").get(list + "&overdue=false").then().body("items.title", contains("due"));
        clock.advance(Duration.ofDays(1));
        as("AUDITOR").get(list + "&overdue=true").then().body("items.title", contains("late", "due"));
        patch("PROJECT_MEMBER", late, "{\"dueOn\":\"%s\"}".formatted(today().plusDays(9)))
                .statusCode(200)
                .body("overdue", equalTo(false));
        obey(
                        "PROJECT_MEMBER",
                        due,
                        "complete",
                        "{\"completedOn\":\"%s\",\"outcome\":\"Done\"}".formatted(today().plusDays(1)))
                .statusCode(422);
        obey("PROJECT_MEMBER", due, "complete", "{\"outcome\":\"Done\"}")
                .statusCode(200)
                .body("status", equalTo("DONE"))
                .body("completedOn", equalTo(today().toString()))
                .body("overdue", equalTo(false));
        obey("PROJECT_MEMBER", due, "cancel", "{\"reason\":\"x\"}").statusCode(409);
        patch("PROJECT_MEMBER", due, "{\"title\":\"x\"}").statusCode(409);
        obey("PROJECT_MEMBER", late, "cancel", "{\"reason\":\"Overtaken\"}").statusCode(200);
        as("AUDITOR").get(list + "&overdue=true").then().body("items", hasSize(0));
        as("AUDITOR").get(list + "&status=DONE&limit=1&owner=o@rrx").then().body("items.title", contains("due"));
    }

    private static String action(String meeting, String title, LocalDate due) {
        return "{\"meetingId\":\"%s\",\"title\":\"%s\",\"owner\":\"o@rrx\",\"dueOn\":\"%s\"}"
                .formatted(meeting, title, due);
    }

    @Test
    void refusesActionsOfNothing() {
        var path = established();
        var one = meet(path, today());
        var other = meet(path, today());
        var id = one.substring("/meetings/".length());
        var decision =
                create("SRO", "/decisions", """
                {"meetingId":"%s","subjectType":"OPTION","subjectId":"%s","subjectVersion":1,"outcome":"AGREED"}""".formatted(other.substring("/meetings/".length()), UUID.randomUUID()));

        for (var body : List.of(
                action(UUID.randomUUID().toString(), "t", today()),
                action(id, "t", today()).replace("}", ",\"decisionId\":\"%s\"}".formatted(decision)))) {
            as("SRO")
                    .body(body)
                    .post("/api/v1/governance-actions")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("unknown-reference"));
        }
        as("SRO")
                .body(action(id, "t\\u0000", today()))
                .post("/api/v1/governance-actions")
                .then()
                .statusCode(422);
        as("SRO").body("{}").post("/api/v1/governance-actions").then().statusCode(422);
        as("CLINICAL_LEAD")
                .body(action(id, "t", today()))
                .post("/api/v1/governance-actions")
                .then()
                .statusCode(403);
        as("SUPPLIER").get("/api/v1/governance-actions").then().statusCode(403);
        org.mobiletoolkit.stakeholder.Trust.guards(
                "/governance-actions/" + create("SRO", "/governance-actions", action(id, "t", today())),
                "{\"title\":\"x\"}");
    }

    @Test
    void keepsWhatWasDecidedAndLetsTheMinutesBeWritten() {
        var path = established();
        var meeting = meet(path, today());
        create("SRO", "/decisions", """
                {"meetingId":"%s","subjectType":"OPTION","subjectId":"%s","subjectVersion":1,"outcome":"AGREED"}""".formatted(meeting.substring("/meetings/".length()), UUID.randomUUID()));

        patch("SRO", meeting, "{\"attendees\":[\"u2@rrx\"]}").statusCode(409).body("code", equalTo("meeting-decided"));
        patch("SRO", meeting, "{\"apologies\":[\"u4@rrx\"]}").statusCode(409);
        patch("SRO", meeting, "{\"minutes\":\"Agreed on scanners\"}")
                .statusCode(200)
                .body("minutes", equalTo("Agreed on scanners"));
    }

    @Test
    void closesConditionsOnceAndOnlyOfValidDecisions() {
        var path = established();
        var quorate = meeting(path, "\"chair@rrx\",\"u1@rrx\",\"u2@rrx\"");
        var not = meeting(path, "\"chair@rrx\"");
        var valid = "/decisions/" + create("SRO", "/decisions", decision(quorate));
        var invalid = "/decisions/" + create("SRO", "/decisions", decision(not));
        var list = "/api/v1/decisions?initiativeId=" + initiative + "&openConditions=";

        as("SRO")
                .get("/api/v1" + valid)
                .then()
                .body("conditionStates.closed", contains(false, false))
                .body("conditionStates.text", contains("Train", "Report"));
        as("SRO").get(list + "true").then().body("items", hasSize(1));
        close(valid, 1, "{\"evidence\":\"e\",\"closedOn\":\"%s\"}".formatted(today().minusDays(1)), 422);
        close(valid, 1, "{\"evidence\":\"e\",\"closedOn\":\"%s\"}".formatted(today().plusDays(1)), 422);
        close(valid, 1, "{}", 422);
        close(valid, 0, "{\"evidence\":\"Reported\"}", 404);
        close(valid, 3, "{\"evidence\":\"Reported\"}", 404);
        close(invalid, 1, "{\"evidence\":\"Reported\"}", 422);
        close(valid, 2, "{\"evidence\":\"Reported\"}", 200);
        close(valid, 2, "{\"evidence\":\"Reported\"}", 409);
        as("SRO").get(list + "true").then().body("items", hasSize(1));
        close(valid, 1, "{\"evidence\":\"Reported\"}", 200);
        as("SRO").get(list + "true").then().body("items", hasSize(0));
        as("SRO").get(list + "false").then().body("items", hasSize(2));
        as("SRO")
                .get("/api/v1" + valid)
                .then()
                .body("conditionStates.closed", contains(true, true))
                .body("conditionStates[1].closedBy", equalTo("programme-manager@rrx"))
                .body("conditionStates[1].evidence", equalTo("Reported"));
        as("PROJECT_MEMBER")
                .body("{\"evidence\":\"Reported\"}")
                .post("/api/v1" + valid + "/conditions/1/close")
                .then()
                .statusCode(403);
        assertThat(etag(valid)).isNotNull();
    }

    private String meeting(String path, String attendees) {
        return create(
                "SRO",
                "/meetings",
                "{\"groupId\":\"%s\",\"heldOn\":\"%s\",\"attendees\":[%s]}"
                        .formatted(path.substring(path.lastIndexOf('/') + 1), today(), attendees));
    }

    private static String decision(String meeting) {
        return """
                {"meetingId":"%s","subjectType":"OPTION","subjectId":"%s","subjectVersion":1,"outcome":"AGREED",
                 "conditions":["Train","Report"]}""".formatted(meeting, UUID.randomUUID());
    }

    private static void close(String decision, int number, String body, int status) {
        as("PROGRAMME_MANAGER")
                .body(body)
                .post("/api/v1" + decision + "/conditions/" + number + "/close")
                .then()
                .statusCode(status);
    }
}
