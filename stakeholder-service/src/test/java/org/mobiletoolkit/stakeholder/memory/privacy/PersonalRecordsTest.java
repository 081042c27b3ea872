package org.mobiletoolkit.stakeholder.memory.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.create;
import static org.mobiletoolkit.stakeholder.Trust.obey;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;

import io.quarkus.arc.All;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.database.Retention;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.platform.fact.FactBoard;
import org.mobiletoolkit.platform.person.PersonalData;
import org.mobiletoolkit.platform.tenancy.Tenancy;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.LoginRules;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.PrivacyRules;
import org.mobiletoolkit.platform.testing.TestClock;

/** What this service holds about people can be shown to them, and forgotten. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class PersonalRecordsTest {

    private static final String SUBJECTS = "/api/v1/stakeholder-privacy/subjects/";
    private static final String REASON = "{\"reason\":\"No ground to keep the data\"}";

    @Inject
    EntityManagerFactory persistence;

    @Inject
    DataSource database;

    @Inject
    PersonalData data;

    @Inject
    TestClock clock;

    @Inject
    FactBoard board;

    @Inject
    Tenancy tenancy;

    @Inject
    @All
    List<Retention> retentions;

    private String login;
    private UUID initiative;

    @BeforeEach
    void somebody() {
        login = "person-" + UUID.randomUUID().toString().substring(0, 13);
        initiative = openInitiative();
    }

    private String register(String name) {
        var id = create("PROGRAMME_MANAGER", "/stakeholders", """
                {"initiativeId":"%s","name":"%s","kind":"PERSON","internal":true,"seniority":"SENIOR","power":4,"interest":3,
                 "contact":"ward 7","jobTitle":"Matron","subject":"%s"}""".formatted(initiative, name, login));
        as("SRO")
                .body("{\"current\":\"RESISTANT\",\"desired\":\"SUPPORTIVE\",\"note\":\"Fears the workload\"}")
                .post("/api/v1/stakeholders/" + id + "/support-assessments")
                .then()
                .statusCode(201);
        create("PROGRAMME_MANAGER", "/engagement-actions", """
                {"stakeholderId":"%s","title":"Walk the round with %s","owner":"sro@rrx","dueOn":"2027-01-05"}""".formatted(id, login));
        return id;
    }

    private ValidatableResponse erase() {
        return as("IG_LEAD")
                .body(REASON)
                .post(SUBJECTS + login + "/erase")
                .then()
                .statusCode(200);
    }

    @Test
    void areDeclaredToTheLastColumn() throws SQLException {
        PrivacyRules.check(data, database);
    }

    @Test
    void areTypedInTheOneFormOfALogin() {
        LoginRules.check(data, persistence);
    }

    @Test
    void showAPersonWhatIsThoughtOfThem() {
        var id = register("Community matron");

        as("IG_LEAD")
                .body("{}")
                .post(SUBJECTS + login + "/export")
                .then()
                .statusCode(200)
                .body(
                        "records.table",
                        contains("stakeholder", "support_assessment", "influence_assessment", "engagement_action"))
                .body("records.relation.unique()", contains("ABOUT"))
                .body("records[0].id", equalTo(id))
                .body("records[0].data.support", equalTo("RESISTANT"))
                .body("records[0].data.created_by", equalTo("[third party]"))
                .body("records[1].data.note", equalTo("Fears the workload"))
                .body("records[1].data.author", equalTo("[third party]"))
                .body("records[3].data.owner", equalTo("[third party]"));
    }

    @Test
    void areForgottenWithoutChangingWhatTheySumUpTo() throws SQLException {
        var id = register("Community matron");
        var before = facts();

        erase().body("erased", equalTo(true)).body("outcomes.outcome.unique()", contains("PSEUDONYMISED"));

        PrivacyRules.assertForgotten(database, login);
        as("SRO")
                .get("/api/v1/stakeholders/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Erased person"))
                .body("opinion.support", equalTo("RESISTANT"));
        assertThat(facts()).isEqualTo(before);
        as("IG_LEAD")
                .body(REASON)
                .post(SUBJECTS + login + "/erase")
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-subject"));
    }

    /** Every answer of this service about the initiative, with what was observed. */
    private String facts() {
        return Api.asMachine()
                .get("/api/v1/evidence/" + initiative)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("facts")
                .toString();
    }

    @Test
    void ofRestrictedPeopleAppearInNoList() {
        var id = register("Community matron");
        login = "person-" + UUID.randomUUID().toString().substring(0, 13);
        register("Ward manager");
        var restricted = (String) as("SRO").get("/api/v1/stakeholders/" + id).path("subject");
        var list = "/api/v1/stakeholders?initiativeId=" + initiative;
        var map = "/api/v1/influence-map?initiativeId=" + initiative;

        as("IG_LEAD")
                .body(REASON)
                .post(SUBJECTS + restricted + "/restrict")
                .then()
                .statusCode(200);

        as("SRO").get(list).then().body("items.name", contains("Ward manager"));
        as("SRO").get(map).then().statusCode(200).body("stakeholders.name", contains("Ward manager"));
        as("SRO")
                .get("/api/v1/engagement-actions?initiativeId=" + initiative)
                .then()
                .body("items", hasSize(1));
        as("SRO")
                .get("/api/v1/stakeholders/" + id + "/support-assessments")
                .then()
                .body("items", empty());
        Api.as(restricted, "RRX", "PROJECT_MEMBER").get(list).then().body("items", hasSize(2));
        as("IG_LEAD")
                .get("/api/v1/subject-requests?subject=" + restricted)
                .then()
                .statusCode(200);
        as("IG_LEAD").post(SUBJECTS + restricted + "/release").then().statusCode(200);
        as("SRO").get(list).then().body("items", hasSize(2));
    }

    @Test
    void ofRestrictedPeopleAppearInNoOverviewAndChangeNoFact() {
        var matron = register("Community matron");
        var restricted = login;
        login = "person-" + UUID.randomUUID().toString().substring(0, 13);
        var manager = register("Ward manager");
        var union = create("PROGRAMME_MANAGER", "/stakeholders", """
                {"initiativeId":"%s","name":"Union","kind":"PERSON","internal":false,"seniority":"SENIOR","power":5,
                 "interest":5}""".formatted(initiative));
        create("PROGRAMME_MANAGER", "/raci-deliverables", """
                {"initiativeId":"%s","title":"Training plan","assignments":[{"stakeholderId":"%s","letters":["A","R"]},
                 {"stakeholderId":"%s","letters":["C"]}]}""".formatted(initiative, matron, manager));
        var before = facts();

        for (var subject : List.of(restricted, "stakeholder:" + union)) {
            as("IG_LEAD")
                    .body(REASON)
                    .post(SUBJECTS + subject + "/restrict")
                    .then()
                    .statusCode(200);
        }

        assertThat(facts()).isEqualTo(before);
        var of = "?initiativeId=" + initiative;
        var asOf = "&asOf=" + London.today(clock);
        as("SRO")
                .get("/api/v1/influence-map" + of + asOf)
                .then()
                .statusCode(200)
                .body("stakeholders.name", contains("Ward manager"));
        as("SRO").get("/api/v1/influence-map" + of).then().body("stakeholders.name", contains("Ward manager"));
        assertThat(as("SRO").get("/api/v1/influence-map.svg" + of + asOf).asString())
                .contains("Ward manager")
                .doesNotContain("Community matron", "Union");
        as("SRO")
                .get("/api/v1/support-movement" + of)
                .then()
                .statusCode(200)
                .body("stakeholders.name", contains("Ward manager"));
        as("SRO")
                .get("/api/v1/engagement-plan" + of)
                .then()
                .statusCode(200)
                .body("open", equalTo(2))
                .body("notShown", equalTo(2))
                .body("stakeholders.name", contains("Ward manager"))
                .body("withThoseWhoLeft", empty());
        as("SRO")
                .get("/api/v1/raci-matrix" + of)
                .then()
                .statusCode(200)
                .body("complete", equalTo(true))
                .body("people.name", contains("Not shown", "Ward manager"))
                .body("deliverables[0].assignments.name", contains("Not shown", "Ward manager"));
        assertThat(as("SRO").get("/api/v1/raci-matrix.csv" + of).asString()).doesNotContain("Community matron");
        Api.as(restricted, "RRX", "PROJECT_MEMBER")
                .get("/api/v1/raci-matrix" + of)
                .then()
                .body("people.name", contains("Community matron", "Ward manager"));
    }

    @Test
    void ofASurveyAreDeletedAYearAfterItsReportAndItsCountsStay() throws Exception {
        var longAgo = London.today(clock).minusYears(1).minusDays(2);
        var matron = stakeholder();
        var old = survey(matron, "STRATEGY", "SURVEY", longAgo);
        var young = survey(matron, "OTHER", "SURVEY", longAgo.plusDays(4));
        var workshop = survey(matron, "OTHER", "WORKSHOP", longAgo);
        var report = report(old);
        var facts = List.of(fact("STR3.COVERAGE"), fact("VIS4.ENGAGED"));
        assertThat(facts.get(0).satisfied()).isTrue();
        // the classes are looked through once an hour
        clock.advance(Duration.ofHours(5));
        try (var connection = database.getConnection()) {
            await().until(() -> {
                for (var retention : retentions) {
                    retention.forgetSome(connection);
                }
                return count("consultation_point", old) == 0;
            });
        } finally {
            clock.reset();
        }

        assertThat(count("consultation_point", young)).isEqualTo(1);
        assertThat(count("consultation_point", workshop)).isEqualTo(1);
        assertThat(opinions(old)).isZero();
        assertThat(opinions(young)).isEqualTo(1);
        assertThat(opinions(workshop)).isEqualTo(1);
        assertThat(count("consultation_response", old)).isEqualTo(1);
        assertThat(report(old)).isEqualTo(report).contains("\"NOTED\":1");
        assertThat(List.of(fact("STR3.COVERAGE"), fact("VIS4.ENGAGED"))).isEqualTo(facts);
        as("SRO")
                .get("/api/v1/consultations/" + old)
                .then()
                .statusCode(200)
                .body("responses", equalTo(1))
                .body("points", equalTo(1));
    }

    private String stakeholder() {
        return create("PROGRAMME_MANAGER", "/stakeholders", """
                {"initiativeId":"%s","name":"Community matron","kind":"PERSON","internal":true,"seniority":"SENIOR",
                 "power":5,"interest":5}""".formatted(initiative));
    }

    private String report(UUID consultation) {
        return as("SRO")
                .get("/api/v1/consultations/" + consultation + "/report")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private Fact fact(String code) {
        return tenancy.runAs("RRX", () -> board.answer(code, initiative).orElseThrow());
    }

    /** A consultation that ended long ago and was reported on that day, with one response of one point. */
    private UUID survey(String stakeholder, String topic, String method, LocalDate day) throws SQLException {
        var id = UUID.randomUUID();
        var response = UUID.randomUUID();
        execute("""
                insert into consultation (id, organisation, initiative_id, title, topic, method, objectives, audience,
                  documents, opens, closes, status, ended_on, response_count, feedback_count, point_count, answered_count,
                  reported_on, report_counts, report, gunning, period_changes, created_by, created_at, version)
                values ('%1$s', 'RRX', '%2$s', 't', '%5$s', '%3$s', 'o', '[]', '[]', '%6$s', '%6$s', 'REPORTED', '%6$s',
                  1, 1, 1, 1, '%4$s', '{"people":1,"heard":[],"pointOutcomes":{"NOTED":1}}', '{"summary":"s","youSaidWeDid":[{"youSaid":"Too heavy","weDid":"Lighter ones"}],"decisionsInfluenced":[]}', '{}', '[]', 'sro@rrx', now(), 0)""".formatted(id, initiative, method, day, topic, day.minusDays(9)));
        execute("""
                insert into consultation_response (id, organisation, consultation_id, stakeholder_id, attended, people,
                  support_level, sentiment, responded_on, recorded_by, created_at)
                values ('%s', 'RRX', '%s', '%s', false, 1, 'CHAMPION', 'POSITIVE', '%s', 'sro@rrx', now())""".formatted(response, id, stakeholder, day.minusDays(9)));
        execute("""
                insert into consultation_point (id, organisation, consultation_id, response_id, text, outcome, answered_by,
                  answered_at, created_at, version)
                values ('%s', 'RRX', '%s', '%s', 'Too heavy', 'NOTED', 'sro@rrx', now(), now(), 0)""".formatted(UUID.randomUUID(), id, response));
        return id;
    }

    private int opinions(UUID consultation) throws SQLException {
        return count("consultation_response", consultation, "coalesce(support_level, sentiment) is not null");
    }

    private int count(String table, UUID consultation) throws SQLException {
        return count(table, consultation, "true");
    }

    private int count(String table, UUID consultation, String condition) throws SQLException {
        try (var connection = database.getConnection();
                var row = connection
                        .createStatement()
                        .executeQuery("select count(*) from %s where consultation_id = '%s' and %s"
                                .formatted(table, consultation, condition))) {
            row.next();
            return row.getInt(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void ofSomebodyWithoutALoginAreForgottenByTheirRow() throws SQLException {
        var id = create("PROGRAMME_MANAGER", "/stakeholders", """
                {"initiativeId":"%s","name":"Parish clerk of %s","kind":"PERSON","internal":false,"seniority":"EXTERNAL",
                 "contact":"parish hall"}""".formatted(initiative, login));
        obey("PROGRAMME_MANAGER", "/stakeholders/" + id, "leave", "{\"reason\":\"Moved to %s\"}".formatted(login))
                .statusCode(200);

        as("IG_LEAD")
                .body(REASON)
                .post(SUBJECTS + "stakeholder:" + id + "/erase")
                .then()
                .statusCode(200)
                .body("outcomes.outcome", contains("PSEUDONYMISED"));

        PrivacyRules.assertForgotten(database, login);
    }
}
