package org.mobiletoolkit.stakeholder.workforce.survey;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.create;
import static org.mobiletoolkit.stakeholder.Trust.elsewhere;
import static org.mobiletoolkit.stakeholder.Trust.obey;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;
import static org.mobiletoolkit.stakeholder.Trust.patch;
import static org.mobiletoolkit.stakeholder.workforce.survey.GivenSurveys.NEW;
import static org.mobiletoolkit.stakeholder.workforce.survey.GivenSurveys.answers;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.TestTopics;
import org.mobiletoolkit.stakeholder.Reenactment;
import org.mobiletoolkit.stakeholder.Trust;
import org.mobiletoolkit.stakeholder.workforce.usertype.GivenUserTypes;

/** The life of a survey and its results over HTTP. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class SurveyApiTest {

    private static final String REPORT = "{\"summary\":\"Few have devices\",\"actions\":[\"Buy some\"]}";

    @Inject
    TestTopics topics;

    @Test
    void goesFromDraftToReport() {
        var initiative = openInitiative();
        var path = "/surveys/" + create("PROJECT_MEMBER", "/surveys", NEW.formatted(initiative));

        as("AUDITOR")
                .get("/api/v1" + path)
                .then()
                .statusCode(200)
                .body("anonymous", equalTo(true))
                .body("status", equalTo("DRAFT"))
                .body("questions.code", contains("use", "tasks", "signal", "hours", "why"));
        patch("SRO", path, "{\"questions\":[]}").statusCode(200);
        obey("SRO", path, "open", null).statusCode(422).body("code", equalTo("survey-without-questions"));
        patch("SRO", path, "{\"questions\":[{\"code\":\"q\",\"text\":\"?\",\"type\":\"LIKERT5\"}],\"population\":40}")
                .statusCode(200);
        obey("SRO", path, "open", null).statusCode(200).body("status", equalTo("OPEN"));
        patch("SRO", path, "{\"title\":\"Other\"}").statusCode(409).body("code", equalTo("transition-not-allowed"));
        obey("SRO", path, "report", REPORT).statusCode(409);
        obey("SRO", path, "close", null).statusCode(200).body("status", equalTo("CLOSED"));
        obey("SRO", path, "open", null).statusCode(409);
        obey("SRO", path, "report", "{\"summary\":\"x\"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/actions"));
        obey("SRO", path, "report", REPORT)
                .statusCode(200)
                .body("status", equalTo("REPORTED"))
                .body("report.actions", contains("Buy some"));
        as("SRO").post("/api/v1" + path + "/close").then().statusCode(428);
    }

    @Test
    void refusesStrangers() {
        Trust.refusesStrangers("/surveys", NEW, "END_USER");
        Trust.guards("/surveys/" + create("SRO", "/surveys", NEW.formatted(openInitiative())), "{\"title\":\"T\"}");
    }

    @Test
    void showsThoseWhoAreAskedOnlyWhatTheyAreAskedAndTold() {
        var initiative = openInitiative();
        var draft = create("SRO", "/surveys", NEW.formatted(initiative));
        var open = GivenSurveys.open(initiative, true);
        var closed = GivenSurveys.open(initiative, true);
        obey("SRO", "/surveys/" + closed, "close", null).statusCode(200);
        var list = "/api/v1/surveys?initiativeId=" + initiative;

        as("END_USER").get(list).then().statusCode(200).body("items.id", contains(open));
        as("END_USER").get(list + "&status=DRAFT").then().body("items", empty());
        as("END_USER").get("/api/v1/surveys/" + draft).then().statusCode(404);
        as("END_USER").get("/api/v1/surveys/" + closed).then().statusCode(404);
        as("END_USER").get("/api/v1/surveys/" + closed + "/results").then().statusCode(404);
        as("SRO").get(list).then().body("items", hasSize(3));
        as("SRO").get("/api/v1/surveys/" + closed + "/results").then().statusCode(200);
        as("SRO")
                .get("/api/v1/surveys/" + open + "/results")
                .then()
                .statusCode(404)
                .body("code", equalTo("survey-results-not-ready"));
        obey("SRO", "/surveys/" + closed, "report", REPORT).statusCode(200);
        as("END_USER").get("/api/v1/surveys/" + closed + "/results").then().statusCode(200);
        elsewhere("SRO").get("/api/v1/surveys/" + closed + "/results").then().statusCode(404);
    }

    @Test
    void takesPopulationsFromTheUserTypesOnOpening() {
        var initiative = openInitiative();
        var nurses = GivenUserTypes.active(initiative, "NURSE", "Nursing", 40);
        var id = create(
                "SRO",
                "/surveys",
                NEW.formatted(initiative)
                        .replace(
                                "\"purpose\"", "\"segments\":[{\"userTypeId\":\"%s\"}],\"purpose\"".formatted(nurses)));
        patch("SRO", "/user-types/" + nurses, "{\"headcount\":44}").statusCode(200);
        obey("SRO", "/surveys/" + id, "open", null)
                .statusCode(200)
                .body("segments.code", contains("NURSE"))
                .body("segments.population", contains(44));
        patch("SRO", "/user-types/" + nurses, "{\"headcount\":50}").statusCode(200);
        as("SRO").get("/api/v1/surveys/" + id).then().body("segments.population", contains(44));
    }

    /** Everybody of 6 and of 4 has answered: with the total, whoever knows how many they are would know of both. */
    @Test
    void tellsNoTurnoutWhileItIsOpenThatItsResultsWouldWithhold() {
        var initiative = openInitiative();
        var nurses = GivenUserTypes.active(initiative, "NURSE", "Nursing", 6);
        var porters = GivenUserTypes.active(initiative, "PORTER", "Estates", 4);
        var id = GivenSurveys.open(initiative, true, nurses, porters);
        answers(6, id, nurses, "{\"question\":\"use\",\"options\":[\"daily\"]}");
        answers(4, id, porters, "{\"question\":\"use\",\"options\":[\"never\"]}");

        as("SRO")
                .get("/api/v1/surveys/" + id + "/turnout")
                .then()
                .statusCode(200)
                .body("turnout.suppressed", equalTo(true))
                .body("turnout.responses", nullValue());
        obey("SRO", "/surveys/" + id, "close", null).statusCode(200);
        as("SRO")
                .get("/api/v1/surveys/" + id + "/results")
                .then()
                .body("results.total.turnout.suppressed", equalTo(true));
    }

    @Test
    void tellsResultsPerSegmentAndInTotalButNothingOfFew() {
        var initiative = openInitiative();
        var nurses = GivenUserTypes.active(initiative, "NURSE", "Nursing", 12);
        var doctors = GivenUserTypes.active(initiative, "DOCTOR", "Medical", 9);
        var porters = GivenUserTypes.active(initiative, "PORTER", "Estates", 8);
        var id = GivenSurveys.open(initiative, true, nurses, doctors, porters);
        var turnout = "/api/v1/surveys/" + id + "/turnout";
        answers(4, id, nurses, "{\"question\":\"use\",\"options\":[\"daily\"]}");
        as("SRO")
                .get(turnout)
                .then()
                .statusCode(200)
                .body("turnout.suppressed", equalTo(true))
                .body("turnout.responses", nullValue())
                .body("turnout.population", equalTo(29));
        answers(
                8,
                id,
                nurses,
                "{\"question\":\"use\",\"options\":[\"never\"]},{\"question\":\"signal\",\"rating\":2},"
                        + "{\"question\":\"hours\",\"number\":7.5},{\"question\":\"tasks\",\"options\":[\"mail\",\"notes\"]}");
        as("SRO").get(turnout).then().body("turnout.responses", equalTo(12));
        answers(
                6,
                id,
                doctors,
                "{\"question\":\"use\",\"options\":[\"daily\"]},{\"question\":\"signal\",\"rating\":4},"
                        + "{\"question\":\"hours\",\"number\":40},{\"question\":\"tasks\",\"options\":[\"mail\"]},"
                        + "{\"question\":\"why\",\"text\":\"Slow\"}");
        answers(
                2,
                id,
                porters,
                "{\"question\":\"use\",\"options\":[\"never\"]},{\"question\":\"why\",\"text\":\"None\"}");
        obey("SRO", "/surveys/" + id, "close", null).statusCode(200);

        as("SRO")
                .get("/api/v1/surveys/" + id + "/results")
                .then()
                .statusCode(200)
                .body("results.threshold", equalTo(5))
                .body("results.total.turnout.responses", equalTo(20))
                .body("results.total.turnout.responseRatePct", equalTo(68.9655f))
                .body("results.total.turnout.requiredSample", equalTo(28))
                .body("results.total.turnout.requiredSampleReached", equalTo(false))
                .body("results.total.questions[0].options.count", contains(10, 10))
                .body("results.segments.code", contains("NURSE", "DOCTOR", "PORTER"))
                .body("results.segments.turnout.suppressed", contains(false, true, true))
                .body("results.segments[0].turnout.marginOfErrorPct", equalTo(0.0f))
                .body("results.segments[0].turnout.requiredSampleReached", equalTo(true))
                .body("results.segments[0].questions[0].options.sharePct", contains(33.3333f, 66.6667f))
                .body("results.segments[0].questions[1].options.count", contains(8, 0, 8))
                .body("results.segments[0].questions[2].mean", equalTo(2.0f))
                .body("results.segments[0].questions[3].median", equalTo(7.5f))
                .body("results.segments[0].questions[3].ranges.count", contains(0, 8, 0, 0, 0, 0, 0, 0, 0, 0))
                .body("results.segments[2].turnout.responses", nullValue())
                .body("results.segments[2].questions.suppressed", not(hasItem(false)))
                .body("results.segments[2].questions[0].options", nullValue());
        var texts = "/api/v1/surveys/" + id + "/texts?question=why";
        as("SRO").get(texts + "&limit=5").then().statusCode(200).body("items", hasSize(5));
        as("SRO")
                .get(texts + "&userTypeId=" + doctors)
                .then()
                .statusCode(403)
                .body("code", equalTo("survey-result-suppressed"));
        as("SRO").get("/api/v1/surveys/" + id + "/texts?question=use2").then().statusCode(403);
        as("SRO").get("/api/v1/surveys/" + id + "/texts").then().statusCode(400);
        as("END_USER").get(texts).then().statusCode(403);
    }

    @Test
    void saysThatASurveyOpened() throws IOException {
        var initiative = openInitiative();
        var id = GivenSurveys.open(initiative, true);

        Reenactment.assertSaid(topics, "survey", initiative, id, "OPEN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"required\":true|\"required\":\"yes\"|400|/questions/0/required",
                "\"code\":\"use\"|\"code\":\"Use it\"|422|/questions/0/code",
                "\"code\":\"tasks\"|\"code\":\"use\"|422|/questions/1/code",
                "\"code\":\"never\"|\"code\":\"daily\"|422|/questions/0/options/1/code",
                "\"label\":\"Never\"|\"label\":\"every day\"|422|/questions/0/options/1/label",
                "\"type\":\"LIKERT5\"|\"type\":\"STARS\"|400|/questions/2/type",
                "\"maxChoices\":2|\"maxChoices\":4|422|/questions/1/maxChoices",
                "\"min\":0,|''|422|/questions/3/min",
                "\"max\":40|\"max\":0|422|/questions/3/max",
                "\"max\":40|\"max\":1e12|422|/questions/3/max",
                "\"maxLength\":200|\"maxLength\":2001|422|/questions/4/maxLength",
                "\"purpose\":\"CURRENT_MOBILE_USE\"|\"purpose\":null|422|/purpose",
                "\"purpose\"|\"population\":-1,\"purpose\"|422|/population",
                "\"purpose\"|\"segments\":[null],\"purpose\"|422|/segments/0",
                "\"purpose\"|\"segments\":[{\"userTypeId\":\"019aa000-0000-7000-8000-000000000001\"}],\"purpose\"|422|/segments/0/userTypeId",
                "\"purpose\"|\"closes\":\"tomorrow\",\"purpose\"|400|/closes",
            })
    void refusesWhatCannotBeAsked(String good, String bad, int status, String pointer) {
        as("SRO")
                .body(NEW.formatted(openInitiative()).replace(good, bad))
                .post("/api/v1/surveys")
                .then()
                .statusCode(status)
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void asksOnlyActiveUserTypesOfTheInitiativeEachOnce() {
        var initiative = openInitiative();
        var foreign = GivenUserTypes.active(openInitiative(), "NURSE", "Nursing", 40);
        var own = GivenUserTypes.active(initiative, "NURSE", "Nursing", 40);
        var body = NEW.formatted(initiative);
        for (var segments : new String[] {
            "[{\"userTypeId\":\"%s\"}]".formatted(foreign),
            "[{\"userTypeId\":\"%s\"},{\"userTypeId\":\"%s\"}]".formatted(own, own)
        }) {
            as("SRO")
                    .body(body.replace("\"purpose\"", "\"segments\":" + segments + ",\"purpose\""))
                    .post("/api/v1/surveys")
                    .then()
                    .statusCode(422);
        }
        var id = create(
                "SRO",
                "/surveys",
                body.replace("\"purpose\"", "\"segments\":[{\"userTypeId\":\"%s\"}],\"purpose\"".formatted(own)));
        patch("SRO", "/surveys/" + id, "{\"population\":3}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/population"));
        obey("SRO", "/user-types/" + own, "retire", "{\"reason\":\"x\"}").statusCode(200);
        obey("SRO", "/surveys/" + id, "open", null)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/segments/0/userTypeId"));
    }

    @Test
    void opensNoSurveyWhoseLastDayHasPassed() {
        var id = create(
                "SRO",
                "/surveys",
                NEW.formatted(openInitiative()).replace("\"purpose\"", "\"closes\":\"2026-01-31\",\"purpose\""));

        obey("SRO", "/surveys/" + id, "open", null).statusCode(422).body("code", equalTo("rule-violated"));
    }
}
