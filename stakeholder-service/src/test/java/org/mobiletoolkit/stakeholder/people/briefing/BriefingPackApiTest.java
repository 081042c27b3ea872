package org.mobiletoolkit.stakeholder.people.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.create;
import static org.mobiletoolkit.stakeholder.Trust.elsewhere;
import static org.mobiletoolkit.stakeholder.Trust.obey;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.stakeholder.Papers;
import org.mobiletoolkit.stakeholder.Trust;
import org.mobiletoolkit.stakeholder.papers.content.Sample;

/** Briefing packs over HTTP. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class BriefingPackApiTest {

    private static final String NEW = "{\"initiativeId\":\"%s\"}";

    private static String consultation(UUID initiative, String rest) {
        return create("PROJECT_MEMBER", "/consultations", """
                {"initiativeId":"%s","title":"What first?","topic":"VISION","method":"WORKSHOP","objectives":"Hear",
                 "audience":[{"name":"Therapies","expected":64}],"howToRespond":"Come to Harbour House",
                 "opens":"2026-06-01","closes":"2026-06-12"%s}""".formatted(initiative, rest));
    }

    @Test
    void refusesStrangersAndReferencesThatLeadNowhere() {
        Trust.refusesStrangers("/briefing-packs", NEW, "CLINICAL_LEAD");
        var initiative = openInitiative();
        refused(initiative, ",\"consultationId\":\"%s\"".formatted(UUID.randomUUID()), "/consultationId");
        refused(
                initiative,
                ",\"consultationId\":\"%s\"".formatted(consultation(openInitiative(), "")),
                "/consultationId");
        refused(
                initiative,
                ",\"topic\":\"STRATEGY\",\"consultationId\":\"%s\"".formatted(consultation(initiative, "")),
                "/topic");
        refused(initiative, ",\"contact\":\"\"", "/contact");
    }

    private static void refused(UUID initiative, String rest, String pointer) {
        as("SRO")
                .body("{\"initiativeId\":\"%s\"%s}".formatted(initiative, rest))
                .post("/api/v1/briefing-packs")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void tellsTheInitiativesOwnRecordsAndNamesThem() throws IOException {
        var initiative = openInitiative();
        var vision = create("PROJECT_MEMBER", "/documents", """
                {"initiativeId":"%s","type":"VISION","title":"t","content":
                 {"statement":"Every nurse writes at the bedside.","objectives":[{"title":"More time with patients"}]}}""".formatted(initiative));
        var opportunity = create(
                "SRO",
                "/opportunities",
                "{\"initiativeId\":\"%s\",\"title\":\"Bedside record\",\"description\":\"d\"}".formatted(initiative));
        as("SRO")
                .body("{\"initiativeId\":\"%s\",\"ranked\":[\"%s\"]}".formatted(initiative, opportunity))
                .post("/api/v1/opportunities/ranking")
                .then()
                .statusCode(200);
        var consultation = consultation(initiative, "");

        var pack = create(
                "PROJECT_MEMBER",
                "/briefing-packs",
                "{\"initiativeId\":\"%s\",\"consultationId\":\"%s\",\"contact\":\"Programme office\"}"
                        .formatted(initiative, consultation));
        var path = "/api/v1/briefing-packs/" + pack;
        as("END_USER")
                .get(path)
                .then()
                .statusCode(200)
                .body("number", equalTo(1))
                .body("topic", equalTo("VISION"))
                .body("pages", lessThanOrEqualTo(2))
                .body("content.vision.statement", equalTo("Every nurse writes at the bedside."))
                .body("content.opportunities[0].title", equalTo("Bedside record"))
                .body("content.consulted.asked[0].name", equalTo("Therapies"))
                .body("content.keyDates.what", hasItem("Last day on which you can respond"))
                .body(
                        "sources.path",
                        hasItems(
                                "/api/v1/initiatives/" + initiative,
                                "/api/v1/documents/%s/versions/1".formatted(vision),
                                "/api/v1/opportunities/" + opportunity,
                                "/api/v1/consultations/" + consultation));
        var page = as("END_USER")
                .accept("text/html")
                .get(path + "/document.html")
                .then()
                .statusCode(200);
        assertThat(page.extract().asString())
                .contains("Every nurse writes at the bedside.", "Bedside record", "Therapies (64)", "Programme office");
        var pdf = as("END_USER")
                .accept("application/pdf")
                .get(path + "/document.pdf")
                .then()
                .statusCode(200);
        assertThat(pdf.extract().contentType()).isEqualTo("application/pdf");
        try (var document = Loader.loadPDF(pdf.extract().asByteArray())) {
            assertThat(document.getNumberOfPages()).isBetween(1, 2);
            assertThat(new PDFTextStripper().getText(document)).contains("Come to Harbour House");
        }
        elsewhere("SRO").get(path).then().statusCode(404);
        elsewhere("SRO").get(path + "/document.html").then().statusCode(404);
        elsewhere("SRO").get(path + "/document.pdf").then().statusCode(404);
        as("SUPPLIER").get(path + "/document.pdf").then().statusCode(403);
        as("END_USER").accept("image/png").get(path + "/document.pdf").then().statusCode(406);
    }

    private static ValidatableResponse packOn(UUID initiative, String topic) {
        var pack = create(
                "SRO", "/briefing-packs", "{\"initiativeId\":\"%s\",\"topic\":\"%s\"}".formatted(initiative, topic));
        return as("END_USER").get("/api/v1/briefing-packs/" + pack).then().statusCode(200);
    }

    @Test
    void tellsEachTopicByRecordsOfItsOwn() {
        var initiative = openInitiative();
        var strategy = Papers.submit(initiative, "STRATEGY", Sample.STRATEGY);
        var plan = Papers.submit(initiative, "IMPLEMENTATION_PLAN", Sample.IMPLEMENTATION_PLAN);
        create("PROJECT_MEMBER", "/affected-groups", """
                {"initiativeId":"%s","name":"Nurses","kind":"STAFF_GROUP","headcount":200,"recipients":96,
                 "devicesPlanned":100,"statedOn":"2026-05-11"}""".formatted(initiative));

        packOn(initiative, "STRATEGY")
                .body("content.matters.heading", hasItems("What the strategy covers", "The way there"))
                .body("content.opportunities", hasSize(0))
                .body("sources.path", hasItem("/api/v1" + strategy + "/versions/1"));
        packOn(initiative, "BUSINESS_CASE")
                .body("content.matters.heading", hasItems("Whom it concerns", "How far the case is"))
                .body(
                        "content.matters.find { it.heading == 'Whom it concerns' }.items[0].detail",
                        equalTo("200 people, 96 of them receive a device"))
                .body("content.matters.find { it.heading == 'How far the case is' }.items", hasSize(3));
        packOn(initiative, "IMPLEMENTATION")
                .body("content.matters.heading", hasItems("How it comes to you", "When it comes to whom"))
                .body("content.matters.find { it.heading == 'How far the preparations are' }.items.size()", equalTo(6))
                .body("sources.path", hasItem("/api/v1" + plan + "/versions/1"));
        packOn(initiative, "VISION").body("content.matters", hasSize(0));
    }

    @Test
    void staysWhatItWasAndIsCountedWhenTheRecordsChange() {
        var initiative = openInitiative();
        var first = create("SRO", "/briefing-packs", NEW.formatted(initiative));
        var path = "/api/v1/briefing-packs/" + first + "/document.html";
        var before = as("SRO").get(path).then().statusCode(200).extract();
        create("PROJECT_MEMBER", "/documents", """
                {"initiativeId":"%s","type":"VISION","title":"t","content":{"statement":"New words"}}""".formatted(initiative));
        var second = create("SRO", "/briefing-packs", NEW.formatted(initiative));

        assertThat(as("SRO").get(path).then().extract().asString())
                .isEqualTo(before.asString())
                .doesNotContain("New words");
        as("SRO")
                .header("If-None-Match", before.header("ETag"))
                .get(path)
                .then()
                .statusCode(304);
        String sha = as("SRO")
                .get("/api/v1/briefing-packs/" + second)
                .then()
                .body("number", equalTo(2))
                .body("content.vision.statement", equalTo("New words"))
                .extract()
                .path("contentSha256");
        as("AUDITOR")
                .get("/api/v1/briefing-packs?initiativeId=" + initiative)
                .then()
                .body("items.number", contains(1, 2))
                .body("items[0].content", equalTo(null))
                .body("items[0].contentSha256", not(equalTo(sha)));
    }

    @Test
    void isWhatAConsultationGivesToRead() {
        var initiative = openInitiative();
        var pack = create("SRO", "/briefing-packs", NEW.formatted(initiative));

        consultation(initiative, ",\"documents\":[{\"briefingPackId\":\"%s\"}]".formatted(pack));
        as("SRO")
                .body("""
                        {"initiativeId":"%s","title":"a","topic":"VISION","method":"WORKSHOP","objectives":"o",
                         "documents":[{"briefingPackId":"%s"}],"opens":"2026-06-01","closes":"2026-06-12"}""".formatted(openInitiative(), pack))
                .post("/api/v1/consultations")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/documents/0/briefingPackId"));
    }

    @Test
    void isNotMadeForAConsultationThatIsOver() {
        var initiative = openInitiative();
        var consultation = consultation(initiative, "");
        obey("SRO", "/consultations/" + consultation, "cancel", "{\"reason\":\"Merged\"}")
                .statusCode(200);

        refused(initiative, ",\"consultationId\":\"%s\"".formatted(consultation), "/consultationId");
    }

    @Test
    void isMadeOnceForOneKey() {
        var initiative = openInitiative();
        var key = UUID.randomUUID().toString();
        String first = as("SRO")
                .header("Idempotency-Key", key)
                .body(NEW.formatted(initiative))
                .post("/api/v1/briefing-packs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as("SRO")
                .header("Idempotency-Key", key)
                .body(NEW.formatted(initiative))
                .post("/api/v1/briefing-packs")
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
        as("SRO")
                .get("/api/v1/briefing-packs?initiativeId=" + initiative)
                .then()
                .body("items", hasSize(1));
    }
}
