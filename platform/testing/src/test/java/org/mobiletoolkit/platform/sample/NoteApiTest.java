package org.mobiletoolkit.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class NoteApiTest {

    private static RequestSpecification writer() {
        return Api.as("writer@rrx", "RRX", "WRITER");
    }

    private static String note(UUID folder, String title) {
        return "{\"folderId\":\"%s\",\"note\":{\"title\":\"%s\"}}".formatted(folder, title);
    }

    @Test
    void writesReadsChangesAndMovesARecord() {
        var location = writer().body(note(UUID.randomUUID(), "one"))
                .post("/api/v1/notes")
                .then()
                .statusCode(201)
                .header("ETag", startsWith("\"0-"))
                .extract()
                .header("Location");
        var etag = writer().get(location)
                .then()
                .statusCode(200)
                .body("rank", nullValue())
                .extract()
                .header("ETag");

        writer().header("If-None-Match", etag).get(location).then().statusCode(304);
        var changed = writer().header("If-Match", etag)
                .body("{\"rank\":3}")
                .patch(location)
                .then()
                .statusCode(200)
                .body("rank", equalTo(3))
                .body("title", equalTo("one"))
                .extract()
                .header("ETag");
        writer().header("If-Match", etag)
                .body("{\"rank\":4}")
                .patch(location)
                .then()
                .statusCode(412);
        writer().body("{\"rank\":4}").patch(location).then().statusCode(428);
        writer().header("If-Match", changed)
                .post(location + "/close")
                .then()
                .statusCode(409)
                .body("code", equalTo("transition-not-allowed"))
                .body("allowed", hasItem("open"));
        writer().header("If-Match", changed)
                .post(location + "/open")
                .then()
                .statusCode(200)
                .body("status", equalTo("OPEN"));
    }

    @Test
    void hidesOtherOrganisationsRecords() {
        var location = writer().body(note(UUID.randomUUID(), "secret"))
                .post("/api/v1/notes")
                .header("Location");

        var other = Api.as("writer@rry", "RRY", "WRITER");

        other.get(location).then().statusCode(404);
        Api.as("writer@rry", "RRY", "WRITER")
                .header("If-Match", "\"0\"")
                .body("{\"rank\":1}")
                .patch(location)
                .then()
                .statusCode(404);
    }

    @Test
    void answersAProblemToEveryMistake() {
        Api.anonymous()
                .get("/api/v1/notes")
                .then()
                .statusCode(401)
                .body("code", equalTo("unauthenticated"))
                .header("WWW-Authenticate", startsWith("Bearer"));
        Api.withToken("nonsense").get("/api/v1/notes").then().statusCode(401);
        Api.as("x", "RRX", "NOBODY").get("/api/v1/notes").then().statusCode(403).body("code", equalTo("forbidden"));
        writer().get("/api/v1/nothing").then().statusCode(404).body("requestId", notNullValue());
        writer().get("/nothing").then().statusCode(404);
        writer().get("/api/v1/notes/not-a-uuid").then().statusCode(404);
        writer().delete("/api/v1/notes").then().statusCode(405).header("Allow", equalTo("GET, HEAD, OPTIONS, POST"));
        writer().accept("application/xml").get("/api/v1/notes").then().statusCode(406);
        writer().contentType("text/plain")
                .body("x")
                .post("/api/v1/notes")
                .then()
                .statusCode(415);
        writer().get("/api/v1/notes?unknown=1").then().statusCode(400).body("errors[0].parameter", equalTo("unknown"));
        writer().get("/api/v1/notes?limit=0").then().statusCode(400).body("errors[0].parameter", equalTo("limit"));
        writer().get("/api/v1/notes?limit=abc").then().statusCode(400);
        writer().get("/api/v1/notes?status=WRONG").then().statusCode(400);
        writer().get("/api/v1/notes?folderId=xyz").then().statusCode(400);
        writer().get("/api/v1/notes?sort=body").then().statusCode(400).body("errors[0].parameter", equalTo("sort"));
        writer().get("/api/v1/notes?cursor=AAAA").then().statusCode(400).body("code", equalTo("invalid-cursor"));
        writer().body("{").post("/api/v1/notes").then().statusCode(400).body("code", equalTo("malformed-request"));
        writer().body("").post("/api/v1/notes").then().statusCode(422);
        writer().body("[]").post("/api/v1/notes").then().statusCode(400);
        writer().body("{\"folderId\":\"x\"}")
                .post("/api/v1/notes")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/folderId"));
        writer().body("{\"colour\":1}")
                .post("/api/v1/notes")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/colour"));
        writer().body("{\"note\":{\"title\":7}}")
                .post("/api/v1/notes")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/note/title"));
        writer().body("{\"note\":{\"title\":\"\",\"rank\":9}}")
                .post("/api/v1/notes")
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(java.util.List.of("/folderId", "/note/rank", "/note/title")));
        writer().body(note(UUID.randomUUID(), "broken \\u0000"))
                .post("/api/v1/notes")
                .then()
                .statusCode(422);
        writer().body("{\"a\":1} trailing").post("/api/v1/notes/echo").then().statusCode(400);
        writer().body("{\"a\":1,\"a\":2}").post("/api/v1/notes/echo").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ΒΟΡΡΑΣ", "İSTANBUL", "ÉTUDIANT", "E\u0301TUDIANT", "straße", "100 % of_all!"})
    void findsATextByItself(String title) {
        var folder = UUID.randomUUID();
        writer().body(note(folder, title)).post("/api/v1/notes").then().statusCode(201);
        writer().body(note(folder, "another")).post("/api/v1/notes").then().statusCode(201);

        writer().queryParam("folderId", folder)
                .queryParam("q", title)
                .get("/api/v1/notes")
                .then()
                .statusCode(200)
                .body("items.title", equalTo(List.of(Normalizer.normalize(title, Form.NFC))));
    }

    @Test
    void listsNamesInTheOrderInWhichPeopleLook() {
        var folder = UUID.randomUUID();
        List.of("Zoe", "bob", "von Adler", "Étudiant", "Adams", "Zebra", "Radio")
                .forEach(title -> writer().body(note(folder, title))
                        .post("/api/v1/notes")
                        .then()
                        .statusCode(201));
        var found = new ArrayList<String>();
        var page = "/api/v1/notes?sort=title&limit=2&folderId=" + folder;
        while (page != null) {
            var answer = writer().get(page).then().statusCode(200).extract();
            found.addAll(answer.jsonPath().getList("items.title", String.class));
            page = answer.path("links.next");
        }

        assertThat(found).containsExactly("Adams", "bob", "Étudiant", "Radio", "von Adler", "Zebra", "Zoe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u200B", "\u3164", "\u2060", "\uFEFF", "\u00AD", "\u2800", " \u200B "})
    void refusesWhatNobodySees(String title) {
        writer().body(note(UUID.randomUUID(), title))
                .post("/api/v1/notes")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/note/title"))
                .body("errors[0].code", equalTo("not-blank"));
    }

    @Test
    void namesADuplicate() {
        var folder = UUID.randomUUID();
        writer().body(note(folder, "twin")).post("/api/v1/notes").then().statusCode(201);

        writer().body(note(folder, "twin"))
                .post("/api/v1/notes")
                .then()
                .statusCode(409)
                .body("code", equalTo("duplicate"))
                .body("detail", equalTo("There is a record with the same folderId and title already"));
    }

    @Test
    void keepsPatientIdentifiersOut() {
        var text = note(UUID.randomUUID(), "call 943 476 5919 back");

        writer().body(text)
                .post("/api/v1/notes")
                .then()
                .statusCode(422)
                .body("code", equalTo("possible-patient-identifier"))
                .body("errors[0].pointer", equalTo("/note/title"));
        writer().header("Patient-Identifier-Override", "a phone number")
                .body(text)
                .post("/api/v1/notes")
                .then()
                .statusCode(422);
        Api.as("ig-lead@rrx", "RRX", "IG_LEAD")
                .header("Patient-Identifier-Override", "a phone number")
                .body(text)
                .post("/api/v1/notes")
                .then()
                .statusCode(201);
    }

    @Test
    void doesAKeyedRequestOnce() {
        var key = UUID.randomUUID().toString();
        var text = note(UUID.randomUUID(), "once");
        var first = writer().header("Idempotency-Key", key)
                .body(text)
                .post("/api/v1/notes")
                .then()
                .statusCode(201)
                .extract();

        writer().header("Idempotency-Key", "\"" + key + "\"")
                .body(text)
                .post("/api/v1/notes")
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .header("Location", first.header("Location"))
                .header("ETag", first.header("ETag"))
                .body("id", equalTo(first.path("id")));
        writer().header("Idempotency-Key", key)
                .body(note(UUID.randomUUID(), "other"))
                .post("/api/v1/notes")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-mismatch"));
        writer().header("Idempotency-Key", "short")
                .body(text)
                .post("/api/v1/notes")
                .then()
                .statusCode(400);
    }

    @Test
    void judgesARefusedRequestAnewWhenItIsRepeated() {
        var folder = UUID.randomUUID();
        var key = UUID.randomUUID().toString();
        var twin = writer().body(note(folder, "twin"))
                .post("/api/v1/notes")
                .then()
                .statusCode(201)
                .extract();
        writer().header("Idempotency-Key", key)
                .body(note(folder, "twin"))
                .post("/api/v1/notes")
                .then()
                .statusCode(409)
                .body("code", equalTo("duplicate"));
        writer().header("If-Match", twin.header("ETag"))
                .body("{\"title\":\"another\"}")
                .patch(twin.header("Location"))
                .then()
                .statusCode(200);

        writer().header("Idempotency-Key", key)
                .body(note(folder, "twin"))
                .post("/api/v1/notes")
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", nullValue());
    }

    @Test
    void walksAListToItsEnd() {
        var folder = UUID.randomUUID();
        for (var i = 0; i < 7; i++) {
            writer().body(note(folder, "note " + i))
                    .post("/api/v1/notes")
                    .then()
                    .statusCode(201);
        }

        var titles = new java.util.ArrayList<String>();
        var next = "/api/v1/notes?limit=3&sort=-title&folderId=" + folder;
        while (next != null) {
            var page = writer().urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract();
            titles.addAll(page.jsonPath().getList("items.title", String.class));
            next = page.path("links.next");
        }

        org.assertj.core.api.Assertions.assertThat(titles)
                .containsExactly("note 6", "note 5", "note 4", "note 3", "note 2", "note 1", "note 0");
    }

    @Test
    void sendsTreesBackAsTheyCame() {
        writer().body("{\"a\":{\"b\":[1,null,\"x\"]},\"n\":null}")
                .post("/api/v1/notes/echo")
                .then()
                .statusCode(200)
                .body("a.b", equalTo(java.util.Arrays.asList(1, null, "x")))
                .body("n", nullValue());
    }
}
