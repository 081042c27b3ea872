package org.mobiletoolkit.stakeholder.toolbox.worksheet;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
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
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.TestTopics;
import org.mobiletoolkit.stakeholder.Reenactment;
import org.mobiletoolkit.stakeholder.course.initiative.TestInitiatives;

@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class WorksheetApiTest {

    private static final String WORKSHEETS = "/api/v1/worksheets";

    private static final String PROCESS_MAP = """
            {"content":{
              "frame":{"process":"Discharge","start":"Ready to go","end":"Summary sent","walkedWith":["Ward clerk"]},
              "steps":{"steps":["Clerk prints, 5 minutes"],"volume":30},
              "measures":{"measures":["Minutes per summary"],"validatedBy":"Ward manager"}}}""";

    @Inject
    TestTopics topics;

    UUID initiative;

    @BeforeEach
    void begin() {
        initiative = openInitiative();
    }

    @Test
    void beginsWithThePresetsOfItsTemplate() {
        var path = make("res.mdm-considerations", "{\"title\":\"Settings of the pilot\"}");

        as("AUDITOR")
                .get("/api/v1" + path)
                .then()
                .statusCode(200)
                .body("initiativeId", equalTo(initiative.toString()))
                .body("templateId", equalTo("res.mdm-considerations"))
                .body("templateVersion", equalTo(2))
                .body("title", equalTo("Settings of the pilot"))
                .body("content.controls.minPasscode", notNullValue())
                .body("status", equalTo("DRAFT"))
                .body("createdBy", equalTo("project-member@rrx"))
                .body("completedAt", nullValue())
                .body("availableActions.action", contains("complete", "reopen"));
    }

    @Test
    void isFilledInValueByValue() {
        var path = make("res.community-business-case", "{}");

        patch("PROJECT_MEMBER", path, """
                {"title":"Case for district nursing",
                 "content":{"strategic":{"objectives":["Two visits more a day"],"scope":"Two localities"},
                            "community":{"coverage":87.5}}}""").statusCode(200);
        patch("SRO", path, "{\"content\":{\"strategic\":{\"scope\":null},\"economic\":{\"npv\":-1200.5}}}")
                .statusCode(200)
                .body("title", equalTo("Case for district nursing"))
                .body("content.strategic.objectives", contains("Two visits more a day"))
                .body("content.strategic.scope", nullValue())
                .body("content.community.coverage", equalTo(87.5f))
                .body("content.economic.npv", equalTo(-1200.5f))
                .body("content.management.review", notNullValue())
                .body("missing", hasItems("/content/strategic/scope", "/content/financial/funding"))
                .body("updatedBy", equalTo("sro@rrx"));
        patch("SRO", path, "{\"content\":{\"strategic\":null}}").statusCode(200).body("content.strategic", nullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"community\":{\"coverage\":101}}|/content/community/coverage|validation-failed",
                "{\"community\":{\"coverage\":\"all\"}}|/content/community/coverage|validation-failed",
                "{\"community\":{\"offline\":[\"a\",\"\"]}}|/content/community/offline/1|validation-failed",
                "{\"community\":{\"colour\":\"red\"}}|/content/community/colour|validation-failed",
                "{\"colour\":{}}|/content/colour|validation-failed",
                "{\"community\":\"red\"}|/content/community|validation-failed",
                "{\"strategic\":{\"scope\":\"a\\u0000b\"}}|/content/strategic/scope|validation-failed",
                "{\"strategic\":{\"scope\":\"of 943 476 5919\"}}|/content/strategic/scope|possible-patient-identifier",
            })
    void refusesWhatDoesNotFitTheTemplate(String content, String pointer, String code) {
        var path = make("res.community-business-case", "{}");

        patch("PROJECT_MEMBER", path, "{\"content\":%s}".formatted(content))
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void isCompleteOnlyWithAllThatIsRequired() throws IOException {
        var path = make("res.current-state-process-map", "{}");
        var id = path.substring(path.lastIndexOf('/') + 1);

        obey("PROJECT_MEMBER", path, "complete", null)
                .statusCode(422)
                .body("code", equalTo("validation-failed"))
                .body("errors.code", hasItems("missing"));
        patch("PROJECT_MEMBER", path, PROCESS_MAP).statusCode(200);
        obey("PROJECT_MEMBER", path, "complete", null)
                .statusCode(200)
                .body("status", equalTo("COMPLETE"))
                .body("missing", empty())
                .body("completedBy", equalTo("project-member@rrx"))
                .body("completedAt", notNullValue());
        Reenactment.assertSaid(topics, "worksheet", initiative, id, "COMPLETE");
        patch("PROJECT_MEMBER", path, "{\"title\":\"Another\"}")
                .statusCode(409)
                .body("code", equalTo("transition-not-allowed"));
        obey("PROJECT_MEMBER", path, "complete", null).statusCode(409);
        obey("SRO", path, "reopen", null)
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("completedBy", nullValue())
                .body("completedAt", nullValue());
        obey("SRO", path, "reopen", null).statusCode(409);
        patch("PROJECT_MEMBER", path, "{\"title\":\"Another\"}").statusCode(200);
    }

    @Test
    void isFoundByInitiativeTemplateAndStatus() {
        var path = make("res.sop-example", "{}");
        make("res.national-resources", "{}");

        as("FINANCE_LEAD")
                .get(WORKSHEETS + "?initiativeId=" + initiative)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(2));
        as("FINANCE_LEAD")
                .get(WORKSHEETS + "?status=DRAFT&templateId=res.sop-example&initiativeId=" + initiative)
                .then()
                .body("items.id", contains(path.substring(path.lastIndexOf('/') + 1)));
        as("FINANCE_LEAD")
                .get(WORKSHEETS + "?status=COMPLETE&initiativeId=" + initiative)
                .then()
                .body("items", empty());
        as("SRO").get(WORKSHEETS + "?status=LOST").then().statusCode(400);
        as("SRO").get(WORKSHEETS + "?colour=red").then().statusCode(400);
        elsewhere("SRO").get(WORKSHEETS + "?initiativeId=" + initiative).then().body("items", empty());
    }

    @Test
    void refusesStrangersStaleVersionsAndClosedInitiatives() {
        var path = make("res.sop-example", "{}");
        guards(path, "{\"title\":\"Another\"}");
        Api.anonymous().get("/api/v1" + path).then().statusCode(401);
        as("END_USER").get("/api/v1" + path).then().statusCode(403);
        as("SRO").get(WORKSHEETS + "/" + UUID.randomUUID()).then().statusCode(404);
        for (var reader : new String[] {"AUDITOR", "CLINICAL_LEAD", "BENEFITS_OWNER"}) {
            patch(reader, path, "{\"title\":\"Another\"}").statusCode(403);
            obey(reader, path, "complete", null).statusCode(403);
            obey(reader, path, "reopen", null).statusCode(403);
        }
        as("SRO").post("/api/v1" + path + "/complete").then().statusCode(428);
        as("SRO")
                .header("If-Match", "\"99\"")
                .post("/api/v1" + path + "/complete")
                .then()
                .statusCode(412);
        patch("SRO", path, "{\"title\":\" \"}").statusCode(422).body("errors.pointer", contains("/title"));
        var etag = etag(path);
        TestInitiatives.close(initiative);
        as("SRO")
                .header("If-Match", etag)
                .body("{\"title\":\"Another\"}")
                .patch("/api/v1" + path)
                .then()
                .statusCode(409)
                .body("code", equalTo("initiative-closed"));
        as("SRO")
                .header("If-Match", etag)
                .post("/api/v1" + path + "/complete")
                .then()
                .statusCode(409)
                .body("code", equalTo("initiative-closed"));
    }

    private String make(String template, String parameters) {
        String path = as("PROJECT_MEMBER")
                .body("{\"initiativeId\":\"%s\",\"parameters\":%s}".formatted(initiative, parameters))
                .post("/api/v1/templates/" + template + "/instances")
                .then()
                .statusCode(201)
                .body("records.record", contains("WORKSHEET"))
                .extract()
                .path("records[0].path");
        return path.substring("/api/v1".length());
    }
}
