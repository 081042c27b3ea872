package org.mobiletoolkit.stakeholder.papers.continuity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.create;
import static org.mobiletoolkit.stakeholder.Trust.elsewhere;
import static org.mobiletoolkit.stakeholder.Trust.obey;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.stakeholder.Trust;
import org.mobiletoolkit.stakeholder.course.initiative.TestInitiatives;

/** Exercises over HTTP: what was taken down stays. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class ContinuityExerciseApiTest {

    private static final String ACTION = "{\"title\":\"Second SIM\",\"owner\":\"it@rrx\",\"dueOn\":\"2027-01-29\"}";
    private static final String NEW = """
            {"initiativeId":"%s","scenario":"NETWORK_OUTAGE","heldOn":"2026-10-06","participants":24,
             "outcome":"PASS_WITH_ACTIONS","findings":"No signal","actions":[""" + ACTION + "]}";

    private static String recorded(String body) {
        return "/continuity-exercises/"
                + create("PROJECT_MEMBER", "/continuity-exercises", body.formatted(openInitiative()));
    }

    @Test
    void refusesStrangers() {
        Trust.refusesStrangers("/continuity-exercises", NEW, "CLINICAL_LEAD");
        var path = recorded(NEW);
        elsewhere("AUDITOR").get("/api/v1" + path).then().statusCode(404);
        elsewhere("SRO")
                .header("If-Match", "\"0\"")
                .body("{\"reason\":\"r\"}")
                .post("/api/v1" + path + "/void")
                .then()
                .statusCode(404);
        as("SRO")
                .body("{\"reason\":\"r\"}")
                .post("/api/v1" + path + "/void")
                .then()
                .statusCode(428);
        as("SRO")
                .header("If-Match", "\"9\"")
                .body("{\"reason\":\"r\"}")
                .post("/api/v1" + path + "/void")
                .then()
                .statusCode(412);
        as("SRO").patch("/api/v1" + path).then().statusCode(405);
        obey("CLINICAL_LEAD", path, "void", "{\"reason\":\"r\"}").statusCode(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"heldOn\":\"2026-10-06\" | \"heldOn\":\"2999-10-06\" | 422 | /heldOn",
                "\"heldOn\":\"2026-10-06\" | \"heldOn\":\"0000-01-01\" | 422 | /heldOn",
                "\"heldOn\":\"2026-10-06\" | \"heldOn\":\"2026-13-06\" | 400 | /heldOn",
                "\"participants\":24 | \"participants\":0 | 422 | /participants",
                "\"participants\":24 | \"participants\":-5 | 422 | /participants",
                "\"participants\":24 | \"participants\":100001 | 422 | /participants",
                "\"participants\":24 | \"participants\":1.5 | 400 | /participants",
                "\"participants\":24 | \"participants\":null | 422 | /participants",
                "NETWORK_OUTAGE | FLOOD | 400 | /scenario",
                "PASS_WITH_ACTIONS | WON | 400 | /outcome",
                "PASS_WITH_ACTIONS | PASS | 422 | /outcome",
                "\"title\":\"Second SIM\" | \"title\":\"\" | 422 | /actions/0/title",
                "\"owner\":\"it@rrx\", | ` ` | 422 | /actions/0/owner",
                "2027-01-29 | 2026-10-05 | 422 | /actions/0/dueOn",
                "2027-01-29 | 9999-01-29 | 422 | /actions/0/dueOn",
                "\"No signal\" | \"a\\u0000\" | 422 | /findings"
            })
    void refusesBadInput(String what, String by, int status, String pointer) {
        var initiative = openInitiative();
        as("PROJECT_MEMBER")
                .body(NEW.replace(what, by).formatted(initiative))
                .post("/api/v1/continuity-exercises")
                .then()
                .statusCode(status)
                .body("errors.pointer", hasItem(pointer));
        as("AUDITOR")
                .get("/api/v1/continuity-exercises?initiativeId=" + initiative)
                .then()
                .body("items", empty());
    }

    @Test
    void wantsToKnowTheActionsThatItPromises() {
        for (var actions : new String[] {"[]", "null"}) {
            as("SRO")
                    .body(NEW.replace("[" + ACTION + "]", actions).formatted(openInitiative()))
                    .post("/api/v1/continuity-exercises")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/actions"));
        }
        as("SRO")
                .body(NEW.replace(ACTION, "null").formatted(openInitiative()))
                .post("/api/v1/continuity-exercises")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/actions/0"));
    }

    @Test
    void isCorrectedByAnotherRecordAndKept() {
        var initiative = openInitiative();
        var path = "/continuity-exercises/" + create("SRO", "/continuity-exercises", NEW.formatted(initiative));
        var correction = """
                {"scenario":"MDM_OUTAGE","heldOn":"2026-10-07","participants":20,"outcome":"FAIL","reason":"A day later"}""";

        obey("SRO", path, "correct", correction.replace(",\"reason\":\"A day later\"", ""))
                .statusCode(422);
        obey("SRO", path, "correct", correction.replace("2026-10-07", "2999-10-07"))
                .statusCode(422);
        as("AUDITOR").get("/api/v1" + path).then().body("status", equalTo("RECORDED"));
        String corrected = obey("SRO", path, "correct", correction)
                .statusCode(201)
                .body("corrects", equalTo(path.substring(path.lastIndexOf('/') + 1)))
                .body("scenario", equalTo("MDM_OUTAGE"))
                .body("actions", empty())
                .extract()
                .path("id");

        as("AUDITOR")
                .get("/api/v1" + path)
                .then()
                .body("status", equalTo("CORRECTED"))
                .body("reason", equalTo("A day later"))
                .body("scenario", equalTo("NETWORK_OUTAGE"))
                .body("availableActions.allowed", contains(false, false));
        obey("SRO", path, "correct", correction).statusCode(409).body("code", equalTo("transition-not-allowed"));
        obey("SRO", "/continuity-exercises/" + corrected, "void", "{\"reason\":\"Never took place\"}")
                .statusCode(200)
                .body("status", equalTo("VOID"));
        as("AUDITOR")
                .get("/api/v1/continuity-exercises?sort=-heldOn&initiativeId=" + initiative)
                .then()
                .body("items.status", contains("VOID", "CORRECTED"));
    }

    @Test
    void listsWithFilters() {
        var initiative = openInitiative();
        create("SRO", "/continuity-exercises", NEW.formatted(initiative));
        create(
                "SRO",
                "/continuity-exercises",
                NEW.replace("PASS_WITH_ACTIONS", "FAIL").formatted(initiative));
        var list = "/api/v1/continuity-exercises?initiativeId=" + initiative;

        as("AUDITOR").get(list).then().body("items.outcome", containsInAnyOrder("PASS_WITH_ACTIONS", "FAIL"));
        as("AUDITOR").get(list + "&outcome=FAIL").then().body("items", hasSize(1));
        as("AUDITOR").get(list + "&scenario=DEVICE_LOSS").then().body("items", empty());
        as("AUDITOR")
                .get(list + "&status=RECORDED&limit=1")
                .then()
                .body("items", hasSize(1))
                .body("page.hasMore", equalTo(true));
        as("AUDITOR").get(list + "&sort=reason").then().statusCode(400);
    }

    @Test
    void writesNothingForAClosedInitiative() {
        var initiative = openInitiative();
        var path = "/continuity-exercises/" + create("SRO", "/continuity-exercises", NEW.formatted(initiative));
        TestInitiatives.close(initiative);

        obey("SRO", path, "void", "{\"reason\":\"r\"}").statusCode(409).body("code", equalTo("initiative-closed"));
        as("AUDITOR").get("/api/v1" + path).then().body("reason", nullValue());
    }
}
