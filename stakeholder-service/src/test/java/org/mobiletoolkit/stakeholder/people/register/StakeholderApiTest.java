package org.mobiletoolkit.stakeholder.people.register;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.create;
import static org.mobiletoolkit.stakeholder.Trust.elsewhere;
import static org.mobiletoolkit.stakeholder.Trust.obey;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;
import static org.mobiletoolkit.stakeholder.Trust.patch;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.stakeholder.Trust;
import org.mobiletoolkit.stakeholder.course.initiative.TestInitiatives;
import org.mobiletoolkit.stakeholder.workforce.usertype.GivenUserTypes;

/** The register of stakeholders over HTTP. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class StakeholderApiTest {

    private static final String NEW = """
            {"initiativeId":"%s","name":"Chief nurse","kind":"PERSON","internal":true,"seniority":"SENIOR",
             "roleCodes":["CNIO"],"odsCode":"RRX","power":4,"interest":5,"impactOfChange":3}""";

    private static String registered() {
        return "/stakeholders/" + create("PROJECT_MEMBER", "/stakeholders", NEW.formatted(openInitiative()));
    }

    @Test
    void registersAStakeholderWithAFirstLookAtTheWeight() {
        var path = registered();

        as("SRO")
                .get("/api/v1" + path)
                .then()
                .statusCode(200)
                .body("roleCodes", contains("CNIO"))
                .body("champion", equalTo(false))
                .body("status", equalTo("ACTIVE"))
                .body("opinion.quadrant", equalTo("MANAGE_CLOSELY"))
                .body("opinion.support", equalTo("UNKNOWN"))
                .body("opinion.gap", nullValue())
                .body("availableActions.find { it.action == 'leave' }.allowed", equalTo(true))
                .body("availableActions.find { it.action == 'return' }.reason", equalTo("transition-not-allowed"));
        as("SRO")
                .get("/api/v1" + path + "/influence-assessments")
                .then()
                .statusCode(200)
                .body("items.power", contains(4))
                .body("items.author", contains("project-member@rrx"));
    }

    @Test
    void refusesStrangersAndBadInput() {
        Trust.refusesStrangers("/stakeholders", NEW, "CLINICAL_LEAD");
        as("SRO")
                .body(NEW.replace("\"interest\":5,", "").formatted(openInitiative()))
                .post("/api/v1/stakeholders")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/interest"));
        as("SRO")
                .body(NEW.replace("\"power\":4", "\"power\":6").formatted(openInitiative()))
                .post("/api/v1/stakeholders")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/power"));
        as("SRO")
                .body(NEW.replace("CNIO", "chief nurse").formatted(openInitiative()))
                .post("/api/v1/stakeholders")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/roleCodes/0"));
        as("SRO")
                .body(NEW.replace("PERSON", "ROBOT").formatted(openInitiative()))
                .post("/api/v1/stakeholders")
                .then()
                .statusCode(400);
    }

    @Test
    void isLinkedOnlyToAUserTypeOfItsInitiative() {
        var initiative = openInitiative();
        var nurses = GivenUserTypes.active(initiative, "COMMUNITY_NURSE", "Nursing", 200);
        var linked = NEW.replace("\"kind\"", "\"linkedUserTypeId\":\"%s\",\"kind\"");

        var path = "/stakeholders/" + create("SRO", "/stakeholders", linked.formatted(initiative, nurses));

        as("SRO").get("/api/v1" + path).then().body("linkedUserTypeId", equalTo(nurses));
        as("SRO")
                .body(linked.formatted(openInitiative(), nurses))
                .post("/api/v1/stakeholders")
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-reference"))
                .body("errors[0].pointer", equalTo("/linkedUserTypeId"));
        obey("PROGRAMME_MANAGER", "/user-types/" + nurses, "retire", "{\"reason\":\"Two types now\"}")
                .statusCode(200);
        patch("SRO", path, "{\"jobTitle\":\"Community nurse\"}").statusCode(200);
    }

    @Test
    void countsAPersonOnlyOncePerInitiative() {
        var body = NEW.formatted(openInitiative()).replace("\"kind\"", "\"subject\":\"cnio@rrx\",\"kind\"");
        create("SRO", "/stakeholders", body);

        as("SRO").body(body).post("/api/v1/stakeholders").then().statusCode(409).body("code", equalTo("duplicate"));
    }

    @Test
    void keepsOpinionsFromThoseWhoMayNotReadThem() {
        var path = registered();

        as("CLINICAL_LEAD").get("/api/v1" + path).then().statusCode(200).body("opinion", nullValue());
        as("AUDITOR").get("/api/v1" + path).then().statusCode(200).body("opinion", notNullValue());
        as("CLINICAL_LEAD")
                .get("/api/v1" + path + "/support-assessments")
                .then()
                .statusCode(403);
        as("CLINICAL_LEAD")
                .get("/api/v1" + path + "/influence-assessments")
                .then()
                .statusCode(403);
        as("CLINICAL_LEAD")
                .get("/api/v1/influence-map?initiativeId=" + UUID.randomUUID())
                .then()
                .statusCode(403);
        as("CLINICAL_LEAD").get("/api/v1/engagement-actions").then().statusCode(403);
        as("AUDITOR")
                .body("{\"current\":\"NEUTRAL\",\"desired\":\"CHAMPION\"}")
                .post("/api/v1" + path + "/support-assessments")
                .then()
                .statusCode(403);
    }

    @Test
    void keepsEveryOpinionAndShowsTheLatest() {
        var path = registered();
        var assess = "/api/v1" + path + "/support-assessments";
        as("SRO")
                .body("{\"current\":\"SUPPORTIVE\",\"desired\":\"CHAMPION\",\"assessedOn\":\"2026-05-12\"}")
                .post(assess)
                .then()
                .statusCode(201)
                .body("author", equalTo("sro@rrx"));
        as("SRO")
                .body("{\"current\":\"OPPONENT\",\"desired\":\"CHAMPION\",\"assessedOn\":\"2026-02-01\"}")
                .post(assess)
                .then()
                .statusCode(201);

        as("SRO").get(assess).then().statusCode(200).body("items.current", contains("OPPONENT", "SUPPORTIVE"));
        as("SRO")
                .get("/api/v1" + path)
                .then()
                .body("opinion.support", equalTo("SUPPORTIVE"))
                .body("opinion.supportAssessedOn", equalTo("2026-05-12"))
                .body("opinion.engagementPriority", equalTo(4));
        as("SRO")
                .body("{\"current\":\"NEUTRAL\",\"desired\":\"CHAMPION\",\"assessedOn\":\"2999-01-01\"}")
                .post(assess)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/assessedOn"));
        elsewhere("SRO").get(assess).then().statusCode(404);
        elsewhere("SRO")
                .body("{\"current\":\"NEUTRAL\",\"desired\":\"CHAMPION\"}")
                .post(assess)
                .then()
                .statusCode(404);
    }

    @Test
    void changesDetailsUnderTheVersionThatWasRead() {
        var path = registered();

        Trust.guards(path, "{\"champion\":true}");
        patch("PROJECT_MEMBER", path, "{\"champion\":true,\"odsCode\":null}")
                .statusCode(200)
                .body("champion", equalTo(true))
                .body("odsCode", nullValue())
                .body("name", equalTo("Chief nurse"));
        patch("PROJECT_MEMBER", path, "{\"name\":null}").statusCode(422).body("errors[0].pointer", equalTo("/name"));
        patch("CLINICAL_LEAD", path, "{\"champion\":false}").statusCode(403);
    }

    @Test
    void letsSomebodyLeaveOnceAndComeBack() {
        var path = registered();
        var departure = "{\"leftOn\":\"2026-06-30\",\"reason\":\"Took another post\"}";

        obey("SRO", path, "leave", departure).statusCode(200).body("status", equalTo("LEFT"));
        obey("SRO", path, "leave", departure).statusCode(409).body("code", equalTo("transition-not-allowed"));
        obey("SRO", path, "return", null)
                .statusCode(200)
                .body("leftOn", nullValue())
                .body("leavingReason", nullValue());
        obey("SRO", path, "leave", "{\"leftOn\":\"2999-01-01\",\"reason\":\"x\"}")
                .statusCode(422);
        as("SRO").body(departure).post("/api/v1" + path + "/leave").then().statusCode(428);
    }

    @Test
    void listsByNameWithFiltersButNeverByOpinion() {
        var initiative = openInitiative();
        create("SRO", "/stakeholders", NEW.formatted(initiative).replace("Chief nurse", "Union"));
        create(
                "SRO",
                "/stakeholders",
                NEW.formatted(initiative).replace("Chief nurse", "Board").replace("SENIOR", "BOARD"));
        var list = "/api/v1/stakeholders?initiativeId=" + initiative;

        as("AUDITOR").get(list).then().statusCode(200).body("items.name", contains("Board", "Union"));
        as("AUDITOR").get(list + "&seniority=BOARD").then().body("items.name", contains("Board"));
        as("AUDITOR").get(list + "&name=uni").then().body("items.name", contains("Union"));
        as("AUDITOR").get(list + "&status=LEFT").then().body("items", empty());
        as("AUDITOR").get(list + "&internal=false").then().body("items", empty());
        as("AUDITOR").get(list + "&limit=1").then().body("page.hasMore", equalTo(true));
        as("AUDITOR").get(list + "&support=OPPONENT").then().statusCode(400);
        as("AUDITOR").get(list + "&sort=power").then().statusCode(400);
        elsewhere("AUDITOR").get(list).then().statusCode(200).body("items", empty());
    }

    @Test
    void drawsTheMapOfTheOracle() {
        var initiative = openInitiative();
        stakeholder(initiative, "CEO", 5, 4, "SUPPORTIVE", "CHAMPION");
        stakeholder(initiative, "CCIO", 4, 5, "CHAMPION", "CHAMPION");
        stakeholder(initiative, "Finance director", 5, 2, "NEUTRAL", "SUPPORTIVE");
        stakeholder(initiative, "Community nurses", 2, 5, "SUPPORTIVE", "CHAMPION");
        stakeholder(initiative, "Union rep", 3, 4, "RESISTANT", "NEUTRAL");
        stakeholder(initiative, "Supplier", 3, 3, "SUPPORTIVE", "SUPPORTIVE");
        stakeholder(initiative, "Facilities", 2, 2, "NEUTRAL", "NEUTRAL");

        as("SRO")
                .get("/api/v1/influence-map?initiativeId=" + initiative)
                .then()
                .statusCode(200)
                .body("threshold", equalTo(3))
                .body("support.index", equalTo(0.3125f))
                .body("support.highPowerSupportiveRate", equalTo(0.6f))
                .body("support.strong", equalTo(false))
                .body("support.assessed", equalTo(7))
                .body("quadrants.MANAGE_CLOSELY", equalTo(4))
                .body("quadrants.MONITOR", equalTo(1))
                .body("stakeholders[0].name", equalTo("CEO"))
                .body("stakeholders[1].name", equalTo("Finance director"))
                .body("stakeholders[2].name", equalTo("Union rep"));
        as("SRO").get("/api/v1/influence-map").then().statusCode(400);
    }

    private static void stakeholder(UUID initiative, String name, int power, int interest, String now, String wanted) {
        var id = create(
                "SRO",
                "/stakeholders",
                NEW.formatted(initiative)
                        .replace("Chief nurse", name)
                        .replace(
                                "\"power\":4,\"interest\":5",
                                "\"power\":%d,\"interest\":%d".formatted(power, interest)));
        as("SRO")
                .body("{\"current\":\"%s\",\"desired\":\"%s\"}".formatted(now, wanted))
                .post("/api/v1/stakeholders/" + id + "/support-assessments")
                .then()
                .statusCode(201);
    }

    @Test
    void plansAndCompletesAnEngagement() {
        var stakeholder = registered();
        var id = stakeholder.substring(stakeholder.lastIndexOf('/') + 1);
        var body =
                "{\"stakeholderId\":\"%s\",\"title\":\"Show the tablet\",\"owner\":\"pm@rrx\",\"dueOn\":\"2026-12-01\"}"
                        .formatted(id);
        var path = "/engagement-actions/" + create("PROJECT_MEMBER", "/engagement-actions", body);

        Trust.guards(path, "{\"dueOn\":\"2026-12-02\"}");
        patch("SRO", path, "{\"dueOn\":\"2026-12-03\"}").statusCode(200).body("dueOn", equalTo("2026-12-03"));
        obey("SRO", path, "complete", "{\"completedOn\":\"2999-01-01\",\"effect\":\"Convinced\"}")
                .statusCode(422);
        obey("SRO", path, "complete", "{}").statusCode(422).body("errors[0].pointer", equalTo("/effect"));
        obey("SRO", path, "complete", "{\"completedOn\":\"2026-06-12\",\"effect\":\"Convinced\"}")
                .statusCode(200)
                .body("status", equalTo("COMPLETED"));
        obey("SRO", path, "cancel", "{\"reason\":\"late\"}").statusCode(409);
        patch("SRO", path, "{\"dueOn\":\"2026-12-04\"}").statusCode(409);
        as("SRO")
                .body(body.replace(id, UUID.randomUUID().toString()))
                .post("/api/v1/engagement-actions")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/stakeholderId"));
        elsewhere("SRO")
                .body(body)
                .post("/api/v1/engagement-actions")
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-reference"));
        as("SRO")
                .get("/api/v1/engagement-actions?status=COMPLETED&stakeholderId=" + id)
                .then()
                .statusCode(200)
                .body("items.effect", contains("Convinced"));
    }

    @Test
    void plansNothingWithSomebodyWhoHasLeft() {
        var path = registered();
        obey("SRO", path, "leave", "{\"reason\":\"Took another post\"}").statusCode(200);

        as("SRO")
                .body("{\"stakeholderId\":\"%s\",\"title\":\"t\",\"owner\":\"o\",\"dueOn\":\"2026-12-01\"}"
                        .formatted(path.substring(path.lastIndexOf('/') + 1)))
                .post("/api/v1/engagement-actions")
                .then()
                .statusCode(422)
                .body("code", equalTo("rule-violated"));
    }

    @Test
    void writesNothingForAClosedInitiative() {
        var initiative = openInitiative();
        var path = "/stakeholders/" + create("SRO", "/stakeholders", NEW.formatted(initiative));
        TestInitiatives.close(initiative);

        patch("SRO", path, "{\"champion\":true}").statusCode(409).body("code", equalTo("initiative-closed"));
        obey("SRO", path, "leave", "{\"reason\":\"r\"}").statusCode(409);
        as("SRO")
                .body("{\"power\":1,\"interest\":1}")
                .post("/api/v1" + path + "/influence-assessments")
                .then()
                .statusCode(409);
        as("SRO").get("/api/v1" + path).then().statusCode(200).body("champion", equalTo(false));
    }
}
