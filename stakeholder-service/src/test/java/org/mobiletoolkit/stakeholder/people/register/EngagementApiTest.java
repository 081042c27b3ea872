package org.mobiletoolkit.stakeholder.people.register;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.create;
import static org.mobiletoolkit.stakeholder.Trust.elsewhere;
import static org.mobiletoolkit.stakeholder.Trust.obey;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;
import static org.mobiletoolkit.stakeholder.Trust.patch;
import static org.mobiletoolkit.stakeholder.people.register.Register.action;
import static org.mobiletoolkit.stakeholder.people.register.Register.person;
import static org.mobiletoolkit.stakeholder.people.register.Register.support;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.TestClock;

/** The engagement plan over HTTP: what is to be done, what came of it, and what is late. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class EngagementApiTest {

    @Inject
    TestClock clock;

    UUID initiative;
    LocalDate today;

    @BeforeEach
    void begin() {
        initiative = openInitiative();
        today = London.today(clock);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void saysWhatIsExpectedAndWhatWasSeen() {
        var nurse = person(initiative, "Chief nurse", 4, 4);
        support(nurse, "RESISTANT", "SUPPORTIVE", today.minusDays(40));
        var path = "/engagement-actions/"
                + create("PROJECT_MEMBER", "/engagement-actions", """
                    {"stakeholderId":"%s","title":"Show the tablet","owner":"pm@rrx","dueOn":"%s",
                     "expectedEffect":"Sees the time saved","expectedSupport":"SUPPORTIVE"}\
                    """.formatted(nurse, today.plusDays(3)));

        as("SRO")
                .get("/api/v1" + path)
                .then()
                .body("expectedSupport", equalTo("SUPPORTIVE"))
                .body("overdue", equalTo(false))
                .body("observed", nullValue());
        obey("SRO", path, "complete", """
            {"completedOn":"%s","effect":"Wants a pilot","support":{"current":"SUPPORTIVE","desired":"CHAMPION"}}\
            """.formatted(today.minusDays(1)))
                .statusCode(200)
                .body("effect", equalTo("Wants a pilot"))
                .body("observed.supportBefore", equalTo("RESISTANT"))
                .body("observed.supportAfter", equalTo("SUPPORTIVE"))
                .body("observed.change", equalTo(2))
                .body("observed.followedOn", equalTo(today.minusDays(1).toString()));
        as("SRO")
                .get("/api/v1/stakeholders/" + nurse)
                .then()
                .body("opinion.support", equalTo("SUPPORTIVE"))
                .body("opinion.supportAssessedOn", equalTo(today.minusDays(1).toString()));
        as("SRO")
                .get("/api/v1/stakeholders/" + nurse + "/support-assessments?sort=-assessedOn")
                .then()
                .body("items[0].engagementActionId", equalTo(path.substring(path.lastIndexOf('/') + 1)))
                .body("items", hasSize(2));
    }

    @Test
    void isTakenUpAgainWhenItWasEndedByMistake() {
        var nurse = person(initiative, "Chief nurse", 4, 4);
        var path = action(nurse, "Show the tablet", today);
        obey("SRO", path, "reopen", null).statusCode(409);
        obey("SRO", path, "complete", "{\"completedOn\":\"%s\",\"effect\":\"Listened\"}".formatted(today))
                .statusCode(200);

        obey("END_USER", path, "reopen", null).statusCode(403);
        obey("PROJECT_MEMBER", path, "reopen", null)
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("completedOn", nullValue())
                .body("observed", nullValue());
        obey("SRO", path, "cancel", "{\"reason\":\"It was another one\"}").statusCode(200);
        obey("SRO", path, "reopen", null).statusCode(200).body("cancellationReason", nullValue());
    }

    @Test
    void showsTheJudgementThatFollowedLater() {
        var nurse = person(initiative, "Chief nurse", 4, 4);
        var path = action(nurse, "Show the tablet", today);
        var assess = "/api/v1/stakeholders/" + nurse + "/support-assessments";
        var after = "{\"current\":\"%s\",\"desired\":\"CHAMPION\",\"assessedOn\":\"%s\",\"engagementActionId\":\"%s\"}";
        var id = path.substring(path.lastIndexOf('/') + 1);

        as("SRO")
                .body(after.formatted("NEUTRAL", today, id))
                .post(assess)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("not-completed"));
        obey("SRO", path, "complete", "{\"completedOn\":\"%s\",\"effect\":\"Listened\"}".formatted(today.minusDays(5)))
                .statusCode(200)
                .body("observed.supportBefore", equalTo("UNKNOWN"))
                .body("observed.supportAfter", nullValue());
        as("SRO")
                .body(after.formatted("NEUTRAL", today.minusDays(6), id))
                .post(assess)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/assessedOn"));
        as("SRO")
                .body(after.formatted("NEUTRAL", today, UUID.randomUUID()))
                .post(assess)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-reference"));
        as("SRO")
                .body(after.formatted("NEUTRAL", today, id))
                .post("/api/v1/stakeholders/" + person(initiative, "Union", 3, 3) + "/support-assessments")
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-reference"));
        as("SRO")
                .body(after.formatted("CHAMPION", today, id))
                .post(assess)
                .then()
                .statusCode(201);
        as("SRO")
                .body(after.formatted("NEUTRAL", today.minusDays(2), id))
                .post(assess)
                .then()
                .statusCode(201);
        as("SRO")
                .get("/api/v1" + path)
                .then()
                .body("observed.supportAfter", equalTo("CHAMPION"))
                .body("observed.followedOn", equalTo(today.toString()))
                .body("observed.change", nullValue());
    }

    @Test
    void expectsNothingUnknown() {
        var nurse = person(initiative, "Chief nurse", 4, 4);
        as("SRO")
                .body(
                        "{\"stakeholderId\":\"%s\",\"title\":\"t\",\"owner\":\"o\",\"dueOn\":\"2026-12-01\",\"expectedSupport\":\"UNKNOWN\"}"
                                .formatted(nurse))
                .post("/api/v1/engagement-actions")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/expectedSupport"));
        patch("SRO", action(nurse, "t", today), "{\"expectedSupport\":\"UNKNOWN\"}")
                .statusCode(422);
    }

    @Test
    void isOverdueFromTheDayAfterItWasDue() {
        var nurse = person(initiative, "Chief nurse", 4, 4);
        var late = action(nurse, "Late", today.minusDays(1));
        action(nurse, "Today", today);
        obey("SRO", action(nurse, "Done", today.minusDays(9)), "complete", "{\"effect\":\"e\"}")
                .statusCode(200);
        var list = "/api/v1/engagement-actions?initiativeId=" + initiative;

        as("SRO").get("/api/v1" + late).then().body("overdue", equalTo(true));
        as("SRO").get(list + "&overdue=true").then().statusCode(200).body("items.title", contains("Late"));
        as("SRO").get(list + "&overdue=false").then().body("items.title", contains("Done", "Today"));
        as("SRO").get(list + "&status=OPEN&limit=1").then().body("items.title", contains("Late"));
        as("SRO").get(list + "&owner=nobody").then().body("items", empty());
        clock.advance(Duration.ofDays(1));
        as("SRO").get(list + "&overdue=true").then().body("items.title", contains("Late", "Today"));
        as("SRO").get(list).then().body("items.title", contains("Done", "Late", "Today"));
    }

    @Test
    void plansByPriorityAndNamesWithWhomNothingIsPlanned() {
        var executive = person(initiative, "Chief executive", 5, 4);
        support(executive, "SUPPORTIVE", "CHAMPION", today);
        var union = person(initiative, "Union", 3, 4);
        support(union, "RESISTANT", "SUPPORTIVE", today);
        person(initiative, "Estates", 2, 2);
        action(union, "Meet the branch", today.minusDays(1));
        action(union, "Write to the branch", today.plusDays(9));
        var gone = person(initiative, "Gone", 4, 4);
        action(gone, "Say goodbye", today);
        obey("SRO", "/stakeholders/" + gone, "leave", "{\"reason\":\"Retired\"}")
                .statusCode(200);

        as("PROJECT_MEMBER")
                .get("/api/v1/engagement-plan?initiativeId=" + initiative)
                .then()
                .statusCode(200)
                .body("open", equalTo(3))
                .body("overdue", equalTo(1))
                .body("stakeholders.name", contains("Union", "Chief executive", "Estates"))
                .body("stakeholders.engagementPriority", contains(6, 5, null))
                .body("stakeholders.quadrant", contains("MANAGE_CLOSELY", "MANAGE_CLOSELY", "MONITOR"))
                .body("stakeholders[0].strategy", startsWith("Involve in decisions"))
                .body("stakeholders[0].openActions.title", contains("Meet the branch", "Write to the branch"))
                .body("stakeholders[0].openActions.overdue", contains(true, false))
                .body("unattended.name", contains("Chief executive"))
                .body("withThoseWhoLeft.title", contains("Say goodbye"));
        as("CLINICAL_LEAD")
                .get("/api/v1/engagement-plan?initiativeId=" + initiative)
                .then()
                .statusCode(403);
        elsewhere("SRO")
                .get("/api/v1/engagement-plan?initiativeId=" + initiative)
                .then()
                .statusCode(404);
        as("SRO").get("/api/v1/engagement-plan").then().statusCode(400);
    }
}
