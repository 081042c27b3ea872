package org.mobiletoolkit.stakeholder.standing.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
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
import static org.mobiletoolkit.stakeholder.Trust.patch;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.handbook.testing.Refusals;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.TestClock;
import org.mobiletoolkit.stakeholder.Trust;

/** Risks, issues and assumptions over HTTP. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class RiskApiTest {

    private static final String NEW = """
            {"initiativeId":"%s","cause":"One supplier makes it","event":"It stops","effect":"The rollout waits",
             "proximity":"LATER","reviewOn":"2027-03-01","raisedOn":"2026-06-01","scoring":{"likelihood":4,"impact":4}}""";

    @Inject
    TestClock clock;

    @AfterEach
    void backToday() {
        clock.reset();
    }

    private LocalDate today() {
        return London.today(clock);
    }

    private static String raised(UUID initiative) {
        return "/risks/" + create("PROJECT_MEMBER", "/risks", NEW.formatted(initiative));
    }

    @Test
    void refusesStrangersAndBadInput() {
        Trust.refusesStrangers("/risks", NEW, "CLINICAL_LEAD");
        Trust.guards(raised(openInitiative()), "{\"cause\":\"c\"}");
        var initiative = openInitiative();
        refused(NEW.replace("\"likelihood\":4", "\"likelihood\":0"), initiative, "/scoring/likelihood");
        refused(NEW.replace("\"impact\":4", "\"impact\":6"), initiative, "/scoring/impact");
        refused(
                NEW.replace("\"impact\":4", "\"impact\":4,\"residualImpact\":4"),
                initiative,
                "/scoring/residualLikelihood");
        refused(
                NEW.replace("\"impact\":4", "\"impact\":4,\"residualImpact\":5,\"residualLikelihood\":1"),
                initiative,
                "/scoring/residualImpact");
        refused(NEW.replace("2026-06-01", "2999-06-01"), initiative, "/raisedOn");
        refused(
                NEW.replace("\"impact\":4", "\"impact\":4,\"assessedOn\":\"2026-05-31\""),
                initiative,
                "/scoring/assessedOn");
        refused(NEW.replace("It stops", " "), initiative, "/event");
        as("SRO").get("/api/v1/risks?initiativeId=" + initiative).then().body("items", empty());
        var first = raised(initiative);
        as("SRO").get("/api/v1" + first).then().body("reference", equalTo("R-0001"));
    }

    private static void refused(String body, UUID initiative, String pointer) {
        as("SRO")
                .body(body.formatted(initiative))
                .post("/api/v1/risks")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void numbersTheRisksOfEachInitiative() {
        var initiative = openInitiative();
        raised(initiative);
        raised(initiative);
        raised(openInitiative());

        as("AUDITOR")
                .get("/api/v1/risks?sort=-reference&initiativeId=" + initiative)
                .then()
                .body("items.reference", contains("R-0002", "R-0001"));
        as("AUDITOR")
                .get("/api/v1/risks?reference=R-0002&initiativeId=" + initiative)
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void addsScoringsAndOverwritesNone() {
        var initiative = openInitiative();
        var path = raised(initiative);

        score(path, 2, 3, "2026-09-01")
                .statusCode(201)
                .body("inherent.band", equalTo("MODERATE"))
                .body("version", equalTo(1));
        score(path, 5, 5, "2026-08-01")
                .statusCode(201)
                .body("inherent.score", equalTo(6))
                .body("scoredOn", equalTo("2026-09-01"));
        score(path, 5, 5, "2026-05-31").statusCode(422).body("errors[0].pointer", equalTo("/assessedOn"));
        score(path, 5, 5, "2999-05-31").statusCode(422);
        as("PROJECT_MEMBER")
                .body("{\"likelihood\":1,\"impact\":1}")
                .post("/api/v1" + path + "/scorings")
                .then()
                .statusCode(428);
        obey("CLINICAL_LEAD", path, "scorings", "{\"likelihood\":1,\"impact\":1}")
                .statusCode(403);
        patch("PROJECT_MEMBER", path, "{\"likelihood\":1}").statusCode(400);

        as("AUDITOR")
                .get("/api/v1" + path + "/scorings")
                .then()
                .body("items.assessedOn", contains("2026-06-01", "2026-08-01", "2026-09-01"))
                .body("items.inherent.score", contains(16, 25, 6))
                .body("items.author", contains("project-member@rrx", "project-member@rrx", "project-member@rrx"));
        as("AUDITOR")
                .get("/api/v1" + path + "/scorings?limit=2&sort=-assessedOn")
                .then()
                .body("items.inherent.score", contains(6, 25))
                .body("page.hasMore", equalTo(true));
        elsewhere("AUDITOR").get("/api/v1" + path + "/scorings").then().statusCode(404);

        map(initiative, "2026-05-31").body("risks", equalTo(0));
        map(initiative, "2026-07-31").body("inherent.findAll { it.count > 0 }.score", contains(16));
        map(initiative, "2026-08-31").body("inherent.findAll { it.count > 0 }.score", contains(25));
        map(initiative, today().toString())
                .body("inherent.findAll { it.count > 0 }.score", contains(6))
                .body("withoutResidual", equalTo(1));
    }

    private static ValidatableResponse score(String path, int likelihood, int impact, String on) {
        return obey(
                "PROJECT_MEMBER",
                path,
                "scorings",
                "{\"likelihood\":%d,\"impact\":%d,\"assessedOn\":\"%s\"}".formatted(likelihood, impact, on));
    }

    private static ValidatableResponse map(UUID initiative, String asOf) {
        return as("AUDITOR")
                .get("/api/v1/risk-heat-map?initiativeId=" + initiative + "&asOf=" + asOf)
                .then()
                .statusCode(200)
                .body("asOf", equalTo(asOf))
                .body("inherent", hasSize(25))
                .body("residual", hasSize(25));
    }

    @Test
    void showsTheMatrixAsItWasBeforeARiskWasClosed() {
        var initiative = openInitiative();
        var path = raised(initiative);
        obey("PROJECT_MEMBER", path, "close", "{\"reason\":\"Gone\",\"on\":\"2026-09-01\"}")
                .statusCode(200);
        score(path, 1, 1, "2026-09-02").statusCode(409).body("code", equalTo("risk-not-open"));

        map(initiative, "2026-08-31").body("risks", equalTo(1));
        map(initiative, "2026-09-01").body("risks", equalTo(0));
        obey("PROJECT_MEMBER", path, "reopen", "{\"reason\":\"Back\",\"on\":\"2026-08-31\"}")
                .statusCode(422);
        obey("PROJECT_MEMBER", path, "reopen", "{\"reason\":\"Back\",\"on\":\"2026-10-01\"}")
                .statusCode(200);
        map(initiative, "2026-09-30").body("risks", equalTo(0));
        map(initiative, "2026-10-01").body("risks", equalTo(1));
        as("AUDITOR")
                .get("/api/v1/risk-heat-map?initiativeId=" + initiative + "&asOf=2999-01-01")
                .then()
                .statusCode(400);
        as("AUDITOR").get("/api/v1/risk-heat-map").then().statusCode(400);
        elsewhere("AUDITOR")
                .get("/api/v1/risk-heat-map?initiativeId=" + initiative)
                .then()
                .statusCode(404);
        as("SUPPLIER")
                .get("/api/v1/risk-heat-map?initiativeId=" + initiative)
                .then()
                .statusCode(403);
        as("AUDITOR")
                .accept("image/svg+xml")
                .get("/api/v1/risk-heat-map/picture?initiativeId=" + initiative)
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .body(containsString("1 of likelihood 4 and impact 4 (extreme)"));
    }

    @Test
    void listsTheExtremeOnesThatNobodyLooksAfter() {
        var initiative = openInitiative();
        var path = raised(initiative);
        create(
                "SRO",
                "/risks",
                NEW.replace("\"likelihood\":4", "\"likelihood\":3").formatted(initiative));
        var list = "/api/v1/risks?initiativeId=" + initiative;

        as("SRO")
                .get(list + "&attention=true")
                .then()
                .body("items.reference", contains("R-0001"))
                .body("items[0].attention", contains("NO_OWNER", "NO_RESPONSE"));
        as("SRO").get(list + "&attention=false").then().body("items.reference", contains("R-0002"));
        patch("SRO", path, "{\"owner\":\"o@rrx\",\"response\":\"REDUCE\"}")
                .statusCode(200)
                .body("attention", empty());
        as("SRO").get(list + "&attention=true").then().body("items", empty());
        clock.set(java.time.Instant.parse("2027-03-01T12:00:00Z"));
        as("SRO").get(list + "&attention=true").then().body("items", empty());
        clock.advance(Duration.ofDays(1));
        as("SRO").get(list + "&attention=true").then().body("items[0].attention", contains("REVIEW_OVERDUE"));
        as("SRO").get(list + "&overdue=true").then().body("items", hasSize(2));
        as("SRO").get(list + "&sort=-score&limit=1").then().body("items.inherent.score", contains(16));
        patch("SRO", path, "{\"reviewOn\":null}").statusCode(422);
    }

    @Test
    void turnsIntoAnIssueWhenItComesAbout() {
        var initiative = openInitiative();
        var path = raised(initiative);
        var body = """
                {"on":"2026-09-01","issue":{"title":"No longer made","severity":"MAJOR","owner":"o@rrx","dueOn":"2026-10-15"}}""";

        obey("PROJECT_MEMBER", path, "materialise", body.replace("MAJOR", "HUGE"))
                .statusCode(400);
        obey("PROJECT_MEMBER", path, "materialise", body.replace("2026-09-01", "2026-05-01"))
                .statusCode(422);
        as("SRO").get("/api/v1/issues?initiativeId=" + initiative).then().body("items", empty());
        var issue = obey("PROJECT_MEMBER", path, "materialise", body)
                .statusCode(201)
                .body("reference", equalTo("I-0001"))
                .body("riskId", equalTo(path.substring("/risks/".length())))
                .body("raisedOn", equalTo("2026-09-01"))
                .extract()
                .<String>path("id");
        as("SRO").get("/api/v1" + path).then().body("status", equalTo("MATERIALISED"));
        obey("PROJECT_MEMBER", path, "materialise", body).statusCode(409);
        map(initiative, today().toString()).body("risks", equalTo(0));
        as("SRO")
                .get("/api/v1/issues?overdue=true&riskId=" + path.substring("/risks/".length()))
                .then()
                .body("items.id", contains(issue));
    }

    @Test
    void resolvesIssues() {
        var initiative = openInitiative();
        var body = """
                {"initiativeId":"%s","title":"No signal","severity":"MINOR","owner":"o@rrx","dueOn":"2026-08-31","raisedOn":"2026-08-01"}""";
        Trust.refusesStrangers("/issues", body, "CLINICAL_LEAD");
        var path = "/issues/" + create("PROJECT_MEMBER", "/issues", body.formatted(initiative));
        Trust.guards(path, "{\"title\":\"t\"}");
        var stranger = raised(openInitiative());
        as("SRO")
                .body(body.replace(
                                "\"title\"", "\"riskId\":\"" + stranger.substring("/risks/".length()) + "\",\"title\"")
                        .formatted(initiative))
                .post("/api/v1/issues")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/riskId"));

        obey("PROJECT_MEMBER", path, "resolve", "{\"resolution\":\"Fitted\",\"resolvedOn\":\"2026-07-31\"}")
                .statusCode(422);
        obey("PROJECT_MEMBER", path, "resolve", "{\"resolution\":\"Fitted\",\"resolvedOn\":\"2026-08-20\"}")
                .statusCode(200)
                .body("resolvedBy", equalTo("project-member@rrx"))
                .body("overdue", equalTo(false));
        patch("PROJECT_MEMBER", path, "{\"title\":\"t\"}").statusCode(409).body("code", equalTo("issue-not-open"));
        obey("PROJECT_MEMBER", path, "reopen", "{\"reason\":\"Fails again\"}")
                .statusCode(200)
                .body("resolution", nullValue());
        obey("PROJECT_MEMBER", path, "withdraw", "{\"resolution\":\"Was a test\"}")
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        obey("PROJECT_MEMBER", path, "reopen", "{\"reason\":\"x\"}").statusCode(409);
        obey("CLINICAL_LEAD", path, "reopen", "{\"reason\":\"x\"}").statusCode(403);
    }

    @Test
    void findsOutWhetherAssumptionsAreRight() {
        var initiative = openInitiative();
        var body = """
                {"initiativeId":"%s","statement":"4G indoors","owner":"o@rrx","checkBy":"2026-09-30"}""";
        Trust.refusesStrangers("/assumptions", body, "CLINICAL_LEAD");
        var path = "/assumptions/" + create("PROJECT_MEMBER", "/assumptions", body.formatted(initiative));
        Trust.guards(path, "{\"statement\":\"t\"}");

        as("SRO")
                .get("/api/v1/assumptions?overdue=true&initiativeId=" + initiative)
                .then()
                .body("items.reference", contains("A-0001"));
        patch("SRO", path, "{\"initiativeId\":\"%s\"}".formatted(initiative))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/initiativeId"));
        Refusals.of("/assumptions", "PROGRAMME_MANAGER", "CLINICAL_LEAD")
                .ofCommand(path.substring("/assumptions/".length()), "validate", "{\"evidence\":\"Survey\"}");
        obey("PROJECT_MEMBER", path, "validate", "{\"evidence\":\"  \"}").statusCode(422);
        obey("PROJECT_MEMBER", path, "validate", "{\"evidence\":\"Survey\",\"foundOn\":\"2999-01-01\"}")
                .statusCode(422);
        obey("PROJECT_MEMBER", path, "validate", "{\"evidence\":\"Survey\",\"foundOn\":\"2026-09-12\"}")
                .statusCode(200)
                .body("status", equalTo("VALIDATED"))
                .body("foundBy", equalTo("project-member@rrx"))
                .body("foundOn", equalTo("2026-09-12"));
        patch("PROJECT_MEMBER", path, "{\"statement\":\"t\"}")
                .statusCode(409)
                .body("code", equalTo("assumption-not-open"));
        obey("SRO", path, "invalidate", "{\"evidence\":\"Fails in lifts\"}")
                .statusCode(200)
                .body("status", equalTo("INVALIDATED"));
        obey("SRO", path, "validate", "{\"evidence\":\"x\"}").statusCode(409);
        as("SRO")
                .get("/api/v1/assumptions?status=INVALIDATED&initiativeId=" + initiative)
                .then()
                .body("items", hasSize(1))
                .body("items[0].overdue", equalTo(false));
    }

    @Test
    void givesEveryoneAnotherNumberThoughAllComeAtOnce() throws Exception {
        var initiative = openInitiative();
        var people = Executors.newFixedThreadPool(8);
        try {
            Callable<Integer> request = () -> as("SRO")
                    .body(NEW.formatted(initiative))
                    .post("/api/v1/risks")
                    .statusCode();
            var answers = people.invokeAll(java.util.Collections.nCopies(16, request));
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(201);
            }
        } finally {
            people.shutdownNow();
        }

        List<String> references =
                as("SRO").get("/api/v1/risks?initiativeId=" + initiative).path("items.reference");
        assertThat(references)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 16)
                        .mapToObj("R-%04d"::formatted)
                        .toList());
    }
}
