package org.mobiletoolkit.stakeholder.people.raci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.create;
import static org.mobiletoolkit.stakeholder.Trust.elsewhere;
import static org.mobiletoolkit.stakeholder.Trust.etag;
import static org.mobiletoolkit.stakeholder.Trust.obey;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;
import static org.mobiletoolkit.stakeholder.Trust.patch;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.stakeholder.Trust;
import org.mobiletoolkit.stakeholder.course.initiative.TestInitiatives;

/** The responsibility matrix over HTTP. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class RaciApiTest {

    private static final int PEOPLE = 6;
    private static final String PATH = "/raci-deliverables";
    private static final String NEW = "{\"initiativeId\":\"%s\",\"title\":\"Training plan\"}";

    UUID initiative;

    @BeforeEach
    void begin() {
        initiative = openInitiative();
    }

    private String person(String name) {
        return create(
                "SRO",
                "/stakeholders",
                "{\"initiativeId\":\"%s\",\"name\":\"%s\",\"kind\":\"PERSON\",\"internal\":true,\"seniority\":\"MIDDLE\"}"
                        .formatted(initiative, name));
    }

    private String deliverable(String title, String... assignments) {
        return PATH + "/" + create("PROJECT_MEMBER", PATH, """
            {"initiativeId":"%s","title":"%s","assignments":%s}\
            """.formatted(initiative, title, set(assignments)));
    }

    /** Of {@code "<id>:AR"} and so on. */
    private static String set(String... assignments) {
        return Arrays.stream(assignments)
                .map(one -> one.split(":"))
                .map(one -> "{\"stakeholderId\":\"%s\",\"letters\":%s}"
                        .formatted(
                                one[0],
                                Arrays.stream(one[1].split("")).collect(Collectors.joining("\",\"", "[\"", "\"]"))))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String assign(String... assignments) {
        return "{\"assignments\":%s}".formatted(set(assignments));
    }

    @Test
    void refusesStrangersAndBadInput() {
        Trust.refusesStrangers(PATH, NEW, "CLINICAL_LEAD");
        as("SRO")
                .body("{\"initiativeId\":\"%s\"}".formatted(initiative))
                .post("/api/v1" + PATH)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/title"));
        as("SRO")
                .body("{\"initiativeId\":\"%s\",\"title\":\" \"}".formatted(initiative))
                .post("/api/v1" + PATH)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/title"));
        as("SRO")
                .body("{\"initiativeId\":\"%s\",\"activityId\":\"analyse.vision.tip.1\"}".formatted(initiative))
                .post("/api/v1" + PATH)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-reference"))
                .body("errors[0].pointer", equalTo("/activityId"));
        as("SRO")
                .body("{\"initiativeId\":\"%s\",\"title\":\"t\",\"assignments\":[null]}".formatted(initiative))
                .post("/api/v1" + PATH)
                .then()
                .statusCode(422);
        as("SRO")
                .body(
                        "{\"initiativeId\":\"%s\",\"title\":\"t\",\"assignments\":[{\"stakeholderId\":\"%s\",\"letters\":[]}]}"
                                .formatted(initiative, person("Ward sister")))
                .post("/api/v1" + PATH)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/assignments/0/letters"));
        as("SRO")
                .body(
                        "{\"initiativeId\":\"%s\",\"title\":\"t\",\"assignments\":[{\"stakeholderId\":\"%s\",\"letters\":[\"X\"]}]}"
                                .formatted(initiative, UUID.randomUUID()))
                .post("/api/v1" + PATH)
                .then()
                .statusCode(400);
    }

    @Test
    void takesTheWordsOfTheToolkitForItsActivities() {
        var body = "{\"initiativeId\":\"%s\",\"activityId\":\"analyse.strategy.activity.2\"}".formatted(initiative);
        var path = PATH + "/" + create("SRO", PATH, body);

        as("SRO")
                .get("/api/v1" + path)
                .then()
                .statusCode(200)
                .body("title", equalTo("Identify, analyse and map stakeholders by power and influence"))
                .body("status", equalTo("DRAFT"))
                .body("complete", equalTo(false))
                .body("problems.rule", contains("RACI.ACCOUNTABLE", "RACI.RESPONSIBLE"))
                .body("availableActions.find { it.action == 'agree' }.reason", equalTo("raci-incomplete"));
        as("SRO").body(body).post("/api/v1" + PATH).then().statusCode(409).body("code", equalTo("duplicate"));
    }

    @Test
    void replacesAllAssignmentsUnderTheVersionThatWasRead() {
        var matron = person("Community matron");
        var trainer = person("Head of training");
        var path = deliverable("Training plan", matron + ":A", trainer + ":R");

        Trust.guards(path, assign());
        // the accountable changes hands, which no order of single writes would allow
        patch("PROJECT_MEMBER", path, assign(matron + ":R", trainer + ":A"))
                .statusCode(200)
                .body("assignments.find { it.name == 'Community matron' }.letters", contains("R"))
                .body("assignments.find { it.name == 'Head of training' }.letters", contains("A"))
                .body("complete", equalTo(true));
        patch("PROJECT_MEMBER", path, assign(trainer + ":AR"))
                .statusCode(200)
                .body("assignments.name", contains("Head of training"))
                .body("assignments[0].letters", containsInAnyOrder("A", "R"));
        patch("PROJECT_MEMBER", path, "{\"description\":\"For all bands\"}")
                .statusCode(200)
                .body("assignments", hasSize(1))
                .body("description", equalTo("For all bands"));
        patch("PROJECT_MEMBER", path, "{\"assignments\":null}").statusCode(422);
        patch("CLINICAL_LEAD", path, assign()).statusCode(403);
    }

    @Test
    void namesTheRuleAndWhoBreaksItAndKeepsNothing() {
        var one = person("Community matron");
        var other = person("Head of training");
        var path = deliverable("Training plan", one + ":A");

        patch("SRO", path, assign(one + ":A", other + ":AR"))
                .statusCode(422)
                .body("code", equalTo("rule-violated"))
                .body("rule", equalTo("RACI.ACCOUNTABLE"))
                .body("offending", contains(other))
                .body("errors[0].pointer", equalTo("/assignments/1/letters"));
        patch("SRO", path, assign(one + ":RC"))
                .statusCode(422)
                .body("rule", equalTo("RACI.LETTERS"))
                .body("offending", contains(one));
        patch("SRO", path, assign(one + ":R", one + ":A")).statusCode(422).body("rule", equalTo("RACI.LETTERS"));
        patch("SRO", path, assign(UUID.randomUUID() + ":R"))
                .statusCode(422)
                .body("code", equalTo("unknown-reference"))
                .body("errors[0].pointer", equalTo("/assignments/0/stakeholderId"));
        var there = initiative;
        initiative = openInitiative();
        var stranger = person("Of another initiative");
        initiative = there;
        patch("SRO", path, assign(stranger + ":R")).statusCode(422).body("code", equalTo("unknown-reference"));
        as("SRO").get("/api/v1" + path).then().body("assignments.stakeholderId", contains(one));
    }

    @Test
    void agreesOnlyWhatIsCompleteAndChangesOnlyADraft() {
        var one = person("Community matron");
        var path = deliverable("Training plan", one + ":R");

        obey("SRO", path, "agree", null)
                .statusCode(409)
                .body("code", equalTo("raci-incomplete"))
                .body("rule", equalTo("RACI.ACCOUNTABLE"));
        obey("PROJECT_MEMBER", path, "agree", null).statusCode(403);
        patch("SRO", path, assign(one + ":AR")).statusCode(200);
        as("PROGRAMME_MANAGER").post("/api/v1" + path + "/agree").then().statusCode(428);
        obey("PROGRAMME_MANAGER", path, "agree", null).statusCode(200).body("status", equalTo("AGREED"));
        patch("SRO", path, assign()).statusCode(409).body("code", equalTo("transition-not-allowed"));
        obey("SRO", path, "agree", null).statusCode(409);
        obey("SRO", path, "revise", null).statusCode(200).body("status", equalTo("DRAFT"));
        obey("SRO", path, "withdraw", null).statusCode(200).body("status", equalTo("WITHDRAWN"));
        obey("SRO", path, "revise", null).statusCode(409).body("code", equalTo("transition-not-allowed"));
        deliverable("training PLAN");
    }

    @Test
    void isIncompleteAgainWhenTheAccountableLeaves() {
        var one = person("Community matron");
        var path = deliverable("Training plan", one + ":AR");
        obey("SRO", path, "agree", null).statusCode(200);
        obey("SRO", "/stakeholders/" + one, "leave", "{\"reason\":\"Retired\"}").statusCode(200);

        as("SRO")
                .get("/api/v1" + path)
                .then()
                .body("complete", equalTo(false))
                .body("assignments[0].left", equalTo(true))
                .body("problems.rule", contains("RACI.ACCOUNTABLE", "RACI.RESPONSIBLE", "RACI.PRESENT"))
                .body("problems[2].offending", contains(one));
        as("SRO")
                .body("{\"initiativeId\":\"%s\",\"title\":\"Other\",\"assignments\":%s}"
                        .formatted(initiative, set(one + ":A")))
                .post("/api/v1" + PATH)
                .then()
                .statusCode(422)
                .body("rule", equalTo("RACI.PRESENT"))
                .body("offending", contains(one));
        obey("SRO", path, "revise", null).statusCode(200);
        patch("SRO", path, "{\"title\":\"Plan for training\"}").statusCode(200);
        obey("SRO", path, "agree", null).statusCode(409);
    }

    @Test
    void showsTheMatrixInTheToolkitsOrderWithItsWarnings() {
        var matron = person("Community matron");
        var trainer = person("=cmd|trainer");
        var six =
                IntStream.range(0, 6).mapToObj(i -> person("Ward manager " + i)).toList();
        deliverable("Zoning of the bases", matron + ":AR");
        deliverable(
                "A policy",
                IntStream.range(0, 7)
                        .mapToObj(i -> i == 6 ? matron + ":AR" : six.get(i) + ":C")
                        .toArray(String[]::new));
        create("SRO", PATH, """
            {"initiativeId":"%s","activityId":"decide.procurement.activity.1","assignments":%s}\
            """.formatted(initiative, set(trainer + ":A")));
        create("SRO", PATH, """
            {"initiativeId":"%s","activityId":"analyse.vision.activity.1"}\
            """.formatted(initiative));
        obey("SRO", deliverable("Given up", trainer + ":AR"), "withdraw", null).statusCode(200);

        as("CLINICAL_LEAD")
                .get("/api/v1/raci-matrix?initiativeId=" + initiative)
                .then()
                .statusCode(200)
                .body("complete", equalTo(false))
                .body("agreed", equalTo(0))
                .body(
                        "deliverables.activityId",
                        contains("analyse.vision.activity.1", "decide.procurement.activity.1", null, null))
                .body("deliverables[2].title", equalTo("A policy"))
                .body("deliverables[2].warnings.rule", contains("RACI.CONSULTED"))
                .body("warnings.rule", contains("RACI.SPREAD"))
                .body("warnings[0].offending", contains(matron))
                .body("people.find { it.name == 'Community matron' }.accountable", equalTo(2))
                .body("people.find { it.name == 'Community matron' }.responsible", equalTo(2))
                .body("people", hasSize(8));
        var csv = as("AUDITOR").get("/api/v1/raci-matrix.csv?initiativeId=" + initiative);
        csv.then().statusCode(200).header("Content-Type", "text/csv; charset=UTF-8; header=present");
        assertThat(csv.asString().split("\r\n")).hasSize(5).satisfies(lines -> {
            assertThat(lines[0])
                    .startsWith("\uFEFFDeliverable,Activity,Status,Complete,'=cmd|trainer,Community matron,");
            assertThat(lines[3]).isEqualTo("A policy,,DRAFT,yes,,A/R,C,C,C,C,C,C");
        });
    }

    @Test
    void findsDeliverablesOfTheOwnTrustOnly() {
        var path = deliverable("Training plan");
        var list = "/api/v1" + PATH + "?initiativeId=" + initiative;

        as("AUDITOR").get(list + "&title=TRAIN").then().statusCode(200).body("items.title", contains("Training plan"));
        as("AUDITOR").get(list + "&status=AGREED").then().body("items", empty());
        as("AUDITOR").get(list + "&sort=status").then().statusCode(400);
        as("AUDITOR").get(list).then().body("items[0].activityId", nullValue());
        elsewhere("AUDITOR").get(list).then().statusCode(200).body("items", empty());
        elsewhere("AUDITOR").get("/api/v1" + path).then().statusCode(404);
        elsewhere("AUDITOR")
                .get("/api/v1/raci-matrix?initiativeId=" + initiative)
                .then()
                .statusCode(404);
        elsewhere("AUDITOR")
                .get("/api/v1/raci-matrix.csv?initiativeId=" + initiative)
                .then()
                .statusCode(404);
        as("SUPPLIER")
                .get("/api/v1/raci-matrix?initiativeId=" + initiative)
                .then()
                .statusCode(403);
        as("AUDITOR").get("/api/v1/raci-matrix").then().statusCode(400);
    }

    @Test
    void writesNothingForAClosedInitiative() {
        var path = deliverable("Training plan", person("Community matron") + ":AR");
        TestInitiatives.close(initiative);

        patch("SRO", path, assign()).statusCode(409).body("code", equalTo("initiative-closed"));
        obey("SRO", path, "agree", null).statusCode(409).body("code", equalTo("initiative-closed"));
    }

    @Test
    void letsOneOfManyWinWhoReplaceTheLettersAtOnce() throws Exception {
        var one = person("Community matron");
        var path = deliverable("Training plan", one + ":A");
        var tag = etag(path);
        var people = Executors.newFixedThreadPool(PEOPLE);
        try {
            var statuses = new ArrayList<Integer>();
            Callable<Integer> replace = () -> as("SRO")
                    .header("If-Match", tag)
                    .body(assign(one + ":AR"))
                    .patch("/api/v1" + path)
                    .statusCode();
            for (var answer : people.invokeAll(Collections.nCopies(PEOPLE, replace))) {
                statuses.add(answer.get());
            }
            assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
        } finally {
            people.shutdownNow();
        }
    }
}
