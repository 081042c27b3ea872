package org.mobiletoolkit.stakeholder.toolbox.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.elsewhere;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.stakeholder.course.initiative.TestInitiatives;

@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class TemplateApiTest {

    private static final String TEMPLATES = "/api/v1/templates";

    @Inject
    TemplateLibrary library;

    @Inject
    RecordMakers makers;

    UUID initiative;

    @BeforeEach
    void begin() {
        initiative = openInitiative();
    }

    @Test
    void listsAllAndSome() {
        as("END_USER")
                .get(TEMPLATES)
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=3600")
                .body("items", hasSize(library.newest().size()))
                .body("items.purpose", everyItem(notNullValue()));
        as("END_USER")
                .get(TEMPLATES + "?step=decide.procurement&origin=TOOLKIT")
                .then()
                .body(
                        "items.id",
                        contains(
                                "res.mdm-considerations",
                                "res.procurement-routes-overview",
                                "res.what-to-buy-exemplar"));
        as("END_USER")
                .get(TEMPLATES + "?instantiable=true&kind=CHECKLIST")
                .then()
                .body(
                        "items.id",
                        contains(
                                "res.community-requirements-checklist",
                                "res.device-selection-considerations",
                                "res.mdm-considerations",
                                "start.success-factor-assessment"));
        as("END_USER").get(TEMPLATES + "?step=dream").then().statusCode(400);
        as("END_USER").get(TEMPLATES + "?kind=POEM").then().statusCode(400);
        as("END_USER").get(TEMPLATES + "?colour=red").then().statusCode(400);
        Api.anonymous().get(TEMPLATES).then().statusCode(401);
    }

    @Test
    void servesEachVersionByteForByte() {
        for (var newest : library.newest()) {
            for (var published : library.all(newest.template().id())) {
                var path = "%s/%s/versions/%d"
                        .formatted(
                                TEMPLATES,
                                published.template().id(),
                                published.template().version());
                var answer = as("END_USER").get(path).then().statusCode(200).extract();
                assertThat(answer.asByteArray()).isEqualTo(published.bytes());
                assertThat(answer.header("ETag")).isEqualTo("\"" + published.sha256() + "\"");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?kind=GUIDE",
                "/schema",
                "/res.sop-example",
                "/res.sop-example/versions",
                "/res.community-requirements-checklist/versions/2"
            })
    void saysNothingTwice(String path) {
        var etag = as("END_USER")
                .get(TEMPLATES + path)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");

        as("END_USER")
                .header("If-None-Match", etag)
                .get(TEMPLATES + path)
                .then()
                .statusCode(304);
        as("END_USER")
                .header("If-None-Match", "\"another\"")
                .get(TEMPLATES + path)
                .then()
                .statusCode(200);
    }

    @Test
    void everyVersionKeepsTheSchemaThatIsServed() {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(as("END_USER").get(TEMPLATES + "/schema").asString(), InputFormat.JSON);

        assertThat(schema.validate(
                        as("END_USER")
                                .get(TEMPLATES + "/res.sop-example/versions/1")
                                .asString(),
                        InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void tellsVersionsApart() {
        as("END_USER")
                .get(TEMPLATES + "/res.community-requirements-checklist")
                .then()
                .statusCode(200)
                .body("latestVersion", equalTo(2))
                .body("versions.version", contains(1, 2))
                .body("content.version", equalTo(2))
                .body("instantiable", equalTo(true));
        as("END_USER")
                .get(TEMPLATES + "/res.benefits-realisation-plan")
                .then()
                .body("instantiable", equalTo(true))
                .body("because", nullValue())
                .body("content.instantiates.record", contains("WORKSHEET", "REALISATION_PLAN"))
                .body("content.instantiates[1].because", containsString("benefits-service"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/res.dream",
                "/res.dream/versions",
                "/res.sop-example/versions/3",
                "/res.sop-example/versions/0",
                "/res.sop-example/versions/-1",
                "/res.sop-example/versions/x"
            })
    void knowsNothingElse(String path) {
        as("END_USER").get(TEMPLATES + path).then().statusCode(404);
    }

    /** Every tool of the toolkit and every starter can be made into records, with no more than what it requires. */
    @Test
    void makesEachTemplate() {
        var made = new ArrayList<String>();
        for (var newest : library.newest()) {
            var template = newest.template();
            assertThat(makers.obstacle(template)).as(template.id()).isEmpty();
            if (template.origin() == Template.Origin.TOOLKIT) {
                made.add(template.id());
            }
            var own = openInitiative();
            var instance = instantiate(template.id(), own, required(template))
                    .statusCode(201)
                    .body("templateVersion", equalTo(template.version()))
                    .body("records", hasSize(template.records().size()))
                    .extract();
            List<String> paths = instance.path("records.path");
            for (var path : paths) {
                if (!path.startsWith("/api/v1/requirement-checklists/")) {
                    as("SRO").get(path).then().statusCode(200).body("initiativeId", equalTo(own.toString()));
                }
            }
        }
        assertThat(made).hasSize(18);
    }

    /** A version that was published before its records could be made remains what it was. */
    @ParameterizedTest
    @CsvSource({
        "res.benefits-realisation-plan,benefits-service keeps the benefits",
        "res.national-resources,It is a text to read"
    })
    void makesNothingOfAVersionThatDraftsNothing(String template, String because) {
        as("PROJECT_MEMBER")
                .body("{\"initiativeId\":\"%s\",\"version\":1}".formatted(initiative))
                .post(TEMPLATES + "/" + template + "/instances")
                .then()
                .statusCode(409)
                .body("code", equalTo("template-not-instantiable"))
                .body("detail", containsString(because));
    }

    @Test
    void preparesAConsultationWithWhomItAsksAndHowItIsFair() {
        String path = instantiate("start.consultation-plan", initiative, """
                {"topic":"VISION","groups":["Night staff","Staff side"],"open":"Scope and order are open"}""")
                .statusCode(201)
                .extract()
                .path("records[0].path");

        as("SRO")
                .get(path)
                .then()
                .statusCode(200)
                .body("audience.name", contains("Night staff", "Staff side"))
                .body("gunning.proposalsFormative", equalTo("Scope and order are open"))
                .body("gunning.adequateTime", nullValue());
    }

    /** A template begins work; nothing that it makes may pass for evidence of that work. */
    @Test
    void provesNothingByItself() {
        for (var newest : library.newest()) {
            if (makers.obstacle(newest.template()).isEmpty()) {
                instantiate(newest.template().id(), initiative, required(newest.template()))
                        .statusCode(201);
            }
        }

        assertThat(proved(initiative)).isEqualTo(proved(openInitiative()));
    }

    @Test
    void beginsARegisterOnce() {
        instantiate("start.stakeholder-register", initiative, "{}")
                .statusCode(201)
                .body("records", hasSize(8));
        instantiate("start.stakeholder-register", initiative, "{}")
                .statusCode(409)
                .body("code", equalTo("duplicate"));
        as("SRO").get("/api/v1/stakeholders?initiativeId=" + initiative).then().body("items", hasSize(8));
    }

    @Test
    void fillsAVisionWithWhatWasSaid() {
        var instance = instantiate("start.mobile-vision", initiative, """
                {"statement":"Nurses write at the bedside","objectives":["More time with patients","Fewer miles"],
                 "objectivesSource":"Trust strategy","ambitions":["No paper by 2028"],"reviewOn":"2027-06-01"}""")
                .statusCode(201)
                .header("Location", containsString("/template-instances/"))
                .extract();
        String path = instance.path("records[0].path");
        as("SRO")
                .get(path + "/versions/1")
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("content.statement", equalTo("Nurses write at the bedside"))
                .body("content.objectives.title", contains("More time with patients", "Fewer miles"))
                .body("content.objectives.source", everyItem(equalTo("Trust strategy")))
                .body("content.reviewOn", equalTo("2027-06-01"));
        as("AUDITOR")
                .get("/api/v1/template-instances?initiativeId=" + initiative)
                .then()
                .statusCode(200)
                .body("items.templateId", contains("start.mobile-vision"))
                .body("items[0].parameters.objectivesSource", equalTo("Trust strategy"))
                .body("items[0].createdBy", equalTo("project-member@rrx"));
        elsewhere("SRO")
                .get("/api/v1/template-instances/" + instance.path("id"))
                .then()
                .statusCode(404);
    }

    @Test
    void takesANullForNothingSaid() {
        instantiate("start.mobile-vision", initiative, "{\"objectives\":null,\"title\":\"Ours \uD83D\uDE00\"}")
                .statusCode(201)
                .body("parameters.size()", equalTo(1))
                .body("parameters.title", equalTo("Ours \uD83D\uDE00"));
        as("PROJECT_MEMBER")
                .body("{\"initiativeId\":\"%s\"}".formatted(initiative))
                .post(TEMPLATES + "/start.success-factor-assessment/instances")
                .then()
                .statusCode(201)
                .body("parameters.size()", equalTo(0));
    }

    @Test
    void makesAllRecordsOrNone() {
        instantiate("start.mobile-vision", initiative, "{}").statusCode(201);
        instantiate("start.mobile-vision", initiative, "{}").statusCode(409).body("code", equalTo("duplicate"));

        as("SRO")
                .get("/api/v1/template-instances?initiativeId=" + initiative)
                .then()
                .body("items", hasSize(1));
        as("SRO").get("/api/v1/documents?initiativeId=" + initiative).then().body("items", hasSize(1));
    }

    @Test
    void doesARepeatedRequestOnce() {
        var key = UUID.randomUUID().toString();
        var first = once(key, "VISION").statusCode(201).extract();
        var again = once(key, "VISION")
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .extract();
        once(key, "STRATEGY").statusCode(422).body("code", equalTo("idempotency-mismatch"));

        assertThat((String) again.path("id")).isEqualTo(first.path("id"));
        as("SRO").get("/api/v1/consultations?initiativeId=" + initiative).then().body("items", hasSize(1));
        as("SRO")
                .get("/api/v1/template-instances?initiativeId=" + initiative)
                .then()
                .body("items", hasSize(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "res.dream|{}|404|not-found",
                "start.consultation-plan|{}|422|validation-failed",
                "start.consultation-plan|{\"topic\":\"WEATHER\"}|422|validation-failed",
                "start.consultation-plan|{\"topic\":\"VISION\",\"opens\":\"2026-06-12\",\"closes\":\"2026-06-01\"}|422|validation-failed",
                "start.consultation-plan|{\"topic\":\"VISION\",\"opens\":\"2090-06-12\",\"closes\":\"2090-07-01\"}|422|validation-failed",
                "start.mobile-vision|{\"colour\":\"red\"}|422|validation-failed",
                "start.mobile-vision|{\"objectives\":[null]}|422|validation-failed",
                "start.mobile-vision|{\"statement\":\"a\\u0000b\"}|422|validation-failed",
                "start.mobile-vision|{\"statement\":\"of 943 476 5919\"}|422|possible-patient-identifier",
                "start.mobile-vision|[]|400|malformed-request",
                "res.community-requirements-checklist|{\"leaveOut\":[\"FUNCTIONAL\",\"FUNCTIONAL\"]}|422|validation-failed",
            })
    void refusesAndLeavesNothing(String template, String parameters, int status, String code) {
        instantiate(template, initiative, parameters).statusCode(status).body("code", equalTo(code));

        as("SRO")
                .get("/api/v1/template-instances?initiativeId=" + initiative)
                .then()
                .body("items", hasSize(0));
        as("SRO").get("/api/v1/documents?initiativeId=" + initiative).then().body("items", hasSize(0));
        as("SRO").get("/api/v1/consultations?initiativeId=" + initiative).then().body("items", hasSize(0));
    }

    @Test
    void tellsWhereARecordWouldBeWrong() {
        instantiate(
                        "start.consultation-plan",
                        initiative,
                        "{\"topic\":\"VISION\",\"opens\":\"2026-06-12\",\"closes\":\"2026-06-01\"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/records/0/content/closes"));
    }

    @Test
    void refusesUnknownVersionsStrangersAndClosedInitiatives() {
        var path = "/templates/start.success-factor-assessment/instances";
        as("SRO")
                .body("{\"initiativeId\":\"%s\",\"version\":9}".formatted(initiative))
                .post("/api/v1" + path)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-reference"))
                .body("errors[0].pointer", equalTo("/version"));
        as("SRO")
                .body("{\"initiativeId\":\"%s\",\"version\":0}".formatted(initiative))
                .post("/api/v1" + path)
                .then()
                .statusCode(422);
        as("CLINICAL_LEAD")
                .body("{\"initiativeId\":\"%s\"}".formatted(initiative))
                .post("/api/v1" + path)
                .then()
                .statusCode(403);
        elsewhere("SRO")
                .body("{\"initiativeId\":\"%s\"}".formatted(initiative))
                .post("/api/v1" + path)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-reference"))
                .body("errors[0].pointer", equalTo("/initiativeId"));
        TestInitiatives.close(initiative);
        as("SRO")
                .body("{\"initiativeId\":\"%s\"}".formatted(initiative))
                .post("/api/v1" + path)
                .then()
                .statusCode(409)
                .body("code", equalTo("initiative-closed"));
    }

    @Test
    void showsBeforehandWhatWouldBeMadeAndMakesNothing() {
        as("AUDITOR")
                .get(TEMPLATES + "/start.consultation-plan/versions/1/preview?initiativeId=" + initiative)
                .then()
                .statusCode(200)
                .body("instantiable", equalTo(true))
                .body("missingParameters", contains("topic"))
                .body("records[0].record", equalTo("CONSULTATION"))
                .body("records[0].content.method", equalTo("WORKSHOP"));
        as("SRO").get("/api/v1/consultations?initiativeId=" + initiative).then().body("items", hasSize(0));
        as("END_USER")
                .get(TEMPLATES + "/start.mobile-vision/versions/1/preview?initiativeId=" + initiative)
                .then()
                .statusCode(403);
        elsewhere("SRO")
                .get(TEMPLATES + "/start.mobile-vision/versions/1/preview?initiativeId=" + initiative)
                .then()
                .statusCode(404);
        as("SRO")
                .get(TEMPLATES + "/start.mobile-vision/versions/1/preview")
                .then()
                .statusCode(400);
    }

    @Test
    void listsInstancesOnlyToThoseWhoMayRead() {
        as("END_USER").get("/api/v1/template-instances").then().statusCode(403);
        as("SRO").get("/api/v1/template-instances?colour=red").then().statusCode(400);
        as("SRO").get("/api/v1/template-instances/" + UUID.randomUUID()).then().statusCode(404);
    }

    private static List<String> proved(UUID of) {
        var facts = Api.asMachine()
                .get("/api/v1/evidence/" + of)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(facts.getList("facts")).isNotEmpty();
        return facts.getList("facts.findAll { it.satisfied == true }.code");
    }

    private ValidatableResponse once(String key, String topic) {
        return as("PROJECT_MEMBER")
                .header("Idempotency-Key", key)
                .body("{\"initiativeId\":\"%s\",\"parameters\":{\"topic\":\"%s\"}}".formatted(initiative, topic))
                .post(TEMPLATES + "/start.consultation-plan/instances")
                .then();
    }

    private static ValidatableResponse instantiate(String template, UUID of, String parameters) {
        return as("PROJECT_MEMBER")
                .body("{\"initiativeId\":\"%s\",\"parameters\":%s}".formatted(of, parameters))
                .post(TEMPLATES + "/" + template + "/instances")
                .then();
    }

    private static String required(Template template) {
        return template.parameters().stream()
                .filter(Template.Parameter::required)
                .map(parameter -> "\"%s\":\"%s\"".formatted(parameter.id(), sample(parameter)))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String sample(Template.Parameter parameter) {
        return parameter.choices() == null
                ? "North locality"
                : parameter.choices().get(0);
    }
}
