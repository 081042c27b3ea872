package org.mobiletoolkit.stakeholder.people.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.create;
import static org.mobiletoolkit.stakeholder.Trust.elsewhere;
import static org.mobiletoolkit.stakeholder.Trust.etag;
import static org.mobiletoolkit.stakeholder.Trust.obey;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;
import static org.mobiletoolkit.stakeholder.Trust.patch;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.fact.FactBoard;
import org.mobiletoolkit.platform.tenancy.Tenancy;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.TestTopics;
import org.mobiletoolkit.stakeholder.workforce.usertype.GivenUserTypes;

/** Whom a consultation asks, who was invited, who answered, and who was forgotten. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class ConsultationAudienceApiTest {

    @Inject
    FactBoard board;

    @Inject
    Tenancy tenancy;

    @Inject
    TestTopics topics;

    @Inject
    AgroalDataSource database;

    UUID initiative;
    String nurses;

    @BeforeEach
    void begin() {
        initiative = openInitiative();
        nurses = GivenUserTypes.active(initiative, "NURSE", "Nursing", 500);
    }

    private String group(String name, int headcount, int recipients) {
        return create("PROJECT_MEMBER", "/affected-groups", """
                {"initiativeId":"%s","name":"%s","kind":"STAFF_GROUP","userTypeCode":"NURSE","headcount":%d,
                 "recipients":%d,"statedOn":"2026-05-11"}""".formatted(initiative, name, headcount, recipients));
    }

    private String stakeholder(int power, int interest) {
        return create("PROJECT_MEMBER", "/stakeholders", """
                {"initiativeId":"%s","name":"Somebody","kind":"PERSON","internal":true,"seniority":"MIDDLE",
                 "power":%d,"interest":%d}""".formatted(initiative, power, interest));
    }

    private String drafted(String topic, String rest) {
        return create("PROJECT_MEMBER", "/consultations", """
                {"initiativeId":"%s","title":"Ask","topic":"%s","method":"WORKSHOP","objectives":"Hear",
                 "opens":"2026-06-01","closes":"2026-06-12"%s}""".formatted(initiative, topic, rest));
    }

    private String opened(String topic) {
        var id = drafted(topic, "");
        obey("PROJECT_MEMBER", "/consultations/" + id, "open", null).statusCode(200);
        return id;
    }

    private static ValidatableResponse respond(String consultation, String rest) {
        return as("PROJECT_MEMBER")
                .body("{\"consultationId\":\"%s\",\"sentiment\":\"POSITIVE\",\"respondedOn\":\"2026-06-03\"%s}"
                        .formatted(consultation, rest))
                .post("/api/v1/consultation-responses")
                .then();
    }

    private static ValidatableResponse invite(String consultation, String invitees) {
        return as("PROJECT_MEMBER")
                .body("{\"channel\":\"EMAIL\",\"invitedOn\":\"2026-05-26\",\"invitees\":[%s]}".formatted(invitees))
                .post("/api/v1/consultations/" + consultation + "/invite")
                .then();
    }

    private static String person(String id) {
        return "{\"stakeholderId\":\"%s\"}".formatted(id);
    }

    private void close(String consultation) {
        obey("SRO", "/consultations/" + consultation, "close", null).statusCode(200);
    }

    private Boolean covered() {
        return tenancy.runAs(
                        "RRX", () -> board.answer("STR3.COVERAGE", initiative).orElseThrow())
                .satisfied();
    }

    @Test
    void keepsAUserTypeThatIsRetiredLaterAndTakesNoneThatIsNotThere() {
        var group = "/affected-groups/" + group("Nurses", 120, 96);
        var consultation = "/consultations/"
                + drafted("VISION", ",\"audience\":[{\"name\":\"Some\",\"userTypeCode\":\"NURSE\",\"expected\":3}]");
        patch("PROJECT_MEMBER", group, "{\"userTypeCode\":\"ASTRONAUT\"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/userTypeCode"));

        obey("PROGRAMME_MANAGER", "/user-types/" + nurses, "retire", "{\"reason\":\"Merged with another\"}")
                .statusCode(200);

        patch("PROJECT_MEMBER", group, "{\"headcount\":121}").statusCode(200);
        patch("PROJECT_MEMBER", consultation, "{\"title\":\"Ask again\"}").statusCode(200);
        patch("PROJECT_MEMBER", consultation, "{\"audience\":[{\"name\":\"Others\",\"userTypeCode\":\"NURSE\"}]}")
                .statusCode(200);
        as("PROJECT_MEMBER")
                .body("""
                        {"initiativeId":"%s","name":"More","kind":"STAFF_GROUP","userTypeCode":"NURSE","headcount":1}""".formatted(initiative))
                .post("/api/v1/affected-groups")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/userTypeCode"));
    }

    @Test
    void asksGroupsOnRecordAndOthersInWords() {
        var nurses = group("Nurses", 120, 96);
        var id = drafted(
                "VISION",
                ",\"audience\":[{\"groupId\":\"%s\"},{\"name\":\"Staff side\",\"expected\":12}]".formatted(nurses));
        as("CLINICAL_LEAD")
                .get("/api/v1/consultations/" + id)
                .then()
                .body("audience[0].groupId", equalTo(nurses))
                .body("audience[1].name", equalTo("Staff side"));

        refused(",\"audience\":[{\"groupId\":\"%s\"}]".formatted(UUID.randomUUID()), "/audience/0/groupId");
        refused(",\"audience\":[{}]", "/audience/0");
        refused(",\"audience\":[{\"groupId\":\"%s\",\"name\":\"x\"}]".formatted(nurses), "/audience/0");
        refused(",\"audience\":[{\"name\":\"x\"},{\"name\":\"x\"}]", "/audience/1");
        refused(",\"audience\":[null]", "/audience/0");
        refused(
                ",\"audience\":[{\"name\":\"x\"},{\"name\":\"y\",\"userTypeCode\":\"ASTRONAUT\"}]",
                "/audience/1/userTypeCode");
        refused(",\"audience\":[{\"name\":\"x\",\"expected\":0}]", "/audience/0/expected");
        refused(",\"documents\":[{\"link\":\"javascript:alert(1)\"}]", "/documents/0/link");
        refused(",\"documents\":[{\"title\":\"Nothing\"}]", "/documents/0");
        refused(
                ",\"documents\":[{\"documentId\":\"%s\",\"documentVersion\":1}]".formatted(UUID.randomUUID()),
                "/documents/0/documentId");
        refused(
                ",\"documents\":[{\"briefingPackId\":\"%s\"}]".formatted(UUID.randomUUID()),
                "/documents/0/briefingPackId");
    }

    private void refused(String rest, String pointer) {
        as("SRO")
                .body("""
                        {"initiativeId":"%s","title":"Ask","topic":"VISION","method":"WORKSHOP","objectives":"Hear",
                         "opens":"2026-06-01","closes":"2026-06-12"%s}""".formatted(initiative, rest))
                .post("/api/v1/consultations")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void givesPeopleADocumentInOneVersionToRead() {
        var vision = create(
                "PROJECT_MEMBER",
                "/documents",
                "{\"initiativeId\":\"%s\",\"type\":\"VISION\",\"title\":\"t\",\"content\":{\"statement\":\"s\"}}"
                        .formatted(initiative));
        drafted("VISION", ",\"documents\":[{\"documentId\":\"%s\",\"documentVersion\":1}]".formatted(vision));

        refused(
                ",\"documents\":[{\"documentId\":\"%s\",\"documentVersion\":2}]".formatted(vision),
                "/documents/0/documentId");
        refused(",\"documents\":[{\"documentId\":\"%s\"}]".formatted(vision), "/documents/0");
    }

    @Test
    void invitesManyAtOnceAndNobodyTwice() {
        var first = stakeholder(4, 4);
        var second = stakeholder(2, 2);
        var nurses = group("Nurses", 120, 96);
        var consultation = drafted("VISION", "");

        invite(consultation, person(first) + ",{\"groupId\":\"%s\"}".formatted(nurses))
                .statusCode(200)
                .body("invited", hasSize(2))
                .body("alreadyInvited", equalTo(0));
        invite(consultation, person(first) + "," + person(second))
                .statusCode(200)
                .body("invited.stakeholderId", contains(second))
                .body("alreadyInvited", equalTo(1));
        as("AUDITOR")
                .get("/api/v1/consultation-invitations?consultationId=" + consultation)
                .then()
                .statusCode(200)
                .body("items", hasSize(3));
        elsewhere("AUDITOR")
                .get("/api/v1/consultation-invitations?consultationId=" + consultation)
                .then()
                .body("items", empty());
        as("CLINICAL_LEAD").get("/api/v1/consultation-invitations").then().statusCode(403);
    }

    @Test
    void refusesInvitationsThatMeanNobody() {
        var consultation = drafted("VISION", "");
        var one = stakeholder(4, 4);

        invite(consultation, "{}").statusCode(422).body("errors[0].pointer", equalTo("/invitees/0"));
        invite(consultation, person(one) + "," + person(one))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/invitees/1"));
        invite(consultation, person(one) + "," + person(UUID.randomUUID().toString()))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/invitees/1/stakeholderId"));
        invite(consultation, "null").statusCode(422);
        invite(consultation, "").statusCode(422);
        invite(consultation, String.join(",", java.util.Collections.nCopies(501, person(one))))
                .statusCode(422);
        invite(UUID.randomUUID().toString(), person(one)).statusCode(404);
        as("AUDITOR")
                .get("/api/v1/consultation-invitations?consultationId=" + consultation)
                .then()
                .body("items", empty());
    }

    @Test
    void keepsWhatBecameOfAnInvitation() {
        var nurses = group("Nurses", 120, 96);
        var one = stakeholder(4, 4);
        var consultation = opened("VISION");
        String id = invite(consultation, "{\"stakeholderId\":\"%s\",\"groupId\":\"%s\"}".formatted(one, nurses))
                .extract()
                .path("invited[0].id");
        var invitation = "/consultation-invitations/" + id;

        obey("PROJECT_MEMBER", invitation, "remind", "{\"on\":\"2026-05-25\"}")
                .statusCode(422)
                .body("errors[0].code", equalTo("before-invitation"));
        obey("PROJECT_MEMBER", invitation, "remind", "{\"on\":\"2026-06-05\"}")
                .statusCode(200)
                .body("status", equalTo("REMINDED"))
                .body("reminders", equalTo(1));
        obey("PROJECT_MEMBER", invitation, "decline", "{\"on\":\"2026-06-08\"}")
                .statusCode(200)
                .body("status", equalTo("DECLINED"))
                .body("answeredOn", equalTo("2026-06-08"));
        obey("PROJECT_MEMBER", invitation, "remind", "{\"on\":\"2026-06-09\"}").statusCode(409);
        respond(consultation, ",\"stakeholderId\":\"%s\"".formatted(one))
                .statusCode(201)
                .body("groupId", equalTo(nurses));
        as("AUDITOR").get("/api/v1" + invitation).then().body("status", equalTo("RESPONDED"));
        as("CLINICAL_LEAD")
                .get("/api/v1/consultations/%s/participation".formatted(consultation))
                .then()
                .statusCode(200)
                .body("invited", equalTo(1))
                .body("invitedResponded", equalTo(1))
                .body("responseRate", equalTo(1.0f))
                .body("groups[0].name", equalTo("Nurses"))
                .body("groups[0].expected", equalTo(120))
                .body("groups[0].people", equalTo(1))
                .body("groups[0].responseRate", equalTo(0.0083f));
    }

    @Test
    void answersTheInvitationOfAGroupOnceTheGroupResponds() {
        var nurses = group("Nurses", 120, 96);
        var porters = group("Porters", 40, 40);
        var consultation = opened("VISION");
        var asGroup = "{\"groupId\":\"%s\"}";
        var invited = invite(consultation, asGroup.formatted(nurses) + "," + asGroup.formatted(porters))
                .statusCode(200)
                .extract();
        var invitation = "/consultation-invitations/" + invited.path("invited[0].id");

        respond(consultation, ",\"groupId\":\"%s\",\"people\":30".formatted(nurses))
                .statusCode(201);
        as("AUDITOR")
                .get("/api/v1" + invitation)
                .then()
                .body("status", equalTo("RESPONDED"))
                .body("answeredOn", equalTo("2026-06-03"))
                .body("availableActions.find { it.action == 'remind' }.allowed", equalTo(false));
        obey("PROJECT_MEMBER", invitation, "remind", "{\"on\":\"2026-06-09\"}").statusCode(409);
        var answered = etag(invitation);

        respond(consultation, ",\"groupId\":\"%s\"".formatted(nurses)).statusCode(201);
        assertThat(etag(invitation)).isEqualTo(answered);
        as("AUDITOR")
                .get("/api/v1/consultation-invitations/" + invited.path("invited[1].id"))
                .then()
                .body("status", equalTo("INVITED"));
    }

    @Test
    void answersTheInvitationByNameBeforeThatOfTheGroup() {
        var nurses = group("Nurses", 120, 96);
        var one = stakeholder(4, 4);
        var consultation = opened("VISION");
        var invited = invite(consultation, person(one) + ",{\"groupId\":\"%s\"}".formatted(nurses))
                .statusCode(200)
                .extract();

        respond(consultation, ",\"stakeholderId\":\"%s\",\"groupId\":\"%s\"".formatted(one, nurses))
                .statusCode(201);

        as("AUDITOR")
                .get("/api/v1/consultation-invitations?consultationId=" + consultation)
                .then()
                .body("items.find { it.stakeholderId == '%s' }.status".formatted(one), equalTo("RESPONDED"))
                .body("items.find { it.stakeholderId == null }.status", equalTo("INVITED"));
        respond(consultation, ",\"stakeholderId\":\"%s\",\"groupId\":\"%s\"".formatted(stakeholder(2, 2), nurses))
                .statusCode(201);
        as("AUDITOR")
                .get("/api/v1/consultation-invitations/" + invited.path("invited[1].id"))
                .then()
                .body("status", equalTo("RESPONDED"));
    }

    @Test
    void followsUpThoseAskedByTheirUserTypeThroughTheGroupsOfThatType() {
        var matrons = group("Matrons", 20, 20);
        var day = group("Day nurses", 120, 96);
        var night = group("Night nurses", 80, 60);
        group("Bank nurses", 30, 0);
        var one = stakeholder(4, 4);
        var other = stakeholder(2, 2);
        var consultation = drafted("VISION", """
                ,"audience":[{"name":"All nurses","userTypeCode":"NURSE","expected":200},{"groupId":"%s"},
                 {"name":"Other nurses","userTypeCode":"NURSE","expected":9},{"name":"Staff side","expected":12}]""".formatted(matrons));
        obey("PROJECT_MEMBER", "/consultations/" + consultation, "open", null).statusCode(200);
        var ofGroup = "{\"stakeholderId\":\"%s\",\"groupId\":\"%s\"}";
        String declined = invite(
                        consultation,
                        ofGroup.formatted(one, day) + "," + ofGroup.formatted(other, night)
                                + ",{\"groupId\":\"%s\"}".formatted(night))
                .statusCode(200)
                .extract()
                .path("invited[1].id");
        obey("PROJECT_MEMBER", "/consultation-invitations/" + declined, "decline", "{\"on\":\"2026-06-08\"}")
                .statusCode(200);
        respond(consultation, ",\"groupId\":\"%s\",\"people\":30".formatted(day))
                .statusCode(201);
        respond(consultation, ",\"groupId\":\"%s\",\"people\":20".formatted(night))
                .statusCode(201);
        respond(consultation, ",\"groupId\":\"%s\",\"people\":5".formatted(matrons))
                .statusCode(201);
        respond(consultation, "").statusCode(201);

        as("SRO")
                .get("/api/v1/consultations/%s/participation".formatted(consultation))
                .then()
                .statusCode(200)
                .body("people", equalTo(56))
                .body("groups.name", contains("All nurses", "Matrons", "Other nurses", "Staff side", "No group named"))
                .body("groups[0].groupId", equalTo(null))
                .body("groups[0].invitedAsGroup", equalTo(true))
                .body("groups.invited", contains(2, 0, 0, 0, 0))
                .body("groups.declined", contains(1, 0, 0, 0, 0))
                .body("groups.responses", contains(2, 1, 0, 0, 1))
                .body("groups.people", contains(50, 5, 0, 0, 1))
                .body("groups.responseRate", contains(0.25f, 0.25f, null, null, null));
    }

    @Test
    void keepsNothingOfAnAnonymousResponseThatLeadsToAPerson() throws SQLException {
        var nurses = group("Nurses", 120, 96);
        var consultation = opened("VISION");
        var response = respond(consultation, ",\"points\":[\"Poor signal\"],\"groupId\":\"%s\"".formatted(nurses))
                .statusCode(201)
                .body("anonymous", equalTo(true))
                .body("stakeholderId", equalTo(null))
                .body("createdAt", equalTo("2026-06-02T23:00:00Z"))
                .extract();
        String id = response.path("id");

        // neither who wrote it down nor, in a time-ordered id, when
        assertThat(UUID.fromString(id).version()).isEqualTo(4);
        try (var connection = database.getConnection();
                var row = connection
                        .createStatement()
                        .executeQuery("select r.recorded_by, p.created_at, p.id from consultation_response r"
                                + " join consultation_point p on p.response_id = r.id where r.id = '" + id + "'")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isNull();
            assertThat(row.getTimestamp(2).toInstant()).isEqualTo(Instant.parse("2026-06-02T23:00:00Z"));
            assertThat(row.getObject(3, UUID.class).version()).isEqualTo(4);
        }
    }

    @Test
    void namesNoGroupThatIsTooSmallForAnAnonymousResponse() {
        var four = group("Lead nurses", 4, 4);
        var five = group("Matrons", 5, 5);
        var consultation = opened("VISION");

        respond(consultation, ",\"groupId\":\"%s\"".formatted(four))
                .statusCode(422)
                .body("code", equalTo("group-too-small"))
                .body("errors[0].pointer", equalTo("/groupId"));
        respond(consultation, ",\"groupId\":\"%s\"".formatted(five)).statusCode(201);
        respond(consultation, ",\"groupId\":\"%s\",\"people\":6".formatted(five))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/people"));
        respond(consultation, ",\"groupId\":\"%s\"".formatted(UUID.randomUUID()))
                .statusCode(422);
        respond(consultation, ",\"people\":0").statusCode(422);
    }

    @Test
    void findsTheGroupsThatWereForgotten() {
        var nurses = group("Nurses", 120, 96);
        var porters = group("Porters", 40, 40);
        var leader = stakeholder(4, 4);
        var consultation = opened("VISION");
        respond(consultation, ",\"groupId\":\"%s\",\"people\":30".formatted(nurses))
                .statusCode(201);
        var path = "/api/v1/consultation-coverage?initiativeId=" + initiative;

        // an open consultation does not count yet
        as("AUDITOR")
                .get(path)
                .then()
                .statusCode(200)
                .body("closedConsultations", equalTo(0))
                .body("alerts.kind", hasItems("RECIPIENTS_NOT_HEARD", "STAKEHOLDER_NOT_HEARD"));
        close(consultation);
        as("AUDITOR")
                .get(path)
                .then()
                .body("closedConsultations", equalTo(1))
                .body("recipients", equalTo(136))
                .body("recipientsInGroupsHeard", equalTo(96))
                .body("groups.find { it.name == 'Nurses' }.reachedRate", equalTo(0.25f))
                .body("groups.find { it.name == 'Nurses' }.topics[0].topic", equalTo("VISION"))
                .body("alerts.groupId", hasItem(porters))
                .body("alerts.groupId", not(hasItem(nurses)))
                .body("alerts.stakeholderId", hasItem(leader));
        as("CLINICAL_LEAD").get(path).then().statusCode(403);
        elsewhere("AUDITOR").get(path).then().statusCode(404);
        as("AUDITOR").get("/api/v1/consultation-coverage").then().statusCode(400);
    }

    @Test
    void provesTheCoverageOfTheStrategyByItsRecords() {
        assertThat(covered()).isFalse();
        var closely = stakeholder(4, 4);
        var informed = create("PROJECT_MEMBER", "/stakeholders", """
                {"initiativeId":"%s","name":"Community nurses","kind":"GROUP","internal":true,"seniority":"FRONTLINE",
                 "power":2,"interest":5}""".formatted(initiative));
        var nurses = group("Nurses", 120, 96);
        patch("PROJECT_MEMBER", "/affected-groups/" + nurses, "{\"stakeholderId\":\"%s\"}".formatted(informed))
                .statusCode(200);

        var vision = opened("VISION");
        respond(vision, ",\"stakeholderId\":\"%s\"".formatted(closely)).statusCode(201);
        respond(vision, ",\"stakeholderId\":\"%s\"".formatted(informed)).statusCode(201);
        close(vision);
        assertThat(covered()).as("the vision is another topic").isFalse();

        var strategy = opened("STRATEGY");
        respond(strategy, ",\"stakeholderId\":\"%s\"".formatted(closely)).statusCode(201);
        respond(strategy, ",\"groupId\":\"%s\"".formatted(nurses)).statusCode(201);
        assertThat(covered()).as("it is still open").isFalse();
        close(strategy);
        assertThat(covered())
                .as("the group took part through one of its people")
                .isTrue();

        var late = stakeholder(2, 2);
        assertThat(covered()).isTrue();
        as("PROJECT_MEMBER")
                .body("{\"power\":5,\"interest\":5}")
                .post("/api/v1/stakeholders/%s/influence-assessments".formatted(late))
                .then()
                .statusCode(201);
        assertThat(covered()).as("somebody else is to be managed closely now").isFalse();
    }

    @Test
    void hearsNoPersonByWhatOthersOfAGroupSaid() throws SQLException {
        var crowd = create("PROJECT_MEMBER", "/stakeholders", """
                {"initiativeId":"%s","name":"Community nurses","kind":"GROUP","internal":true,"seniority":"FRONTLINE",
                 "power":4,"interest":4}""".formatted(initiative));
        var nurses = group("Nurses", 120, 96);
        patch("PROJECT_MEMBER", "/affected-groups/" + nurses, "{\"stakeholderId\":\"%s\"}".formatted(crowd))
                .statusCode(200);
        var strategy = opened("STRATEGY");
        respond(strategy, ",\"groupId\":\"%s\"".formatted(nurses)).statusCode(201);
        close(strategy);
        assertThat(covered()).isTrue();

        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update stakeholder set kind = 'PERSON' where id = '" + crowd + "'");
        }
        assertThat(covered()).isFalse();
    }

    @Test
    void announcesTheCoverageOfTheStrategyWhenARecordChangesIt() {
        var closely = stakeholder(4, 4);
        var strategy = opened("STRATEGY");
        respond(strategy, ",\"stakeholderId\":\"%s\"".formatted(closely)).statusCode(201);
        close(strategy);
        awaitCoverage(true);

        obey("SRO", "/consultations/" + strategy, "reopen", "{\"closes\":\"2026-12-23\",\"reason\":\"More\"}")
                .statusCode(200);
        awaitCoverage(false);
    }

    private void awaitCoverage(boolean satisfied) {
        topics.await(
                "toolkit.stakeholder.evidence.v1",
                event -> initiative.toString().equals(event.key())
                        && event.value().contains("\"code\":\"STR3.COVERAGE\"")
                        && event.value().contains("\"satisfied\":" + satisfied));
    }

    @Test
    void countsNothingThatWasSaidInAConsultationThatWasGivenUp() {
        var senior = stakeholder(4, 4);
        var consultation = opened("VISION");
        respond(consultation, ",\"stakeholderId\":\"%s\"".formatted(senior)).statusCode(201);
        assertThat(engaged()).isTrue();

        obey("SRO", "/consultations/" + consultation, "cancel", "{\"reason\":\"Merged\"}")
                .statusCode(200);

        assertThat(engaged()).isFalse();
    }

    private Boolean engaged() {
        return tenancy.runAs(
                        "RRX", () -> board.answer("VIS4.ENGAGED", initiative).orElseThrow())
                .satisfied();
    }

    @Test
    void saysWhatWasDoneAsDataAndAsAPage() throws SQLException {
        var nurses = group("Nurses <b>", 120, 96);
        var consultation = opened("VISION");
        var path = "/consultations/" + consultation;
        respond(consultation, ",\"groupId\":\"%s\",\"people\":30,\"points\":[\"SECRET\"]".formatted(nurses))
                .statusCode(201);
        close(consultation);
        String point = as("SRO")
                .get("/api/v1/consultation-points?consultationId=" + consultation)
                .then()
                .extract()
                .path("items[0].id");
        as("SRO")
                .header("If-Match", etag("/consultation-points/" + point))
                .body("{\"outcome\":\"ACCEPTED\"}")
                .put("/api/v1/consultation-points/" + point + "/answer")
                .then()
                .statusCode(200);
        ConsultationApiTest.judgeFairness(path, ConsultationApiTest.FAIR);
        as("SRO").get("/api/v1" + path + "/report.html").then().statusCode(404);
        obey("SRO", path, "report", """
                {"summary":"Most want <script>alert(1)</script> offline working","youSaidWeDid":
                 [{"youSaid":"The signal is poor","weDid":"Offline first"}],"decisionsInfluenced":["Scope"]}""").statusCode(200);
        // what was reported stays as it was, whatever becomes of what it was counted from
        patch("PROJECT_MEMBER", "/affected-groups/" + nurses, "{\"headcount\":150}")
                .statusCode(200);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from consultation_point where id = '%s'".formatted(point));
        }

        as("CLINICAL_LEAD")
                .get("/api/v1" + path + "/report")
                .then()
                .statusCode(200)
                .body("people", equalTo(30))
                .body("pointOutcomes.ACCEPTED", equalTo(1))
                .body("heard[0].responseRate", equalTo(0.25f));
        var page = as("END_USER")
                .accept("text/html")
                .get("/api/v1" + path + "/report.html")
                .then()
                .statusCode(200);
        var html = page.extract().asString();
        assertThat(page.extract().contentType()).startsWith("text/html");
        assertThat(page.extract().header("Content-Security-Policy"))
                .startsWith("default-src 'none'; style-src 'sha256-");
        assertThat(html)
                .contains("<html lang=\"en-GB\">", "<main>", "<h1>Ask</h1>", "Offline first", "25%")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "Nurses &lt;b&gt;")
                .doesNotContain("<script", "SECRET");
        as("END_USER")
                .header("If-None-Match", page.extract().header("ETag"))
                .get("/api/v1" + path + "/report.html")
                .then()
                .statusCode(304);
        as("SUPPLIER").get("/api/v1" + path + "/report.html").then().statusCode(403);
        elsewhere("SRO").get("/api/v1" + path + "/report.html").then().statusCode(404);
    }
}
