package org.mobiletoolkit.device.connectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.mobiletoolkit.device.People.auditor;
import static org.mobiletoolkit.device.People.deviceAdmin;
import static org.mobiletoolkit.device.People.deviceAdminElsewhere;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
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
class ConnectivitySiteResourceTest {

    private static final String PATH = "/api/v1/connectivity-sites";
    private static final String CLINIC = "\"code\":\"CLINIC-2\",\"name\":\"Northside\",\"kind\":\"SITE\"";

    @Inject
    SampleInitiatives initiatives;

    private UUID initiative;

    @BeforeEach
    void beginAnInitiative() {
        initiative = initiatives.active(People.TRUST);
    }

    @Test
    void registersASiteThatIsNotSurveyedYet() {
        var created = register(CLINIC + ",\"postcode\":\"LS9 7TF\",\"siteCode\":\"RR801\"");

        created.then()
                .statusCode(201)
                .header("Location", endsWith(PATH + "/" + created.path("id")))
                .body("code", equalTo("CLINIC-2"))
                .body("postcode", equalTo("LS9 7TF"))
                .body("siteCode", equalTo("RR801"))
                .body("mitigations", hasSize(0))
                .body("survey.points", equalTo(0))
                .body("survey.band", nullValue())
                .body("survey.usablePct", nullValue())
                .body("survey.recommendation", nullValue());
        auditor().get(PATH + "/" + created.path("id")).then().statusCode(200).body("name", equalTo("Northside"));
    }

    @Test
    void locatesAnAreaByItsCoordinates() {
        register(
                        "\"code\":\"ROUND-4\",\"name\":\"Moor round\",\"kind\":\"AREA\",\"latitude\":53.8066780,\"longitude\":-1.50")
                .then()
                .statusCode(201)
                .body("latitude", equalTo(53.806678f))
                .body("longitude", equalTo(-1.5f));
    }

    @Test
    void keepsWhoRecordedAMitigationThatStays() {
        var id = registered("\"mitigations\":[{\"kind\":\"WIFI\",\"description\":\"Guest network\"}]");

        Api.as("project-member@rrx", People.TRUST, "PROJECT_MEMBER")
                .header("If-Match", etag(id))
                .body("""
                        {"mitigations":[{"kind":"WIFI","description":"Guest network"},
                                        {"kind":"ROAMING","description":"Multi-network SIMs"}]}
                        """)
                .patch(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("mitigations.kind", contains("ROAMING", "WIFI"))
                .body("mitigations.recordedBy", contains("project-member@rrx", "device-admin@rrx"));
        deviceAdmin()
                .header("If-Match", etag(id))
                .body("{\"mitigations\":null}")
                .patch(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("mitigations", hasSize(0))
                .body("name", equalTo("Northside"));
    }

    @Test
    void refusesACodeThatTheInitiativeHasAlready() {
        registered();
        register(CLINIC + ",\"postcode\":\"LS1 3EX\"").then().statusCode(409).body("code", equalTo("duplicate"));

        initiative = initiatives.active(People.TRUST);
        register(CLINIC + ",\"postcode\":\"LS1 3EX\"").then().statusCode(201);
    }

    @Test
    void asksForTheVersionAndRefusesAStaleOne() {
        var id = registered();
        var stale = etag(id);
        change(id, stale, "{\"name\":\"Northside clinic\"}").then().statusCode(200);

        deviceAdmin().body("{}").patch(PATH + "/" + id).then().statusCode(428);
        change(id, stale, "{\"name\":\"Southside\"}").then().statusCode(412);
        assertThat(auditor().get(PATH + "/" + id).<String>path("name")).isEqualTo("Northside clinic");
    }

    @Test
    void refusesAPatchThatLeavesItNowhere() {
        var id = registered();

        change(id, etag(id), "{\"postcode\":null}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/postcode"));
        change(id, etag(id), "{\"latitude\":53.8}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/longitude"));
        change(id, etag(id), "{\"initiativeId\":\"" + UUID.randomUUID() + "\"}")
                .then()
                .statusCode(400);
    }

    @Test
    void isUnknownToOtherTrusts() {
        var id = registered();

        deviceAdminElsewhere().get(PATH + "/" + id).then().statusCode(404);
        deviceAdminElsewhere()
                .header("If-Match", "\"0\"")
                .body("{}")
                .patch(PATH + "/" + id)
                .then()
                .statusCode(404);
        deviceAdminElsewhere().get(PATH + "?initiativeId=" + initiative).then().body("items", hasSize(0));
        deviceAdminElsewhere()
                .body(body(CLINIC + ",\"postcode\":\"LS9 7TF\""))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-reference"));
    }

    @Test
    void changesNothingOfAClosedInitiative() {
        var id = registered();
        initiatives.close(initiative);

        change(id, etag(id), "{\"name\":\"Southside\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("initiative-closed"));
        register("\"code\":\"X\",\"name\":\"X\",\"kind\":\"SITE\",\"postcode\":\"LS9 7TF\"")
                .then()
                .statusCode(409);
    }

    @Test
    void doesOnceWhatIsSentTwiceWithAKey() {
        var key = UUID.randomUUID().toString();
        var body = body(CLINIC + ",\"postcode\":\"LS9 7TF\"");

        var first = deviceAdmin().header("Idempotency-Key", key).body(body).post(PATH);
        var again = deviceAdmin().header("Idempotency-Key", key).body(body).post(PATH);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'code':'clinic 2','name':'N','kind':'SITE','postcode':'LS9 7TF' | 422 | /code",
                "'code':'C','name':' ','kind':'SITE','postcode':'LS9 7TF' | 422 | /name",
                "'code':'C','name':'N','kind':'PLANET','postcode':'LS9 7TF' | 400 | kind",
                "'code':'C','name':'N','postcode':'LS9 7TF' | 422 | /kind",
                "'code':'C','name':'N','kind':'SITE' | 422 | /postcode",
                "'code':'C','name':'N','kind':'SITE','postcode':'nowhere' | 422 | /postcode",
                "'code':'C','name':'N','kind':'SITE','latitude':91,'longitude':0 | 422 | /latitude",
                "'code':'C','name':'N','kind':'SITE','latitude':1.1234567,'longitude':0 | 422 | /latitude",
                "'code':'C','name':'N','kind':'SITE','latitude':1E+999999999,'longitude':0 | 422 | /latitude",
                "'code':'C','name':'N','kind':'SITE','latitude':'53','longitude':0 | 400 | latitude",
                "'code':'C','name':'N','kind':'SITE','longitude':0 | 422 | /latitude",
                "'code':'C','name':'N','kind':'SITE','postcode':'LS9 7TF','siteCode':'rr-801' | 422 | /siteCode",
                "'code':'C','name':'N','kind':'SITE','postcode':'LS9 7TF','band':'GOOD' | 400 | band",
                "'code':'C','name':'N','kind':'SITE','postcode':'LS9 7TF','mitigations':[{'kind':'WIFI','description':'a'},{'kind':'WIFI','description':'b'}] | 422 | /mitigations/1",
                "'code':'C','name':'N','kind':'SITE','postcode':'LS9 7TF','mitigations':[{'kind':'WIFI'}] | 422 | /mitigations/0/description",
                "'code':'C','name':'call 943-476-5919','kind':'SITE','postcode':'LS9 7TF' | 422 | /name"
            })
    void refusesWhatCannotBe(String members, int status, String named) {
        var answer = register(members.replace('\'', '"'));

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.asString()).contains(named);
        auditor().get(PATH + "?initiativeId=" + initiative).then().body("items", hasSize(0));
    }

    @Test
    void listsByCodePageByPage() {
        for (var code : new String[] {"C-3", "C-1", "C-2"}) {
            register("\"code\":\"" + code + "\",\"name\":\"N\",\"kind\":\"SITE\",\"postcode\":\"LS9 7TF\"")
                    .then()
                    .statusCode(201);
        }

        var first = auditor().get(PATH + "?limit=2&initiativeId=" + initiative);
        first.then().body("items.code", contains("C-1", "C-2")).body("page.hasMore", equalTo(true));
        auditor()
                .urlEncodingEnabled(false)
                .get(first.<String>path("links.next"))
                .then()
                .statusCode(200)
                .body("items.code", contains("C-3"))
                .body("page.hasMore", equalTo(false));
        auditor()
                .get(PATH + "?sort=-code&kind=SITE&initiativeId=" + initiative)
                .then()
                .body("items.code", contains("C-3", "C-2", "C-1"));
        auditor().get(PATH + "?kind=AREA&initiativeId=" + initiative).then().body("items", hasSize(0));
    }

    @Test
    void refusesListsThatItDoesNotUnderstand() {
        auditor().get(PATH + "?sort=band").then().statusCode(400).body("errors.parameter", hasItem("sort"));
        auditor().get(PATH + "?size=3").then().statusCode(400).body("errors.parameter", hasItem("size"));
        auditor().get(PATH + "?limit=0").then().statusCode(400);
        auditor().get(PATH + "?kind=PLANET").then().statusCode(400);
        auditor().get(PATH + "?initiativeId=1").then().statusCode(400);
        auditor().get(PATH + "?cursor=abc").then().statusCode(400);
    }

    private Response register(String members) {
        return deviceAdmin().body(body(members)).post(PATH);
    }

    private String registered(String... more) {
        var rest = more.length == 0 ? "" : "," + String.join(",", more);
        return register(CLINIC + ",\"postcode\":\"LS9 7TF\"" + rest)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response change(String id, String etag, String patch) {
        return deviceAdmin()
                .header("If-Match", etag)
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch(PATH + "/" + id);
    }

    private static String etag(String id) {
        return auditor().get(PATH + "/" + id).header("ETag");
    }

    private String body(String members) {
        return "{\"initiativeId\":\"" + initiative + "\"," + members + "}";
    }
}
