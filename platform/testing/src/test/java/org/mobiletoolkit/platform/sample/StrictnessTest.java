package org.mobiletoolkit.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.ParameterWalk;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.TestIssuer;

/** What is read, is read in one way; what could be read in two is refused, with where and why. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class StrictnessTest {

    private static final String NOTES = "/api/v1/notes";
    private static final String PLEDGES = "/api/v1/pledges";

    private static RequestSpecification writer() {
        return Api.as("writer@rrx", "RRX", "WRITER");
    }

    private static String note(String title) {
        return "{\"folderId\":\"%s\",\"note\":{\"title\":\"%s\"}}".formatted(UUID.randomUUID(), title);
    }

    private static String pledge(String dueOn, String worth) {
        return "{\"folderId\":\"%s\",\"promise\":\"p\",\"dueOn\":%s,\"worth\":%s}"
                .formatted(UUID.randomUUID(), dueOn, worth);
    }

    @ParameterizedTest
    @CsvSource({
        "ranked=1, ranked, true or false",
        "ranked=yes, ranked, true or false",
        "ranked=, ranked, empty",
        "folderId=, folderId, empty",
        "q=%20, q, empty",
        "status=, status, empty",
        "status=DRAFT&status=, status, empty",
        "status=WRONG, status, 'DRAFT, '",
        "limit=5&limit=10, limit, once",
        "folderId=019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b&folderId=019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5c, folderId, once",
        "folderId=1-2-3-4-5, folderId, id such as",
        "limit=%2B5, limit, whole number",
        "limit=2147483648, limit, whole number",
        "sort=body, sort, '-title'"
    })
    void refusesAParameterThatSaysNothingOrSomethingElse(String query, String parameter, String words) {
        writer().urlEncodingEnabled(false)
                .get(NOTES + "?" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"))
                .body("errors[0].parameter", equalTo(parameter))
                .body("errors[0].detail", containsString(words));
    }

    @Test
    void refusesAnUnknownParameterAlsoWhenItIsWrittenInCapitals() {
        writer().get(NOTES + "?Limit=5").then().statusCode(400).body("code", equalTo("unknown-parameter"));
    }

    @Test
    void keepsASemicolonInTheValueThatItStandsIn() {
        var title = "a;b" + UUID.randomUUID();
        writer().body(note(title)).post(NOTES).then().statusCode(201);

        writer().urlEncodingEnabled(false)
                .get(NOTES + "?q=" + title)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json, , text/html", " ", ",", "*, */*; q=.2", "application/json;q=1.0"})
    void answersWhoeverTakesJson(String accept) {
        writer().header("Accept", accept).get(NOTES).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "blah", "x; /x", "Any", ";", "text/html"})
    void tellsWhoTakesNothingOfIt(String accept) {
        writer().header("Accept", accept).get(NOTES).then().statusCode(406).body("code", equalTo("not-acceptable"));
        writer().header("Accept", accept).get("/openapi").then().statusCode(anyOf(is(200), is(406)));
    }

    @Test
    void tellsWhereARecordIsWhateverHostTheCallerNames() {
        writer().header("Host", "elsewhere.example")
                .body(note("located"))
                .post(NOTES)
                .then()
                .statusCode(201)
                .header("Location", startsWith(NOTES + "/"));
    }

    @Test
    void takesATagThatWasCompressedOnTheWayAndNoneOfAnotherRecord() {
        var one = writer().body(note("one")).post(NOTES);
        var other = writer().body(note("other")).post(NOTES);
        var tag = one.header("ETag");

        changed(one.header("Location"), other.header("ETag"), 412);
        changed(one.header("Location"), tag.substring(0, tag.length() - 1) + "-gzip\"", 200);
    }

    private static void changed(String location, String tag, int status) {
        writer().header("If-Match", tag)
                .body("{\"rank\":2}")
                .patch(location)
                .then()
                .statusCode(status);
    }

    @Test
    void knowsARepresentationAgainThatWasCompressedOnTheWay() {
        var location = writer().body(note("cached")).post(NOTES).header("Location");
        var tag = writer().get(location).header("ETag");

        writer().header("If-None-Match", tag.replaceFirst("\"$", "-gzip\""))
                .get(location)
                .then()
                .statusCode(304);
    }

    @Test
    void doesNotChangeWhatIsThereForWhoWantsItOnlyIfNothingIs() {
        var one = writer().body(note("one")).post(NOTES);

        writer().header("If-Match", one.header("ETag"))
                .header("If-None-Match", "*")
                .body("{\"rank\":2}")
                .patch(one.header("Location"))
                .then()
                .statusCode(412);
    }

    @Test
    void saysWhatBodiesItTakes() {
        RestAssured.given()
                .auth()
                .oauth2(TestIssuer.token("writer@rrx", "RRX", "WRITER"))
                .options(NOTES + "/" + UUID.randomUUID())
                .then()
                .header("Accept-Patch", containsString("application/merge-patch+json"));
        writer().header("Content-Encoding", "gzip")
                .body(note("x"))
                .post(NOTES)
                .then()
                .statusCode(415)
                .header("Accept-Encoding", "identity");
        writer().contentType("application/json-patch+json")
                .body(note("x").getBytes(StandardCharsets.UTF_8))
                .post(NOTES)
                .then()
                .statusCode(415)
                .header("Accept-Post", "application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-32", "ISO-8859-1"})
    void readsJsonInUtf8Only(String charset) {
        writer().contentType("application/json")
                .body(note("café").getBytes(Charset.forName(charset)))
                .post(NOTES)
                .then()
                .statusCode(400)
                .body("detail", containsString("UTF-8"));
    }

    @Test
    void refusesOverlongForms() {
        var bytes = note("a?b").getBytes(StandardCharsets.UTF_8);
        var overlong = new byte[bytes.length + 1];
        var at = new String(bytes, StandardCharsets.UTF_8).indexOf('?');
        System.arraycopy(bytes, 0, overlong, 0, at);
        overlong[at] = (byte) 0xC0;
        overlong[at + 1] = (byte) 0xBF;
        System.arraycopy(bytes, at + 1, overlong, at + 2, bytes.length - at - 1);

        writer().body(overlong).post(NOTES).then().statusCode(400).body("detail", containsString("UTF-8"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"2026-11-30T00:00:00Z\" | /dueOn",
                "\" 2026-11-30\"          | /dueOn",
                "[2026,11,30]             | /dueOn",
                "20000                    | /dueOn",
                "\"2026-11-31\"           | /dueOn"
            })
    void readsADayAsADay(String day, String pointer) {
        writer().body(pledge(day, "1"))
                .post(PLEDGES)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].detail", containsString("a day such as"));
    }

    @ParameterizedTest
    @CsvSource({"3, 201", "3.0, 201", "30e-1, 201", "3.5, 400", "3000000000, 400", "\"3\", 400"})
    void readsAWholeNumberByItsValue(String worth, int status) {
        writer().body(pledge("\"2026-12-30\"", worth)).post(PLEDGES).then().statusCode(status);
    }

    @Test
    void saysWhichBoundWasPassed() {
        var deep = "[".repeat(40) + "]".repeat(40);

        writer().body("{\"a\":" + deep + "}")
                .post(NOTES + "/echo")
                .then()
                .statusCode(400)
                .body("detail", containsString("32 levels"));
        writer().body("{\"a\":" + "1".repeat(44) + "}")
                .post(NOTES + "/echo")
                .then()
                .statusCode(400)
                .body("detail", containsString("numbers of up to 40"));
    }

    @Test
    void saysWhenABodyIsMissing() {
        writer().post(NOTES)
                .then()
                .statusCode(422)
                .body("detail", containsString("body"))
                .body("errors[0].pointer", equalTo(""));
    }

    @Test
    void takesEveryParameterAsTheDocumentDescribesIt() throws java.io.IOException {
        ParameterWalk.check();
    }

    @Test
    void describesWhatAListCanBeSortedBy() {
        var sort = Api.anonymous()
                .get("/openapi?format=json")
                .jsonPath()
                .<String>getList("paths.'/api/v1/notes'.get.parameters.find { it.name == 'sort' }.schema.enum");

        assertThat(sort).containsExactly("createdAt", "-createdAt", "title", "-title", "id", "-id");
    }
}
