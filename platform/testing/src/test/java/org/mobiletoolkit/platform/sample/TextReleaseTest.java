package org.mobiletoolkit.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

/** Somebody entitled looks at a text that seems to hold an NHS number, and whoever may write then writes it. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class TextReleaseTest {

    @Inject
    DataSource database;

    private static RequestSpecification writer() {
        return Api.as("writer@rrx", "RRX", "WRITER");
    }

    private static String note(UUID folder, String title) {
        return "{\"folderId\":\"%s\",\"note\":{\"title\":\"%s\"}}".formatted(folder, title);
    }

    private static RequestSpecification lead() {
        return Api.as("ig-lead@rrx", "RRX", "IG_LEAD");
    }

    private static String released(String method, String path, String text) {
        return lead().body("""
                        {"method":"%s","path":"%s","texts":["%s"],"reason":"An order number","hours":1}""".formatted(method, path, text))
                .post("/api/v1/sample-privacy/text-releases")
                .then()
                .statusCode(201)
                .body("texts", equalTo(1))
                .header("Location", containsString("/sample-privacy/text-releases/"))
                .extract()
                .path("id");
    }

    private static ValidatableResponse writtenUnder(String release, String text) {
        return writer().header("Patient-Identifier-Override", release)
                .body(note(UUID.randomUUID(), text))
                .post("/api/v1/notes")
                .then();
    }

    @Test
    void writesUnderAReleaseWhatSomebodyEntitledHasLookedAt() throws SQLException {
        var text = "order 943 476 5919 " + UUID.randomUUID();
        var release = released("POST", "/notes", text);

        var note = writtenUnder(release, text).statusCode(201).extract().path("id");
        writtenUnder(released("POST", "/api/v1/notes", text), text).statusCode(201);

        writtenUnder(release, "order 401 023 2137")
                .statusCode(422)
                .body("code", equalTo("possible-patient-identifier"));
        writtenUnder(UUID.randomUUID().toString(), text)
                .statusCode(400)
                .body("errors[0].code", equalTo("invalid-release"));
        writtenUnder(released("PATCH", "/notes", text), text).statusCode(400);
        writtenUnder(released("POST", "/cards", text), text).statusCode(400);
        Api.as("writer@rss", "RSS", "WRITER")
                .header("Patient-Identifier-Override", release)
                .body(note(UUID.randomUUID(), text))
                .post("/api/v1/notes")
                .then()
                .statusCode(400);
        assertThat(new Cards(database).text("select count(*) from text_release t where t::text like '%943 476 5919%'"))
                .isEqualTo("0");
        await().untilAsserted(() -> Api.as("auditor@rrx", "RRX", "AUDITOR")
                .get("/api/v1/sample-audit/events?entityId=" + note)
                .then()
                .body("items.reason", hasItem(containsString("release " + release))));
    }

    @Test
    void takesAReleaseBackAndGivesItToNobodyElse() {
        var text = "order 943 476 5919 " + UUID.randomUUID();
        var release = released("POST", "/notes", text);
        var at = "/api/v1/sample-privacy/text-releases/" + release;

        lead().get(at)
                .then()
                .statusCode(200)
                .body("reason", equalTo("An order number"))
                .body("withdrawnAt", nullValue());
        writer().get(at).then().statusCode(403);
        writer().body("{\"method\":\"POST\",\"path\":\"/notes\",\"texts\":[\"x\"],\"reason\":\"r\"}")
                .post("/api/v1/sample-privacy/text-releases")
                .then()
                .statusCode(403);
        Api.as("ig-lead@rss", "RSS", "IG_LEAD").get(at).then().statusCode(404);
        lead().post(at + "/withdraw").then().statusCode(200).body("withdrawnAt", notNullValue());
        lead().post(at + "/withdraw").then().statusCode(409);
        writtenUnder(release, text).statusCode(400);
    }

    @Test
    void keepsANumberOutOfReasonsAndPathsToo() {
        lead().body("""
                        {"method":"POST","path":"/notes","texts":["9434765919"],"reason":"It is 943 476 5919"}""")
                .post("/api/v1/sample-privacy/text-releases")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
        lead().header("Patient-Identifier-Override", "It is 943 476 5919")
                .body(note(UUID.randomUUID(), "9434765919"))
                .post("/api/v1/notes")
                .then()
                .statusCode(422)
                .body("errors.parameter", contains("Patient-Identifier-Override"));
        lead().body("{\"reason\":\"r\"}")
                .post("/api/v1/sample-privacy/subjects/9434765919/restrict")
                .then()
                .statusCode(422)
                .body("code", equalTo("possible-patient-identifier"))
                .body("errors.parameter", contains("subject"));
    }
}
