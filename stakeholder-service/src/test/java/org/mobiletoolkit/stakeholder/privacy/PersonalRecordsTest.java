package org.mobiletoolkit.stakeholder.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.create;
import static org.mobiletoolkit.stakeholder.Trust.obey;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.person.PersonalData;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.PrivacyRules;

/** What this service holds about people can be shown to them, and forgotten. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class PersonalRecordsTest {

    private static final String SUBJECTS = "/api/v1/stakeholder-privacy/subjects/";
    private static final String REASON = "{\"reason\":\"No ground to keep the data\"}";

    @Inject
    DataSource database;

    @Inject
    PersonalData data;

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
                {"stakeholderId":"%s","title":"Walk the round with them","owner":"sro@rrx","dueOn":"2027-01-05"}""".formatted(id));
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

        erase().body("erased", equalTo(true)).body("outcomes.outcome.unique()", contains("ERASED", "PSEUDONYMISED"));

        PrivacyRules.assertForgotten(database, login);
        PrivacyRules.assertForgotten(database, "Walk the round with them");
        as("SRO")
                .get("/api/v1/stakeholders/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Erased person"))
                .body("opinion.support", equalTo("RESISTANT"));
        assertThat(facts()).isEqualTo(before);
        erase().body("outcomes", empty());
    }

    private String facts() {
        return as("SRO")
                .get("/api/v1/initiatives/" + initiative + "/checkpoints")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("checkpoints.facts.flatten().collect { it.code + it.satisfied }")
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
        as("SRO").get(map).then().statusCode(200).body("places.name", contains("Ward manager"));
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
                .body("outcomes.outcome", contains("ERASED"));

        PrivacyRules.assertForgotten(database, login);
    }
}
