package org.mobiletoolkit.procurement.supplier;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.mobiletoolkit.procurement.Register.auditor;
import static org.mobiletoolkit.procurement.Register.otherTrust;
import static org.mobiletoolkit.procurement.Register.procurementLead;
import static org.mobiletoolkit.procurement.Register.projectMember;
import static org.mobiletoolkit.procurement.Register.supplier;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mobiletoolkit.handbook.testing.Refusals;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class SupplierResourceTest {

    private static final String SUPPLIERS = "/api/v1/suppliers";

    @Test
    void registersASupplierAndShowsItBack() {
        var ods = ods();
        var number = companyNumber();
        var location = projectMember()
                .body("""
                        {"name":"Community Records Systems Ltd","odsCode":"%s","companyNumber":"%s",
                         "website":"https://records.example","categories":["SUPPORT","SOFTWARE","SUPPORT"],
                         "contacts":[{"name":"Account desk","role":"Sales","workEmail":"desk@records.example"}]}""".formatted(ods, number))
                .post(SUPPLIERS)
                .then()
                .statusCode(201)
                .header("ETag", startsWith("\"0-"))
                .extract()
                .header("Location");

        auditor()
                .get(location)
                .then()
                .statusCode(200)
                .body("name", equalTo("Community Records Systems Ltd"))
                .body("odsCode", equalTo(ods))
                .body("companyNumber", equalTo(number))
                .body("website", equalTo("https://records.example"))
                .body("categories", equalTo(List.of("SOFTWARE", "SUPPORT")))
                .body(
                        "contacts[0]",
                        equalTo(Map.of("name", "Account desk", "role", "Sales", "workEmail", "desk@records.example")))
                .body("status", equalTo("ACTIVE"))
                .body("createdBy", equalTo("project-member@rrx"))
                .body("version", equalTo(0));
        procurementLead()
                .get(SUPPLIERS + "?odsCode=" + ods)
                .then()
                .statusCode(200)
                .body("items.name", equalTo(List.of("Community Records Systems Ltd")));
        procurementLead()
                .get(SUPPLIERS + "?companyNumber=" + number)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void changesWhatThePatchNamesAndNothingElse() {
        var location = SUPPLIERS + "/" + supplier("Northern Networks");

        procurementLead()
                .header("If-Match", "\"0\"")
                .contentType("application/merge-patch+json")
                .body("{\"website\":\"https://networks.example\",\"categories\":[\"CONNECTIVITY\"]}")
                .patch(location)
                .then()
                .statusCode(200)
                .body("name", equalTo("Northern Networks"))
                .body("website", equalTo("https://networks.example"))
                .body("categories", equalTo(List.of("CONNECTIVITY")))
                .body("version", equalTo(1));
        procurementLead()
                .header("If-Match", "\"1\"")
                .body("{\"website\":null}")
                .patch(location)
                .then()
                .statusCode(200)
                .body("website", nullValue())
                .body("categories", equalTo(List.of("CONNECTIVITY")));
    }

    @Test
    void refusesWhatEveryResourceRefuses() {
        var id = supplier("Guarded Ltd").toString();
        var reason = "{\"reason\":\"No longer needed\"}";

        Refusals.of("/suppliers", "PROCUREMENT_LEAD", "AUDITOR")
                .ofStrangers("{\"name\":\"Intruder\"}")
                .ofChanges(id, "{\"name\":\"Taken\"}")
                .ofCommand(id, "reactivate", reason);
        Refusals.of("/suppliers", "PROCUREMENT_LEAD", "PROJECT_MEMBER").ofCommand(id, "deactivate", reason);
        procurementLead().get(SUPPLIERS + "?status=BANKRUPT").then().statusCode(400);
        otherTrust()
                .get(SUPPLIERS + "?limit=200")
                .then()
                .statusCode(200)
                .body("items.findAll { it.id == '" + id + "' }", empty());
    }

    @ParameterizedTest(name = "{0} at {2} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                          | 422 | /name",
                "{\"name\":\"x\"}                                            | 422 | /name",
                "{\"name\":\"   \"}                                          | 422 | /name",
                "{\"name\":7}                                                | 400 | /name",
                "{\"name\":\"Fine\",\"odsCode\":\"ab c\"}                    | 422 | /odsCode",
                "{\"name\":\"Fine\",\"odsCode\":\"ABCDEFGHIJ\"}              | 422 | /odsCode",
                "{\"name\":\"Fine\",\"companyNumber\":\"1234567\"}           | 422 | /companyNumber",
                "{\"name\":\"Fine\",\"companyNumber\":\"ABCDEFGH\"}          | 422 | /companyNumber",
                "{\"name\":\"Fine\",\"companyNumber\":\"R00005211\"}         | 422 | /companyNumber",
                "{\"name\":\"Fine\",\"website\":\"javascript:alert(1)\"}     | 422 | /website",
                "{\"name\":\"Fine\",\"categories\":[\"TOASTERS\"]}           | 400 | /categories/0",
                "{\"name\":\"Fine\",\"contacts\":[{\"name\":\"\"}]}          | 422 | /contacts/0/name",
                "{\"name\":\"Fine\",\"contacts\":[{\"name\":\"A desk\",\"workEmail\":\"no\"}]}"
                        + " | 422 | /contacts/0/workEmail",
                "{\"name\":\"Fine\",\"status\":\"INACTIVE\"}                 | 400 | /status",
                "{\"name\":\"Fine\",\"organisation\":\"RRY\"}                | 400 | /organisation"
            })
    void namesTheMemberThatIsWrong(String body, int status, String pointer) {
        procurementLead().body(body).post(SUPPLIERS).then().statusCode(status).body("errors.pointer", hasItem(pointer));
    }

    @ParameterizedTest
    @CsvSource({
        "R0000521, R0000521",
        "SL00911A, SL00911A",
        "IP00525R, IP00525R",
        "IP000CUS, IP000CUS",
        "SC 011550, SC011550",
        "oc 301 234, OC301234"
    })
    void takesEveryFormOfACompanyNumberAndKeepsItInOne(String said, String kept) {
        var id = procurementLead()
                .body("{\"name\":\"A society\",\"companyNumber\":\"%s\"}".formatted(said))
                .post(SUPPLIERS)
                .then()
                .statusCode(201)
                .body("companyNumber", equalTo(kept))
                .extract()
                .<String>path("id");

        procurementLead()
                .queryParam("companyNumber", said)
                .get(SUPPLIERS)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
    }

    @Test
    void refusesASecondSupplierWithTheSameCodeOrNumber() {
        var ods = ods();
        var number = companyNumber();
        var first = "{\"name\":\"First\",\"odsCode\":\"%s\",\"companyNumber\":\"%s\"}".formatted(ods, number);
        procurementLead().body(first).post(SUPPLIERS).then().statusCode(201);

        procurementLead()
                .body("{\"name\":\"Second\",\"odsCode\":\"%s\"}".formatted(ods))
                .post(SUPPLIERS)
                .then()
                .statusCode(409)
                .body("code", equalTo("duplicate"));
        procurementLead()
                .body("{\"name\":\"Third\",\"companyNumber\":\"%s\"}".formatted(number))
                .post(SUPPLIERS)
                .then()
                .statusCode(409)
                .body("code", equalTo("duplicate"));
        otherTrust().body(first).post(SUPPLIERS).then().statusCode(201);
    }

    @Test
    void registersOnceWhatIsSentTwiceWithOneKey() {
        var key = UUID.randomUUID().toString();
        var body = "{\"name\":\"Once Ltd\",\"odsCode\":\"%s\"}".formatted(ods());
        var first = procurementLead()
                .header("Idempotency-Key", key)
                .body(body)
                .post(SUPPLIERS)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        procurementLead()
                .header("Idempotency-Key", key)
                .body(body)
                .post(SUPPLIERS)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("id", equalTo(first));
    }

    @Test
    void keepsPatientIdentifiersOutOfContacts() {
        procurementLead()
                .body("{\"name\":\"Fine Ltd\",\"contacts\":[{\"name\":\"Patient 943 476 5919\"}]}")
                .post(SUPPLIERS)
                .then()
                .statusCode(422)
                .body("code", equalTo("possible-patient-identifier"))
                .body("errors[0].pointer", equalTo("/contacts/0/name"));
    }

    private static String ods() {
        return Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36).toUpperCase();
    }

    private static String companyNumber() {
        return "%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
    }
}
