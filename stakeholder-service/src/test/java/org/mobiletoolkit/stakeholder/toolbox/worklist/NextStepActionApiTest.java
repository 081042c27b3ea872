package org.mobiletoolkit.stakeholder.toolbox.worklist;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.create;
import static org.mobiletoolkit.stakeholder.Trust.guards;
import static org.mobiletoolkit.stakeholder.Trust.obey;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;
import static org.mobiletoolkit.stakeholder.Trust.patch;
import static org.mobiletoolkit.stakeholder.Trust.refusesStrangers;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.TestClock;
import org.mobiletoolkit.stakeholder.course.initiative.TestInitiatives;

@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class NextStepActionApiTest {

    private static final String COLLECTION = "/next-step-actions";
    private static final String BODY = """
            {"initiativeId":"%s","nextStepId":"analyse.vision.next-step.2","owner":"programme-manager@rrx",
             "dueOn":"2026-12-18"}""";

    @Inject
    TestClock clock;

    UUID initiative;

    @BeforeEach
    void begin() {
        initiative = openInitiative();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void plansOnANextStepAndOnTheStepItself() {
        var id = create("SRO", COLLECTION, BODY.formatted(initiative));
        as("SRO")
                .get("/api/v1" + COLLECTION + "/" + id)
                .then()
                .statusCode(200)
                .body("step", equalTo("analyse.vision"))
                .body("title", nullValue())
                .body("status", equalTo("OPEN"));
        create("PROJECT_MEMBER", COLLECTION, """
                {"initiativeId":"%s","step":"analyse.vision","title":"Book the hall","owner":"o","dueOn":"2026-12-01"}""".formatted(initiative));

        as("AUDITOR")
                .get("/api/v1%s?initiativeId=%s".formatted(COLLECTION, initiative))
                .then()
                .statusCode(200)
                .body("items.dueOn", contains("2026-12-01", "2026-12-18"));
        as("AUDITOR")
                .get("/api/v1%s?initiativeId=%s&nextStepId=analyse.vision.next-step.2&step=analyse.vision&status=OPEN"
                        .formatted(COLLECTION, initiative))
                .then()
                .body("items.id", contains(id));
        as("AUDITOR")
                .get("/api/v1/work-list?initiativeId=%s&step=analyse.vision".formatted(initiative))
                .then()
                .body("steps[0].nextSteps[1].open", equalTo(1))
                .body(
                        "steps[0].nextSteps[1].actions",
                        equalTo("/api/v1/next-step-actions?initiativeId=" + initiative
                                + "&nextStepId=analyse.vision.next-step.2"))
                .body("steps[0].otherActions", equalTo(1))
                .body("steps[0].progress.actionsOpen", equalTo(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"nextStepId\":\"analyse.vision.next-step.9\"|unknown-reference|/nextStepId",
                "\"nextStepId\":\"analyse.vision.activity.1\"|unknown-reference|/nextStepId",
                "\"nextStepId\":\"analyse.vision.next-step.1\",\"step\":\"analyse.strategy\"|validation-failed|/step",
                "\"nextStepId\":\"NEXT!\"|validation-failed|/nextStepId",
                "\"step\":\"analyse.dream\",\"title\":\"t\"|unknown-reference|/step",
                "\"step\":\"analyse.vision\"|validation-failed|/title",
                "\"title\":\"t\"|validation-failed|/step",
            })
    void saysWhereItBelongs(String members, String code, String pointer) {
        as("SRO")
                .body("""
                        {"initiativeId":"%s",%s,"owner":"o","dueOn":"2026-12-18"}""".formatted(initiative, members))
                .post("/api/v1" + COLLECTION)
                .then()
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @ParameterizedTest
    @CsvSource({"0000-01-01", "1999-12-31", "2200-01-01", "9999-12-31"})
    void isDueWithinAnyPlan(String day) {
        as("SRO")
                .body(BODY.formatted(initiative).replace("2026-12-18", day))
                .post("/api/v1" + COLLECTION)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/dueOn"));
    }

    @Test
    void isOverdueFromTheDayAfter() {
        clock.set(Instant.parse("2026-12-18T23:59:00Z"));
        var path = COLLECTION + "/" + create("SRO", COLLECTION, BODY.formatted(initiative));
        as("SRO").get("/api/v1" + path).then().body("overdue", equalTo(false));
        clock.set(Instant.parse("2026-12-19T00:00:01Z"));
        as("SRO").get("/api/v1" + path).then().body("overdue", equalTo(true));
        obey("SRO", path, "complete", "{}").statusCode(200).body("overdue", equalTo(false));
    }

    @Test
    void livesItsLife() {
        var path = COLLECTION + "/" + create("SRO", COLLECTION, BODY.formatted(initiative));
        patch("SRO", path, "{\"title\":\"Terms of reference\",\"dueOn\":\"2027-01-08\"}")
                .statusCode(200)
                .body("title", equalTo("Terms of reference"));
        obey("SRO", path, "complete", "{\"outcome\":\"Agreed\"}")
                .statusCode(200)
                .body("outcome", equalTo("Agreed"))
                .body("completedOn", notNullValue());
        patch("SRO", path, "{\"title\":\"x\"}").statusCode(409);
        obey("SRO", path, "cancel", "{\"reason\":\"r\"}").statusCode(409);
        obey("SRO", path, "reopen", null).statusCode(200).body("outcome", nullValue(), "completedOn", nullValue());
        obey("SRO", path, "cancel", "{}").statusCode(422);
        obey("SRO", path, "cancel", "{\"reason\":\"Another board does it\"}")
                .statusCode(200)
                .body("cancellationReason", equalTo("Another board does it"));
        as("SRO")
                .get("/api/v1%s?initiativeId=%s&status=CANCELLED".formatted(COLLECTION, initiative))
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void keepsATitleWhereNoNextStepSaysIt() {
        var path = COLLECTION + "/" + create("SRO", COLLECTION, """
                {"initiativeId":"%s","step":"analyse.vision","title":"t","owner":"o","dueOn":"2026-12-18"}""".formatted(initiative));
        patch("SRO", path, "{\"title\":null}").statusCode(422).body("errors[0].pointer", equalTo("/title"));
    }

    @Test
    void refusesAndGuardsAsAllDo() {
        refusesStrangers(COLLECTION, BODY, "CLINICAL_LEAD");
        guards(COLLECTION + "/" + create("SRO", COLLECTION, BODY.formatted(initiative)), "{\"title\":\"x\"}");
    }

    @Test
    void isHistoryOnceTheInitiativeIsClosed() {
        var path = COLLECTION + "/" + create("SRO", COLLECTION, BODY.formatted(initiative));
        TestInitiatives.close(initiative);

        obey("SRO", path, "complete", "{}").statusCode(409).body("code", equalTo("initiative-closed"));
        as("SRO").get("/api/v1" + path).then().body("availableActions.reason", hasItem("initiative-closed"));
    }
}
