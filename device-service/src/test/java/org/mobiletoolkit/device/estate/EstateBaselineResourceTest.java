package org.mobiletoolkit.device.estate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.mobiletoolkit.device.People.auditor;
import static org.mobiletoolkit.device.People.deviceAdmin;
import static org.mobiletoolkit.device.People.deviceAdminElsewhere;
import static org.mobiletoolkit.device.People.programmeManager;
import static org.mobiletoolkit.device.People.programmeManagerElsewhere;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mobiletoolkit.device.People;
import org.mobiletoolkit.handbook.testing.SampleInitiatives;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class EstateBaselineResourceTest {

    private static final String PATH = "/api/v1/estate-baselines";
    private static final String LAPTOPS =
            "{\"deviceClass\":\"LAPTOP\",\"operatingSystem\":\"WINDOWS\",\"ageBand\":\"FIVE_YEARS_OR_MORE\",\"count\":2}";
    private static final String PHONES =
            "{\"deviceClass\":\"SMARTPHONE\",\"operatingSystem\":\"ANDROID\",\"ageBand\":\"UNDER_1_YEAR\",\"count\":340}";

    @Inject
    SampleInitiatives initiatives;

    private UUID initiative;

    @BeforeEach
    void beginAnInitiative() {
        initiative = initiatives.active(People.TRUST);
    }

    @Test
    void beginsADraftThatCountsItsDevices() {
        var created = begin(counting(LAPTOPS, PHONES));

        created.then()
                .statusCode(201)
                .header("Location", endsWith(PATH + "/" + created.path("id")))
                .header("ETag", notNullValue())
                .body("initiativeId", equalTo(initiative.toString()))
                .body("status", equalTo("DRAFT"))
                .body("devices", equalTo(342))
                .body("lines.deviceClass", contains("SMARTPHONE", "LAPTOP"))
                .body("noExistingEstate", equalTo(false))
                .body("declaredBy", nullValue())
                .body("authors", contains("device-admin@rrx"))
                .body("availableActions", hasSize(1))
                .body("availableActions[0].action", equalTo("confirm"))
                .body("availableActions[0].allowed", equalTo(false))
                .body("availableActions[0].reason", equalTo("forbidden"));
        auditor().get(PATH + "/" + created.path("id")).then().statusCode(200).body("devices", equalTo(342));
    }

    @Test
    void stampsADeclarationOfNoneWithItsAuthorAndDate() {
        begin(declaringNone("The service is new"))
                .then()
                .statusCode(201)
                .body("noExistingEstate", equalTo(true))
                .body("noExistingEstateReason", equalTo("The service is new"))
                .body("declaredBy", equalTo("device-admin@rrx"))
                .body("declaredAt", notNullValue());
    }

    @Test
    void isConfirmedByAnotherPersonAndSupersedesTheOneBefore() {
        var first = drafted(counting(PHONES));
        confirm(programmeManager(), first).statusCode(200).body("status", equalTo("CONFIRMED"));

        var second = drafted(declaringNone("All devices were handed back"));
        confirm(Api.as("sro@rrx", People.TRUST, "SRO"), second)
                .statusCode(200)
                .body("status", equalTo("CONFIRMED"))
                .body("confirmedBy", equalTo("sro@rrx"))
                .body("confirmedAt", notNullValue());

        auditor()
                .get(PATH + "/" + first)
                .then()
                .body("status", equalTo("SUPERSEDED"))
                .body("confirmedBy", equalTo("programme-manager@rrx"))
                .body("supersededById", equalTo(second));
        auditor()
                .get(PATH + "?status=CONFIRMED&initiativeId=" + initiative)
                .then()
                .statusCode(200)
                .body("items.id", contains(second));
        auditor()
                .get(PATH + "?status=CONFIRMED&status=SUPERSEDED&initiativeId=" + initiative)
                .then()
                .body("items.id", contains(first, second));
    }

    @Test
    void leavesATrailOfWhoDidWhat() {
        var id = drafted(counting(PHONES));
        deviceAdmin()
                .header("If-Match", etag(id))
                .body("{\"source\":\"Ward walk\"}")
                .patch(PATH + "/" + id)
                .then()
                .statusCode(200);
        confirm(programmeManager(), id).statusCode(200);

        // the log shows an event once it is under the chain, a moment after it happened
        await().untilAsserted(() -> auditor()
                .get("/api/v1/device-audit/events?entityId=" + id)
                .then()
                .statusCode(200)
                .body("items.action", contains("CREATE", "COMMAND", "UPDATE", "COMMAND"))
                .body(
                        "items.actor",
                        contains("device-admin@rrx", "device-admin@rrx", "device-admin@rrx", "programme-manager@rrx"))
                .body("items.entityVersion", contains(0, 0, 1, 2)));
    }

    @Test
    void offersConfirmationToWhoMayGiveIt() {
        var id = drafted(counting(PHONES));

        programmeManager()
                .get(PATH + "/" + id)
                .then()
                .body("availableActions[0].allowed", equalTo(true))
                .body("availableActions[0].reason", nullValue());
    }

    @Test
    void isNotConfirmedByAnyoneWhoHadAHandInIt() {
        var id = drafted(counting(PHONES));
        var both = Api.as("both@rrx", People.TRUST, "DEVICE_ADMIN", "SRO");
        both.header("If-Match", etag(id))
                .body("{\"source\":\"Ward walk\"}")
                .patch(PATH + "/" + id)
                .then()
                .statusCode(200);

        Api.as("both@rrx", People.TRUST, "SRO")
                .get(PATH + "/" + id)
                .then()
                .body("availableActions[0].reason", equalTo("separation-of-duties"));
        confirm(Api.as("both@rrx", People.TRUST, "DEVICE_ADMIN", "SRO"), id)
                .statusCode(403)
                .body("code", equalTo("separation-of-duties"));
        assertThat(status(id)).isEqualTo("DRAFT");
    }

    @Test
    void isNotConfirmedWhileItSaysNothing() {
        var id = drafted(counting());

        confirm(programmeManager(), id)
                .statusCode(409)
                .body("code", equalTo("estate-baseline-empty"))
                .body("rule", equalTo("VIS1.ESTATE"))
                .body("offending", contains(id));
    }

    @Test
    void isConfirmedOnlyOnce() {
        var id = drafted(counting(PHONES));
        confirm(programmeManager(), id).statusCode(200);

        confirm(programmeManager(), id)
                .statusCode(409)
                .body("code", equalTo("transition-not-allowed"))
                .body("state", equalTo("CONFIRMED"));
        assertThat(status(id)).isEqualTo("CONFIRMED");
    }

    @Test
    void correctsADraftByMergePatch() {
        var id = drafted(counting(PHONES));

        deviceAdmin()
                .header("If-Match", etag(id))
                .contentType("application/merge-patch+json")
                .body("{\"lines\":[" + LAPTOPS + "],\"source\":\"Ward walk\"}")
                .patch(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("devices", equalTo(2))
                .body("lines.deviceClass", contains("LAPTOP"))
                .body("source", equalTo("Ward walk"))
                .body("asOf", equalTo("2026-05-01"));
        deviceAdmin()
                .header("If-Match", etag(id))
                .body(
                        "{\"lines\":[],\"source\":null,\"noExistingEstate\":true,\"noExistingEstateReason\":\"Handed back\"}")
                .patch(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("devices", equalTo(0))
                .body("source", nullValue())
                .body("declaredBy", equalTo("device-admin@rrx"));
    }

    @Test
    void correctsNothingThatIsConfirmed() {
        var id = drafted(counting(PHONES));
        confirm(programmeManager(), id).statusCode(200);

        deviceAdmin()
                .header("If-Match", etag(id))
                .body("{\"lines\":[" + LAPTOPS + "]}")
                .patch(PATH + "/" + id)
                .then()
                .statusCode(409)
                .body("code", equalTo("estate-baseline-final"));
        auditor().get(PATH + "/" + id).then().body("devices", equalTo(340));
    }

    @Test
    void asksForTheVersionAndRefusesAStaleOne() {
        var id = drafted(counting(PHONES));
        var stale = etag(id);
        deviceAdmin()
                .header("If-Match", stale)
                .body("{\"source\":\"Ward walk\"}")
                .patch(PATH + "/" + id)
                .then()
                .statusCode(200);

        deviceAdmin().body("{}").patch(PATH + "/" + id).then().statusCode(428);
        deviceAdmin()
                .header("If-Match", stale)
                .body("{\"source\":\"Again\"}")
                .patch(PATH + "/" + id)
                .then()
                .statusCode(412);
        programmeManager().post(PATH + "/" + id + "/confirm").then().statusCode(428);
        programmeManager()
                .header("If-Match", stale)
                .post(PATH + "/" + id + "/confirm")
                .then()
                .statusCode(412);
        assertThat(status(id)).isEqualTo("DRAFT");
    }

    @Test
    void hasOneDraftAtATime() {
        var id = drafted(counting(PHONES));

        begin(counting(LAPTOPS))
                .then()
                .statusCode(409)
                .body("code", equalTo("duplicate"))
                .body("offending", contains(id));
    }

    @Test
    void doesOnceWhatIsSentTwiceWithAKey() {
        var key = UUID.randomUUID().toString();
        var first = deviceAdmin()
                .header("Idempotency-Key", key)
                .body(counting(PHONES))
                .post(PATH);
        var again = deviceAdmin()
                .header("Idempotency-Key", key)
                .body(counting(PHONES))
                .post(PATH);

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        deviceAdmin()
                .header("Idempotency-Key", key)
                .body(counting(LAPTOPS))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-mismatch"));
        auditor().get(PATH + "?initiativeId=" + initiative).then().body("items", hasSize(1));
    }

    @Test
    void isUnknownToOtherTrusts() {
        var id = drafted(counting(PHONES));

        deviceAdminElsewhere().get(PATH + "/" + id).then().statusCode(404);
        deviceAdminElsewhere()
                .header("If-Match", "\"0\"")
                .body("{}")
                .patch(PATH + "/" + id)
                .then()
                .statusCode(404);
        programmeManagerElsewhere()
                .header("If-Match", "\"0\"")
                .post(PATH + "/" + id + "/confirm")
                .then()
                .statusCode(404);
        deviceAdminElsewhere()
                .get(PATH + "?initiativeId=" + initiative)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        deviceAdminElsewhere()
                .body(counting(PHONES))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-reference"))
                .body("errors[0].pointer", equalTo("/initiativeId"));
    }

    @Test
    void changesNothingOfAClosedInitiative() {
        var id = drafted(counting(PHONES));
        initiatives.close(initiative);

        confirm(programmeManager(), id).statusCode(409).body("code", equalTo("initiative-closed"));
        programmeManager().get(PATH + "/" + id).then().body("availableActions[0].reason", equalTo("initiative-closed"));
        deviceAdmin()
                .header("If-Match", etag(id))
                .body("{\"source\":\"Ward walk\"}")
                .patch(PATH + "/" + id)
                .then()
                .statusCode(409);
        begin(counting(PHONES)).then().statusCode(409).body("code", equalTo("initiative-closed"));
    }

    @Test
    void namesEveryFaultOfABody() {
        begin(body("\"asOf\":\"2199-01-01\",\"lines\":[%s,%s],\"noExistingEstate\":true".formatted(PHONES, PHONES)))
                .then()
                .statusCode(422)
                .body("code", equalTo("validation-failed"))
                .body("errors.pointer", contains("/asOf", "/lines/1", "/noExistingEstate", "/noExistingEstateReason"));
        auditor().get(PATH + "?initiativeId=" + initiative).then().body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'asOf':'2026-05-01','lines':[{'deviceClass':'ABACUS','operatingSystem':'IOS','ageBand':'UNDER_1_YEAR','count':1}] | 400 | lines",
                "'asOf':'2026-05-01','lines':[{'deviceClass':'LAPTOP','operatingSystem':'IOS','ageBand':'UNDER_1_YEAR','count':0}] | 422 | /lines/0/count",
                "'asOf':'2026-05-01','lines':[{'deviceClass':'LAPTOP','operatingSystem':'IOS','ageBand':'UNDER_1_YEAR','count':1000001}] | 422 | /lines/0/count",
                "'asOf':'2026-05-01','lines':[{'deviceClass':'LAPTOP','operatingSystem':'IOS','ageBand':'UNDER_1_YEAR','count':1.5}] | 400 | count",
                "'asOf':'2026-05-01','lines':[{'deviceClass':'LAPTOP','operatingSystem':'IOS','ageBand':'UNDER_1_YEAR'}] | 422 | /lines/0/count",
                "'asOf':'2026-05-01','lines':[{'operatingSystem':'IOS','ageBand':'UNDER_1_YEAR','count':1}] | 422 | /lines/0/deviceClass",
                "'asOf':'2026-05-01','lines':[null] | 422 | /lines/0",
                "'asOf':'yesterday' | 400 | asOf",
                "'asOf':'-999999999-01-01' | 400 | asOf",
                "'asOf':'0001-01-01' | 422 | /asOf",
                "'asOf':'9999-12-31' | 422 | /asOf",
                "'asOf':null | 422 | /asOf",
                "'asOf':'2026-05-01','status':'CONFIRMED' | 400 | status",
                "'asOf':'2026-05-01','authors':[] | 400 | authors",
                "'asOf':'2026-05-01','source':'' | 422 | /source",
                "'asOf':'2026-05-01','source':'patient 943 476 5919' | 422 | /source",
                "'asOf':'2026-05-01','source':'a\\u0000b' | 422 | "
            })
    void refusesWhatCannotBe(String members, int status, String named) {
        var answer = begin(body(members.replace('\'', '"')));

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.asString()).contains(named == null ? "" : named);
        auditor().get(PATH + "?initiativeId=" + initiative).then().body("items", hasSize(0));
    }

    @Test
    void refusesAPatchThatBreaksTheWhole() {
        var id = drafted(counting(PHONES));

        for (var patch : List.of("{\"asOf\":null}", "{\"noExistingEstate\":true}", "{\"lines\":[{\"count\":0}]}")) {
            deviceAdmin()
                    .header("If-Match", etag(id))
                    .body(patch)
                    .patch(PATH + "/" + id)
                    .then()
                    .statusCode(422)
                    .body("errors", notNullValue());
        }
        deviceAdmin()
                .header("If-Match", etag(id))
                .body("{\"status\":\"CONFIRMED\"}")
                .patch(PATH + "/" + id)
                .then()
                .statusCode(400)
                .body(containsString("status"));
        auditor().get(PATH + "/" + id).then().body("devices", equalTo(340));
    }

    private Response begin(String body) {
        return deviceAdmin().body(body).post(PATH);
    }

    private String drafted(String body) {
        return begin(body).then().statusCode(201).extract().path("id");
    }

    private ValidatableResponse confirm(io.restassured.specification.RequestSpecification by, String id) {
        return by.header("If-Match", etag(id))
                .post(PATH + "/" + id + "/confirm")
                .then();
    }

    private static String etag(String id) {
        return auditor().get(PATH + "/" + id).header("ETag");
    }

    private static String status(String id) {
        return auditor().get(PATH + "/" + id).path("status");
    }

    private String counting(String... lines) {
        return body("\"asOf\":\"2026-05-01\",\"lines\":[" + String.join(",", lines) + "]");
    }

    private String declaringNone(String reason) {
        return body("\"asOf\":\"2026-05-01\",\"noExistingEstate\":true,\"noExistingEstateReason\":\"" + reason + "\"");
    }

    private String body(String members) {
        return "{\"initiativeId\":\"" + initiative + "\"," + members + "}";
    }
}
