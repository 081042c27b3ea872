package org.mobiletoolkit.stakeholder.toolbox.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.elsewhere;
import static org.mobiletoolkit.stakeholder.Trust.etag;
import static org.mobiletoolkit.stakeholder.Trust.guards;
import static org.mobiletoolkit.stakeholder.Trust.obey;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;
import static org.mobiletoolkit.stakeholder.Trust.patch;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.stakeholder.course.initiative.TestInitiatives;

@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class WorkListApiTest {

    private static final String ACTIVITY = "/activities/analyse.vision.activity.1";
    private static final String CONSIDERATION = "/considerations/analyse.vision.consideration.4";

    UUID initiative;

    @BeforeEach
    void begin() {
        initiative = openInitiative();
    }

    @Test
    void showsEverythingOfTheToolkitThoughNobodyHasTouchedIt() {
        as("AUDITOR")
                .get("/api/v1/work-list?initiativeId=" + initiative)
                .then()
                .statusCode(200)
                .body("currentStep", equalTo("analyse.vision"))
                .body("steps", hasSize(6))
                .body("steps.activities.flatten()", hasSize(26))
                .body("steps.considerations.flatten()", hasSize(43))
                .body("steps.nextSteps.flatten()", hasSize(19))
                .body("steps.tips.flatten()", hasSize(8))
                .body("steps.checkpoints.flatten()", hasSize(24))
                .body("steps.templates.flatten()", hasSize(20))
                .body("steps.activities.flatten().status", everyItem(equalTo("NOT_STARTED")))
                .body("steps.considerations.flatten().decision", everyItem(equalTo("NOT_REVIEWED")))
                .body("steps.activities.flatten().version", everyItem(equalTo(0)))
                .body("steps.progress.settledPct", everyItem(equalTo(0)))
                .body("steps[0].current", equalTo(true))
                .body("steps[0].tips[0].applies", equalTo(false))
                .body("steps[0].tips[0].because", equalTo("READY_TO_PROGRESS"))
                .body("steps[0].checkpoints[0].href", equalTo("/api/v1/initiatives/" + initiative + "/checkpoints"))
                .body("steps[0].templates[0].href", equalTo("/api/v1/templates/res.mobile-project-examples"))
                .body(
                        "steps[0].activities[0].carriedOutBy.href",
                        contains(
                                "/api/v1/consultations?initiativeId=" + initiative,
                                "/api/v1/documents?initiativeId=" + initiative + "&type=VISION"))
                .body("steps[0].activities[0].availableActions.reason", hasItems("forbidden"));
    }

    @Test
    void showsOneStepWhenAskedForOne() {
        as("SRO")
                .get("/api/v1/work-list?initiativeId=%s&step=decide.procurement".formatted(initiative))
                .then()
                .statusCode(200)
                .body("steps.id", contains("decide.procurement"));
        as("SRO")
                .get("/api/v1/work-list?initiativeId=%s&step=decide.procurement&step=deploy.optimise"
                        .formatted(initiative))
                .then()
                .statusCode(200)
                .body("steps.id", contains("decide.procurement", "deploy.optimise"));
    }

    @Test
    void refusesStrangersAndNonsense() {
        var path = "/api/v1/work-list?initiativeId=";
        elsewhere("SRO").get(path + initiative).then().statusCode(404);
        as("SRO").get(path + UUID.randomUUID()).then().statusCode(404);
        as("SUPPLIER").get(path + initiative).then().statusCode(403);
        as("SRO").get("/api/v1/work-list").then().statusCode(400);
        as("SRO").get(path + "x").then().statusCode(400);
        as("SRO").get(path + initiative + "&step=dream").then().statusCode(400);
        as("SRO").get(path + initiative + "&colour=red").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/activities/analyse.vision.activity.4",
                "/activities/analyse.vision.consideration.1",
                "/activities/x",
                "/considerations/analyse.vision.activity.1",
                "/considerations/analyse.vision.consideration.99"
            })
    void knowsNoOtherItems(String item) {
        as("SRO").get(path(item)).then().statusCode(404).body("code", equalTo("not-found"));
        as("SRO")
                .header("If-Match", "\"0\"")
                .body("{}")
                .patch(path(item))
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
    }

    @Test
    void keepsWhoSeesToAnActivityAndWhatShowsIt() {
        patch("PROJECT_MEMBER", work(ACTIVITY), """
                {"owner":"project-member@rrx","evidenceRefs":["/consultations?initiativeId=%s"]}""".formatted(initiative))
                .statusCode(200)
                .body("owner", equalTo("project-member@rrx"))
                .body("status", equalTo("NOT_STARTED"))
                .body("version", equalTo(1));
        obey("PROJECT_MEMBER", work(ACTIVITY), "start", null)
                .statusCode(200)
                .body("status", equalTo("IN_PROGRESS"))
                .body("owner", equalTo("project-member@rrx"));
        obey("SRO", work(ACTIVITY), "complete", null).statusCode(200).body("status", equalTo("DONE"));
        patch("SRO", work(ACTIVITY), "{\"owner\":null}").statusCode(200).body("owner", nullValue());

        as("SRO")
                .get("/api/v1/work-list?initiativeId=%s&step=analyse.vision".formatted(initiative))
                .then()
                .body("steps[0].activities[0].status", equalTo("DONE"))
                .body(
                        "steps[0].activities[0].evidenceRefs",
                        contains("/api/v1/consultations?initiativeId=" + initiative))
                .body("steps[0].activities[1].status", equalTo("NOT_STARTED"))
                .body("steps[0].progress.activitiesSettled", equalTo(1))
                // 1 of 3 activities and 4 considerations
                .body("steps[0].progress.settledPct", equalTo(14));
    }

    @Test
    void keepsWhoSeesToAConsideration() {
        patch(
                        "PROJECT_MEMBER",
                        work(CONSIDERATION),
                        "{\"owner\":\"it-manager@rrx\",\"links\":[\"/connectivity-sites\"]}")
                .statusCode(200)
                .body("owner", equalTo("it-manager@rrx"))
                .body("decision", equalTo("NOT_REVIEWED"))
                .body("version", equalTo(1));
        obey("SRO", work(CONSIDERATION), "plan", "{\"response\":\"Two pages by March\"}")
                .statusCode(200)
                .body("owner", equalTo("it-manager@rrx"));

        as("SRO")
                .get("/api/v1/work-list?initiativeId=%s&step=analyse.vision".formatted(initiative))
                .then()
                .body("steps[0].considerations.owner", contains(null, null, null, "it-manager@rrx"))
                .body("steps[0].considerations[3].decision", equalTo("PLANNED"))
                .body("steps[0].considerations[3].links", contains("/api/v1/connectivity-sites"));
        patch("SRO", work(CONSIDERATION), "{\"owner\":\"\"}").statusCode(422);
        patch("SRO", work(CONSIDERATION), "{\"owner\":7}").statusCode(400);
        patch("SRO", work(CONSIDERATION), "{\"owner\":null}")
                .statusCode(200)
                .body("owner", nullValue())
                .body("response", equalTo("Two pages by March"));
    }

    @Test
    void whatIsDoneOnTheListProvesNoCheckpoint() {
        obey("SRO", work(ACTIVITY), "complete", null).statusCode(200);

        as("SRO")
                .get("/api/v1/initiatives/%s/checkpoints".formatted(initiative))
                .then()
                .statusCode(200)
                .body("items", hasSize(24))
                .body("items.status", everyItem(not(equalTo("MET"))));
    }

    @Test
    void setsAnActivityAsideForAReasonOnly() {
        obey("SRO", work(ACTIVITY), "set-aside", "{}").statusCode(422).body("errors[0].pointer", equalTo("/reason"));
        obey("SRO", work(ACTIVITY), "set-aside", "{\"reason\":\"  \"}").statusCode(422);
        obey("SRO", work(ACTIVITY), "set-aside", "{\"reason\":\"The board has set the vision\"}")
                .statusCode(200)
                .body("status", equalTo("NOT_APPLICABLE"))
                .body("reason", equalTo("The board has set the vision"));
        obey("SRO", work(ACTIVITY), "start", null).statusCode(409).body("code", equalTo("transition-not-allowed"));
        obey("SRO", work(ACTIVITY), "reopen", null)
                .statusCode(200)
                .body("status", equalTo("NOT_STARTED"))
                .body("reason", nullValue());
    }

    @Test
    void decidesOnAConsiderationOnlyInWords() {
        obey("SRO", work(CONSIDERATION), "address", "{}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/response"));
        // a refused first touch leaves no row behind
        assertThat(etag(work(CONSIDERATION))).startsWith("\"0-");
        obey("SRO", work(CONSIDERATION), "plan", "{\"response\":\"Two pages by March\"}")
                .statusCode(200)
                .body("decision", equalTo("PLANNED"));
        obey("SRO", work(CONSIDERATION), "address", "{}")
                .statusCode(200)
                .body("decision", equalTo("ADDRESSED"))
                .body("response", equalTo("Two pages by March"));
        patch("SRO", work(CONSIDERATION), "{\"response\":null}").statusCode(422);
        patch("SRO", work(CONSIDERATION), "{\"links\":[\"/consultations\"]}").statusCode(200);
        obey("SRO", work(CONSIDERATION), "set-aside", "{\"reason\":\"r\"}").statusCode(409);
        obey("SRO", work(CONSIDERATION), "reopen", null)
                .statusCode(200)
                .body("decision", equalTo("NOT_REVIEWED"))
                .body("links", contains("/api/v1/consultations"));
        obey("SRO", work(CONSIDERATION), "set-aside", "{\"reason\":\"One board, no briefing\"}")
                .statusCode(200)
                .body("decision", equalTo("NOT_APPLICABLE"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"colour\":1}|400",
                "{\"evidenceRefs\":[null]}|422",
                "{\"evidenceRefs\":[\"https://elsewhere.example/x\"]}|422",
                "{\"evidenceRefs\":[\"/documents\",\"/documents\"]}|422",
                "{\"evidenceRefs\":\"x\"}|400",
                "{\"evidenceRefs\":null}|422",
                "{\"owner\":\"\"}|422",
                "{\"owner\":7}|400",
                "{\"status\":\"DONE\"}|400",
                "[]|400",
                "{\"owner\":\"a\\u0000b\"}|422",
            })
    void refusesWhatAnActivityCannotHold(String body, int status) {
        patch("SRO", work(ACTIVITY), body).statusCode(status);
        assertThat(etag(work(ACTIVITY))).startsWith("\"0-");
    }

    @Test
    void takesTwentyLinksAndNoMore() {
        patch("SRO", work(ACTIVITY), refs(21)).statusCode(422);
        patch("SRO", work(ACTIVITY), refs(20)).statusCode(200).body("evidenceRefs", hasSize(20));
        patch("SRO", work(CONSIDERATION), "{\"response\":\"%s\"}".formatted("x".repeat(4001)))
                .statusCode(422);
        patch("SRO", work(CONSIDERATION), "{\"response\":\"%s\"}".formatted("x".repeat(4000)))
                .statusCode(200);
    }

    @Test
    void guardsItems() {
        guards(work(ACTIVITY), "{\"owner\":\"x\"}");
        guards(work(CONSIDERATION), "{\"response\":\"x\"}");
        as("CLINICAL_LEAD")
                .header("If-Match", "\"0\"")
                .body("{}")
                .patch(path(ACTIVITY))
                .then()
                .statusCode(403);
        as("AUDITOR")
                .header("If-Match", "\"0\"")
                .post(path(ACTIVITY + "/start"))
                .then()
                .statusCode(403);
        as("SRO").post(path(ACTIVITY + "/start")).then().statusCode(428);
        as("SRO")
                .header("If-Match", "\"1\"")
                .post(path(ACTIVITY + "/start"))
                .then()
                .statusCode(412);
    }

    @Test
    void isHistoryOnceTheInitiativeIsClosed() {
        TestInitiatives.close(initiative);

        as("SRO")
                .header("If-Match", "\"0\"")
                .post(path(ACTIVITY + "/start"))
                .then()
                .statusCode(409)
                .body("code", equalTo("initiative-closed"));
        as("SRO")
                .header("If-Match", "\"0\"")
                .body("{}")
                .patch(path(CONSIDERATION))
                .then()
                .statusCode(409)
                .body("code", equalTo("initiative-closed"));
        as("SRO")
                .get(path(ACTIVITY))
                .then()
                .statusCode(200)
                .body("availableActions.reason", hasItems("initiative-closed"));
    }

    @Test
    void takesNoTagOfAnotherItem() {
        var other = "/activities/analyse.vision.activity.2";
        for (var activity : new String[] {ACTIVITY, other}) {
            as("SRO")
                    .header("If-Match", "\"0\"")
                    .post(path(activity + "/start"))
                    .then()
                    .statusCode(200);
        }
        var tag = as("SRO").get(path(other)).header("ETag");

        as("SRO")
                .header("If-Match", tag)
                .post(path(ACTIVITY + "/complete"))
                .then()
                .statusCode(412);
        as("SRO").header("If-Match", tag).post(path(other + "/complete")).then().statusCode(200);
    }

    @Test
    void letsOnlyOneOfThoseWhoTouchAnItemAtOnceBeTheFirst() throws Exception {
        Callable<Integer> touch = () -> as("SRO")
                .header("If-Match", "\"0\"")
                .post(path(ACTIVITY + "/start"))
                .statusCode();
        var people = Executors.newFixedThreadPool(6);
        try {
            var statuses = new ArrayList<Integer>();
            for (var answer : people.invokeAll(Collections.nCopies(6, touch))) {
                statuses.add(answer.get());
            }
            assertThat(statuses).isSubsetOf(200, 409, 412).containsOnlyOnce(200);
        } finally {
            people.shutdownNow();
        }
    }

    private static String refs(int count) {
        var refs = new ArrayList<String>();
        for (var i = 0; i < count; i++) {
            refs.add("\"/documents/" + i + "\"");
        }
        return "{\"evidenceRefs\":" + refs + "}";
    }

    private String work(String item) {
        return "/work-list/" + initiative + item;
    }

    private String path(String item) {
        return "/api/v1" + work(item);
    }
}
