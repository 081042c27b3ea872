package org.mobiletoolkit.stakeholder.course.assignment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.elsewhere;
import static org.mobiletoolkit.stakeholder.Trust.obey;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;
import static org.mobiletoolkit.stakeholder.course.assignment.GivenRoles.body;
import static org.mobiletoolkit.stakeholder.course.assignment.GivenRoles.give;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.person.Aliases;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.PrivacyRules;
import org.mobiletoolkit.platform.testing.TestClock;
import org.mobiletoolkit.platform.testing.TestTopics;
import org.mobiletoolkit.stakeholder.Reenactment;
import org.mobiletoolkit.stakeholder.Trust;
import org.mobiletoolkit.stakeholder.course.initiative.TestInitiatives;

/** Roles in initiatives over HTTP. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class RoleAssignmentApiTest {

    private final String login = "newcomer-%s@rrx".formatted(UUID.randomUUID());

    @Inject
    TestClock clock;

    @Inject
    TestTopics topics;

    @Inject
    Aliases aliases;

    @Inject
    DataSource database;

    private RequestSpecification newcomer() {
        return Api.as(login, "RRX");
    }

    private void risks(int status) {
        newcomer().get("/api/v1/risks").then().statusCode(status);
    }

    @Test
    void opensOneInitiativeUntilItIsTakenAway() {
        var own = openInitiative();
        var other = openInitiative();
        risks(403);

        var id = give(own, login, "PROJECT_MEMBER", clock);
        newcomer().get("/api/v1/initiatives").then().statusCode(200).body("items.id", contains(own.toString()));
        newcomer().get("/api/v1/initiatives/" + own).then().statusCode(200);
        newcomer().get("/api/v1/initiatives/" + other).then().statusCode(404);
        newcomer()
                .get("/api/v1/risks?initiativeId=" + other)
                .then()
                .statusCode(200)
                .body("items", empty());

        obey("PROGRAMME_MANAGER", "/role-assignments/" + id, "end", "{\"reason\":\"Moved\"}")
                .statusCode(200)
                .body("status", equalTo("ENDED"))
                .body("inForce", equalTo(false))
                .body("endedBy", equalTo("programme-manager@rrx"));
        risks(403);
    }

    @Test
    void holdsFromItsFirstDayToItsLastOnly() {
        var own = openInitiative();
        var today = London.today(clock);
        as("SRO")
                .body(
                        "{\"initiativeId\":\"%s\",\"assignee\":\"%s\",\"role\":\"AUDITOR\",\"from\":\"%s\",\"until\":\"%s\"}"
                                .formatted(own, login, today.plusDays(3), today.plusDays(5)))
                .post("/api/v1/role-assignments")
                .then()
                .statusCode(201)
                .body("inForce", equalTo(false));

        risks(403);
        later(3);
        Awaitility.await().untilAsserted(() -> risks(200));
        later(3);
        Awaitility.await().untilAsserted(() -> risks(403));
    }

    private void later(int days) {
        clock.advance(java.time.Duration.of(days, ChronoUnit.DAYS));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void isGivenByWhoLeadsAndToNobodyTheyAreThemselves() {
        var own = openInitiative();
        Trust.refusesStrangers(
                "/role-assignments", body(own, login, "AUDITOR", clock).replace(own.toString(), "%s"), "IG_LEAD");
        as("SRO")
                .body(body(own, "sro@rrx", "AUDITOR", clock))
                .post("/api/v1/role-assignments")
                .then()
                .statusCode(403)
                .body("code", equalTo("separation-of-duties"));
        as("SRO")
                .body(body(own, login, "SERVICE", clock))
                .post("/api/v1/role-assignments")
                .then()
                .statusCode(400);
        give(own, login, "AUDITOR", clock);
        as("SRO")
                .body(body(own, login, "AUDITOR", clock))
                .post("/api/v1/role-assignments")
                .then()
                .statusCode(409)
                .body("code", equalTo("duplicate"));
        var today = London.today(clock);
        as("SRO")
                .body(body(own, login, "SRO", clock)
                        .replace("\"until\"", "\"from\":\"%s\",\"until\"".formatted(today.minusDays(1))))
                .post("/api/v1/role-assignments")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/from"));
        as("SRO")
                .body(body(own, login, "SRO", clock)
                        .replace(
                                today.plusDays(30).toString(),
                                today.plusYears(6).toString()))
                .post("/api/v1/role-assignments")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/until"));
    }

    @Test
    void whoLeadsOneInitiativeGivesRolesInItAndInNoOther() {
        var own = openInitiative();
        var other = openInitiative();
        give(own, login, "PROGRAMME_MANAGER", clock);
        give(other, login, "AUDITOR", clock);

        newcomer()
                .body(body(own, "colleague@rrx", "END_USER", clock))
                .post("/api/v1/role-assignments")
                .then()
                .statusCode(201);
        newcomer()
                .body(body(other, "colleague@rrx", "END_USER", clock))
                .post("/api/v1/role-assignments")
                .then()
                .statusCode(403);
        newcomer()
                .get("/api/v1/role-assignments")
                .then()
                .statusCode(200)
                .body("items.initiativeId", hasItem(own.toString()));
        newcomer()
                .body("{\"name\":\"Mine\",\"sro\":\"sro@rrx\",\"programmeManager\":\"%s\",\"startedOn\":\"2026-01-05\"}"
                        .formatted(login))
                .post("/api/v1/initiatives")
                .then()
                .statusCode(403);
    }

    @Test
    void canBeTakenAwayThoughTheInitiativeIsClosedAndOnlyOnce() {
        var own = openInitiative();
        var id = give(own, login, "AUDITOR", clock);
        TestInitiatives.close(own);
        var path = "/role-assignments/" + id;

        elsewhere("SRO").get("/api/v1" + path).then().statusCode(404);
        as("SRO")
                .body("{\"reason\":\"Over\"}")
                .post("/api/v1" + path + "/end")
                .then()
                .statusCode(428);
        obey("SRO", path, "end", "{\"reason\":\"Over\"}").statusCode(200);
        obey("SRO", path, "end", "{\"reason\":\"Over\"}")
                .statusCode(409)
                .body("code", equalTo("transition-not-allowed"));
    }

    @Test
    void isAnnouncedWithoutSayingToWhom() throws IOException {
        var own = openInitiative();
        var id = give(own, login, "PROJECT_MEMBER", clock);
        obey("SRO", "/role-assignments/" + id, "end", "{\"reason\":\"Moved to another directorate\"}")
                .statusCode(200);

        var today = London.today(clock);
        Reenactment.assertSaid(
                topics,
                "role-assignment",
                own,
                id,
                "ENDED",
                Map.of(
                        "7d3f0c9be1a24f6688c5b2a90e4d71f36a58c0e2b94d17f5a3c86e0b2d9f4a71", aliases.of("RRX", login),
                        "2026-12-01", today.toString(),
                        "2027-03-31", today.plusDays(30).toString()));
    }

    @Test
    void erasureTakesTheRoleAndTheAliasAway() throws SQLException {
        var own = openInitiative();
        give(own, login, "AUDITOR", clock);
        risks(200);

        as("IG_LEAD")
                .body("{\"reason\":\"Asked for\"}")
                .post("/api/v1/stakeholder-privacy/subjects/%s/erase".formatted(login))
                .then()
                .statusCode(200);
        PrivacyRules.assertForgotten(database, aliases.of("RRX", login));
        Awaitility.await().untilAsserted(() -> risks(403));
    }

    @Test
    void showsToWhomAndSinceWhen() {
        var own = openInitiative();
        give(own, login, "AUDITOR", clock);

        as("AUDITOR")
                .get("/api/v1/role-assignments?assignee=" + login)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].inForce", equalTo(true))
                .body("items[0].assignedBy", equalTo("sro@rrx"))
                .body("items[0].availableActions.action", not(empty()));
    }
}
