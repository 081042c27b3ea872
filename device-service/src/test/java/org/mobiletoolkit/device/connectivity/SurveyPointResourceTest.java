package org.mobiletoolkit.device.connectivity;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.mobiletoolkit.device.People.auditor;
import static org.mobiletoolkit.device.People.deviceAdmin;
import static org.mobiletoolkit.device.People.deviceAdminElsewhere;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mobiletoolkit.device.People;
import org.mobiletoolkit.device.signal.Oracle;
import org.mobiletoolkit.handbook.testing.SampleInitiatives;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class SurveyPointResourceTest {

    private static final String SITES = "/api/v1/connectivity-sites/";

    @Inject
    SampleInitiatives initiatives;

    @Inject
    DataSource database;

    private UUID initiative;
    private String site;

    @BeforeEach
    void registerASite() {
        initiative = initiatives.active(People.TRUST);
        site = registered("CLINIC-2");
    }

    @Test
    void ratesTheSiteOfTheOracle() {
        var oracle = Oracle.read();
        var points = oracle.points().stream()
                .map(rsrp -> point("LTE", "\"rsrp\":" + rsrp))
                .collect(joining(","));

        var recorded = deviceAdmin().body("{\"points\":[" + points + "]}").post(path() + "/batch");

        recorded.then()
                .statusCode(201)
                .header("Location", endsWith(path() + "?surveyId=" + recorded.path("surveyId")))
                .body("points", equalTo(10))
                .body("siteBand", equalTo(oracle.siteBand().name()));
        auditor()
                .get(SITES + site)
                .then()
                .body("survey.points", equalTo(10))
                .body("survey.byBand.EXCELLENT", equalTo(1))
                .body("survey.byBand.GOOD", equalTo(2))
                .body("survey.byBand.FAIR", equalTo(3))
                .body("survey.byBand.POOR", equalTo(3))
                .body("survey.byBand.NONE", equalTo(1))
                .body("survey.usablePct", equalTo(oracle.usablePct().floatValue()))
                .body(
                        "survey.percentileRsrpDbm",
                        equalTo(oracle.twentiethPercentile().floatValue()))
                .body("survey.band", equalTo("POOR"))
                .body("survey.recommendation", equalTo("OFFLINE_FIRST"))
                .body("survey.suggestedMitigations", contains("ROAMING", "WIFI"))
                .body("survey.lastMeasuredAt", equalTo("2026-05-01T09:30:00Z"));
        auditor().get(path() + "?surveyId=" + recorded.path("surveyId")).then().body("items.band", hasSize(10));
        auditor()
                .get("/api/v1/connectivity-sites?band=POOR&band=NONE&initiativeId=" + initiative)
                .then()
                .body("items.id", contains(site));
    }

    @Test
    void recordsOnePointAndRatesItsSiteAnew() {
        var recorded = record(point("WIFI", "\"rssi\":-55,\"downMbps\":48.25,\"latencyMs\":12"));

        recorded.then()
                .statusCode(201)
                .header("Location", endsWith(path() + "/" + recorded.path("id")))
                .body("band", equalTo("GOOD"))
                .body("wifiQualityPct", equalTo(90))
                .body("downMbps", equalTo(48.25f))
                .body("recordedBy", equalTo("device-admin@rrx"));
        auditor().get(path() + "/" + recorded.path("id")).then().statusCode(200).body("band", equalTo("GOOD"));
        assertThat(band()).isEqualTo("GOOD");

        record(point("LTE", "\"noService\":true")).then().statusCode(201).body("band", equalTo("NONE"));
        assertThat(band()).isEqualTo("NONE");
        auditor()
                .get(SITES + site)
                .then()
                .body("survey.points", equalTo(2))
                .body("survey.usablePct", equalTo(50.0f))
                .body("survey.percentileWifiRssiDbm", equalTo(-55.0f));
    }

    @Test
    void ranksWifiAndCellularReadingsApart() {
        record(point("WIFI", "\"rssi\":-84"));
        record(point("GSM", "\"rssi\":-110"));
        record(point("NR", "\"rsrp\":-101.5,\"rssi\":-60,\"sinr\":3,\"rsrq\":-12"));

        auditor()
                .get(SITES + site)
                .then()
                .body("survey.percentileWifiRssiDbm", equalTo(-84.0f))
                .body("survey.percentileRsrpDbm", equalTo(-101.5f))
                .body("survey.byBand.POOR", equalTo(3));
    }

    @Test
    void addsUpSurveysThatArriveTogether() throws Exception {
        var callers = Executors.newFixedThreadPool(6);
        try {
            var calls = Collections.nCopies(12, (Callable<Integer>)
                    () -> record(point("LTE", "\"rsrp\":-95")).statusCode());

            for (var answer : callers.invokeAll(calls)) {
                assertThat(answer.get()).isEqualTo(201);
            }
        } finally {
            callers.shutdownNow();
        }
        auditor().get(SITES + site).then().body("survey.points", equalTo(12)).body("survey.byBand.FAIR", equalTo(12));
    }

    @Test
    void takesAThousandPointsTogetherAndNoMore() {
        deviceAdmin()
                .body(survey(1000))
                .post(path() + "/batch")
                .then()
                .statusCode(201)
                .body("points", equalTo(1000));
        deviceAdmin()
                .body(survey(1001))
                .post(path() + "/batch")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/points"));
        deviceAdmin().body("{\"points\":[]}").post(path() + "/batch").then().statusCode(422);
        auditor().get(SITES + site).then().body("survey.points", equalTo(1000));
    }

    @Test
    void recordsNoneIfOneIsRefusedAndNamesEveryFault() {
        var good = point("LTE", "\"rsrp\":-95");
        var noReading = point("LTE", "\"sinr\":5");
        var wrongScale = point("WIFI", "\"rssi\":-60,\"rsrp\":-95");

        deviceAdmin()
                .body("{\"points\":[" + good + "," + noReading + "," + wrongScale + "]}")
                .post(path() + "/batch")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/points/1/rsrp", "/points/2/rsrp"))
                .body("errors.code", contains("required", "not-measurable"));
        auditor().get(SITES + site).then().body("survey.points", equalTo(0));
        auditor().get(path()).then().body("items", hasSize(0));
    }

    @Test
    void recordsOnceWhatIsSentTwiceWithAKey() {
        var key = UUID.randomUUID().toString();
        var point = point("LTE", "\"rsrp\":-95");

        var first = deviceAdmin().header("Idempotency-Key", key).body(point).post(path());
        var again = deviceAdmin().header("Idempotency-Key", key).body(point).post(path());

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
        auditor().get(SITES + site).then().body("survey.points", equalTo(1));
    }

    @Test
    void pagesThroughPointsInTheOrderOfTheirMeasurement() {
        for (var minute : new int[] {31, 30, 32}) {
            record(
                            "{\"measuredAt\":\"2026-05-01T09:%d:00Z\",\"network\":\"A\",\"technology\":\"LTE\",\"indoor\":false,\"rsrp\":-%d}"
                                    .formatted(minute, minute + 50))
                    .then()
                    .statusCode(201);
        }

        var first = auditor().get(path() + "?limit=2");
        first.then().body("items.rsrp", contains(-80.0f, -81.0f)).body("page.hasMore", equalTo(true));
        auditor()
                .urlEncodingEnabled(false)
                .get(first.<String>path("links.next"))
                .then()
                .body("items.rsrp", contains(-82.0f));
        auditor().get(path() + "?sort=-measuredAt").then().body("items.rsrp", contains(-82.0f, -81.0f, -80.0f));
        auditor().get(path() + "?band=EXCELLENT").then().body("items.rsrp", contains(-80.0f));
    }

    @Test
    void isUnknownToOtherTrustsAndAtOtherSites() {
        var id = record(point("LTE", "\"rsrp\":-95")).<String>path("id");
        var elsewhere = registered("CLINIC-3");

        deviceAdminElsewhere().get(path()).then().statusCode(404);
        deviceAdminElsewhere().get(path() + "/" + id).then().statusCode(404);
        deviceAdminElsewhere()
                .body(point("LTE", "\"rsrp\":-95"))
                .post(path())
                .then()
                .statusCode(404);
        deviceAdminElsewhere().body(survey(1)).post(path() + "/batch").then().statusCode(404);
        auditor().get(SITES + elsewhere + "/survey-points/" + id).then().statusCode(404);
        auditor().get(SITES + site).then().body("survey.points", equalTo(1));
    }

    @Test
    void recordsNothingForAClosedInitiative() {
        initiatives.close(initiative);

        record(point("LTE", "\"rsrp\":-95")).then().statusCode(409).body("code", equalTo("initiative-closed"));
    }

    @Test
    void turnsTheFactTrueWithItsFirstPoint() {
        record(point("LTE", "\"rsrp\":-95"));

        Api.asMachine()
                .get("/api/v1/evidence/" + initiative + "?codes=VIS1.CONNECTIVITY")
                .then()
                .body("facts[0].satisfied", equalTo(true))
                .body("facts[0].recordRefs", containsInAnyOrder("/api/v1/connectivity-sites/" + site));
    }

    @Test
    void isNeverChangedNotEvenByHand() throws SQLException {
        record(point("LTE", "\"rsrp\":-95"));

        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("update survey_point set rsrp = -60"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("append-only");
            assertThatThrownBy(() -> statement.executeUpdate("delete from survey_point"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("append-only");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'rsrp':-140 | 201 | NONE",
                "'rsrp':-44 | 201 | EXCELLENT",
                "'rsrp':-140.1 | 422 | /rsrp",
                "'rsrp':-43.9 | 422 | /rsrp",
                "'rsrp':-95.55 | 422 | /rsrp",
                "'rsrp':1E+999999999 | 422 | /rsrp",
                "'rsrp':-95,'sinr':40.1 | 422 | /sinr",
                "'rsrp':-95,'rsrq':-43.1 | 422 | /rsrq",
                "'rsrp':-95,'rssi':0.1 | 422 | /rssi",
                "'rsrp':-95,'downMbps':-1 | 422 | /downMbps",
                "'rsrp':-95,'upMbps':100001 | 422 | /upMbps",
                "'rsrp':-95,'latencyMs':60001 | 422 | /latencyMs",
                "'rsrp':-95,'latencyMs':12.5 | 400 | latencyMs",
                "'rsrp':-95,'latitude':53 | 422 | /longitude",
                "'rsrp':-95,'noService':true | 422 | /noService",
                "'rsrp':'-95' | 400 | rsrp",
                "'rsrp':NaN | 400 | malformed-request",
                "'rsrp':-95,'band':'EXCELLENT' | 400 | band",
                "'noService':null | 422 | /rsrp"
            })
    void acceptsTheRangeAndRefusesWhatIsOutside(String members, int status, String named) {
        var answer = record(point("LTE", members.replace('\'', '"')));

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.asString()).contains(named);
        auditor().get(SITES + site).then().body("survey.points", equalTo(status == 201 ? 1 : 0));
    }

    @ParameterizedTest
    @CsvSource({"2199-01-01T00:00:00Z, 422", "1999-12-31T23:59:59Z, 422", "+999999999-12-31T00:00:00Z, 422", "soon, 400"
    })
    void refusesTimesAtWhichNothingCanHaveBeenMeasured(String measuredAt, int status) {
        record("{\"measuredAt\":\"%s\",\"network\":\"A\",\"technology\":\"LTE\",\"indoor\":false,\"rsrp\":-95}"
                        .formatted(measuredAt))
                .then()
                .statusCode(status);
    }

    private Response record(String point) {
        return deviceAdmin().body(point).post(path());
    }

    private String registered(String code) {
        return deviceAdmin()
                .body(
                        "{\"initiativeId\":\"%s\",\"code\":\"%s\",\"name\":\"N\",\"kind\":\"SITE\",\"postcode\":\"LS9 7TF\"}"
                                .formatted(initiative, code))
                .post("/api/v1/connectivity-sites")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String band() {
        return auditor().get(SITES + site).path("survey.band");
    }

    private String path() {
        return SITES + site + "/survey-points";
    }

    private static String survey(int points) {
        return IntStream.range(0, points)
                .mapToObj(i -> point("LTE", "\"rsrp\":-" + (60 + i % 80)))
                .collect(joining(",", "{\"points\":[", "]}"));
    }

    private static String point(String technology, String members) {
        return "{\"measuredAt\":\"2026-05-01T09:30:00Z\",\"network\":\"Operator A\",\"technology\":\"%s\",\"indoor\":true,%s}"
                .formatted(technology, members);
    }
}
