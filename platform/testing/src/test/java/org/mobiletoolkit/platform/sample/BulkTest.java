package org.mobiletoolkit.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

/** Many records in one request: all or none of them, with an answer for each row. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class BulkTest {

    @Inject
    EntityManagerFactory persistence;

    private final UUID folder = UUID.randomUUID();

    private static RequestSpecification writer() {
        return Api.as("writer@rrx", "RRX", "WRITER")
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("text/csv", ContentType.TEXT)
                                .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT)));
    }

    private ValidatableResponse sent(String type, String body, String more) {
        return writer().contentType(type)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/pledges/bulk?folderId=" + folder + more)
                .then();
    }

    private ValidatableResponse csv(String body) {
        return sent("text/csv", body, "");
    }

    private void pledgesAre(int count) {
        writer().get("/api/v1/pledges?folderId=" + folder).then().body("items", hasSize(count));
    }

    @Test
    void rowsOfATableBecomeRecordsAndEachIsAnswered() {
        var made = csv("promise;worth;due on;witnesses\r\nA walk;3;2026-12-01;ann|bob\r\nA talk;;;\r\n")
                .statusCode(200)
                .body("dryRun", equalTo(false))
                .body("rows", equalTo(2))
                .body("refused", equalTo(0))
                .body("results.row", contains(1, 2))
                .body("results.line", contains(2, 3))
                .body("results.outcome", everyItem(equalTo("DONE")))
                .extract()
                .<String>path("results[0].id");
        writer().get("/api/v1/pledges/" + made)
                .then()
                .body("promise", equalTo("A walk"))
                .body("witnesses", contains("ann", "bob"))
                .body("folderId", equalTo(folder.toString()));
        pledgesAre(2);
    }

    @Test
    void linesAndListsOfJsonAreTakenAsWell() {
        sent("application/x-ndjson", "{\"promise\":\"one\"}\n{\"promise\":\"two\"}\n", "")
                .statusCode(200);
        sent("application/json", "{\"rows\":[{\"promise\":\"three\",\"dueOn\":\"2026-12-01\"}]}", "")
                .statusCode(200);
        pledgesAre(3);
    }

    @Test
    void oneRowThatIsWrongLeavesNothingBehindAndEachFaultIsNamed() {
        csv("promise,worth,folderId\nA walk,3,\nA talk,0,\nA talk,x,\n,1,\nA song,1," + UUID.randomUUID() + "\n")
                .statusCode(422)
                .body("code", equalTo("rows-refused"))
                .body("rows", equalTo(5))
                .body("results.row", contains(2, 3, 4, 5))
                .body(
                        "results.code",
                        contains("validation-failed", "malformed-request", "validation-failed", "validation-failed"))
                .body(
                        "errors.pointer",
                        contains("/rows/1/worth", "/rows/2/worth", "/rows/3/promise", "/rows/4/folderId"));
        pledgesAre(0);
    }

    @Test
    void whatIsThereTwiceInTheFileOrAlreadyThereIsNamedByItsRow() {
        csv("promise\nA walk\n").statusCode(200);
        csv("promise\nA talk\nA walk\nA song\nA talk\n")
                .statusCode(422)
                .body("results.row", contains(2, 4))
                .body("results.code", everyItem(equalTo("duplicate")))
                .body("results[0].detail", containsString("already"))
                .body("results[1].detail", equalTo("Row 1 says the same"));
        pledgesAre(1);
    }

    @Test
    void aRehearsalTellsTheSameAndLeavesNothingBehind() {
        sent("text/csv", "promise,worth\nA walk,3\nA talk,0\n", "&dryRun=true")
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("refused", equalTo(1))
                .body("results.outcome", contains("FIT", "REFUSED"))
                .body("results[1].errors[0].pointer", equalTo("/worth"));
        sent("text/csv", "promise\nA walk\n", "&dryRun=true").statusCode(200).body("results.outcome", contains("FIT"));
        pledgesAre(0);
    }

    @Test
    void aKeyThatARehearsalWasSentWithIsStillGoodAndMakesTheRowsOnce() {
        var key = "bulk-" + UUID.randomUUID();
        var body = "promise\nA walk\n";
        for (var more : new String[] {"&dryRun=true", "", ""}) {
            writer().contentType("text/csv")
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post("/api/v1/pledges/bulk?folderId=" + folder + more)
                    .then()
                    .statusCode(200)
                    .body("results", hasSize(1));
        }
        pledgesAre(1);
    }

    @Test
    void theTextOfEveryRowIsGuarded() {
        csv("promise\nA walk\nSee 943 476 5919\n")
                .statusCode(422)
                .body("code", equalTo("possible-patient-identifier"))
                .body("errors.pointer", contains("/rows/1/promise"));
    }

    @Test
    void aBodyThatIsNoneOfTheFormsIsRefused() {
        sent("application/xml", "<rows/>", "").statusCode(415);
        csv("").statusCode(400);
        csv("promise\n").statusCode(400).body("detail", equalTo("There is no row"));
        csv("promise,colour\nA walk,red\n").statusCode(400).body("errors.code", contains("unknown-member"));
        writer().contentType("text/csv")
                .body("promise\nA walk\n")
                .post("/api/v1/pledges/bulk")
                .then()
                .statusCode(400);
    }

    @Test
    void aFileOfManyRowsCostsFewStatementsMore() {
        var few = statementsFor(2);
        var many = statementsFor(200);
        assertThat(many - few).isLessThan(50);
    }

    private long statementsFor(int rows) {
        var statistics = persistence.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        csv("promise\n"
                        + IntStream.range(0, rows)
                                .mapToObj(row -> "p-" + rows + "-" + row)
                                .collect(Collectors.joining("\n")))
                .statusCode(200)
                .body("results.id", everyItem(notNullValue()));
        return statistics.getPrepareStatementCount() - before;
    }
}
