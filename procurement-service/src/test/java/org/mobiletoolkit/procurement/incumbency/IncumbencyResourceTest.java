package org.mobiletoolkit.procurement.incumbency;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.mobiletoolkit.procurement.Register.auditor;
import static org.mobiletoolkit.procurement.Register.incumbency;
import static org.mobiletoolkit.procurement.Register.otherTrust;
import static org.mobiletoolkit.procurement.Register.procurementLead;
import static org.mobiletoolkit.procurement.Register.projectMember;
import static org.mobiletoolkit.procurement.Register.supplier;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mobiletoolkit.handbook.testing.SampleInitiatives;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class IncumbencyResourceTest {

    private static final String INCUMBENCIES = "/api/v1/incumbencies";

    @Inject
    SampleInitiatives initiatives;

    @Test
    void recordsWhoServesAnInitiative() {
        var initiative = initiatives.active("RRX");
        var supplier = supplier("Records Ltd");

        var location = projectMember()
                .body(body(initiative, supplier, "2019-04-01"))
                .post(INCUMBENCIES)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");

        auditor()
                .get(location)
                .then()
                .statusCode(200)
                .body("initiativeId", equalTo(initiative.toString()))
                .body("supplierId", equalTo(supplier.toString()))
                .body("since", equalTo("2019-04-01"))
                .body("supplies", equalTo("Patient record"))
                .body("status", equalTo("ACTIVE"))
                .body("endedOn", nullValue())
                .body("createdBy", equalTo("project-member@rrx"));
        auditor()
                .get(INCUMBENCIES + "?status=ACTIVE&initiativeId=" + initiative)
                .then()
                .statusCode(200)
                .body("items.supplierId", equalTo(List.of(supplier.toString())));
    }

    @Test
    void countsASupplierOncePerInitiative() {
        var initiative = initiatives.active("RRX");
        var supplier = supplier("Twice Ltd");
        var first = incumbency(initiative, supplier);

        procurementLead()
                .body(body(initiative, supplier, "2021-01-01"))
                .post(INCUMBENCIES)
                .then()
                .statusCode(409)
                .body("code", equalTo("duplicate"))
                .body("offending", equalTo(List.of(first.toString())));
        incumbency(initiatives.active("RRX"), supplier);
    }

    @Test
    void recordsOnceWhatIsSentTwiceWithOneKey() {
        var initiative = initiatives.active("RRX");
        var body = body(initiative, supplier("Keyed Ltd"), "2020-01-01");
        var key = UUID.randomUUID().toString();
        var first = procurementLead()
                .header("Idempotency-Key", key)
                .body(body)
                .post(INCUMBENCIES)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        procurementLead()
                .header("Idempotency-Key", key)
                .body(body)
                .post(INCUMBENCIES)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("id", equalTo(first));
        procurementLead()
                .get(INCUMBENCIES + "?initiativeId=" + initiative)
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void refusesAnInitiativeOrSupplierThatIsNotKnown() {
        var initiative = initiatives.active("RRX");
        var foreign = initiatives.active("RRY");
        var supplier = supplier("Known Ltd");

        for (var unknown : List.of(UUID.randomUUID(), foreign)) {
            procurementLead()
                    .body(body(unknown, supplier, "2020-01-01"))
                    .post(INCUMBENCIES)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("unknown-reference"))
                    .body("errors[0].pointer", equalTo("/initiativeId"));
        }
        procurementLead()
                .body(body(initiative, UUID.randomUUID(), "2020-01-01"))
                .post(INCUMBENCIES)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-reference"))
                .body("errors[0].pointer", equalTo("/supplierId"));
    }

    @Test
    void refusesASupplierThatIsInactive() {
        var initiative = initiatives.active("RRX");
        var supplier = supplier("Gone Ltd");
        procurementLead()
                .header("If-Match", "\"0\"")
                .body("{\"reason\":\"Ceased trading\"}")
                .post("/api/v1/suppliers/" + supplier + "/deactivate")
                .then()
                .statusCode(200);

        procurementLead()
                .body(body(initiative, supplier, "2020-01-01"))
                .post(INCUMBENCIES)
                .then()
                .statusCode(409)
                .body("code", equalTo("supplier-inactive"));
    }

    @Test
    void recordsNothingForAnInitiativeThatIsClosed() {
        var initiative = initiatives.active("RRX");
        var supplier = supplier("Late Ltd");
        var id = incumbency(initiative, supplier("Early Ltd"));
        initiatives.close(initiative);

        procurementLead()
                .body(body(initiative, supplier, "2020-01-01"))
                .post(INCUMBENCIES)
                .then()
                .statusCode(409)
                .body("code", equalTo("initiative-closed"));
        procurementLead()
                .header("If-Match", "\"0\"")
                .body("{\"supplies\":\"Something else\"}")
                .patch(INCUMBENCIES + "/" + id)
                .then()
                .statusCode(409)
                .body("code", equalTo("initiative-closed"));
        procurementLead()
                .get(INCUMBENCIES + "/" + id)
                .then()
                .body(
                        "availableActions[0]",
                        equalTo(Map.of("action", "end", "allowed", false, "reason", "initiative-closed")));
    }

    @ParameterizedTest(name = "{0} is {1} at {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"since\":\"9999-01-01\",\"supplies\":\"Patient record\" | 422 | /since",
                "\"since\":\"0001-01-01\",\"supplies\":\"Patient record\" | 422 | /since",
                "\"since\":\"soon\",\"supplies\":\"Patient record\"       | 400 | /since",
                "\"supplies\":\"Patient record\"                          | 422 | /since",
                "\"since\":\"2020-01-01\"                                 | 422 | /supplies",
                "\"since\":\"2020-01-01\",\"supplies\":\"  \"             | 422 | /supplies",
                "\"since\":\"2020-01-01\",\"supplies\":\"Record\",\"status\":\"ENDED\" | 400 | /status"
            })
    void namesTheMemberThatIsWrong(String members, int status, String pointer) {
        var initiative = initiatives.active("RRX");
        var supplier = supplier("Bad Input Ltd");

        procurementLead()
                .body("{\"initiativeId\":\"%s\",\"supplierId\":\"%s\",%s}".formatted(initiative, supplier, members))
                .post(INCUMBENCIES)
                .then()
                .statusCode(status)
                .body("errors.pointer", hasItem(pointer));
        procurementLead()
                .get(INCUMBENCIES + "?initiativeId=" + initiative)
                .then()
                .body("items", empty());
    }

    @Test
    void letsOnlyTheRightRolesDecideAndHidesItFromOtherTrusts() {
        var initiative = initiatives.active("RRX");
        var supplier = supplier("Guarded Ltd");
        var location = INCUMBENCIES + "/" + incumbency(initiative, supplier);
        var end = "{\"endedOn\":\"2024-03-31\",\"reason\":\"Expired\"}";

        auditor()
                .body(body(initiative, supplier, "2020-01-01"))
                .post(INCUMBENCIES)
                .then()
                .statusCode(403);
        projectMember()
                .header("If-Match", "\"0\"")
                .body(end)
                .post(location + "/end")
                .then()
                .statusCode(403);
        procurementLead().body(end).post(location + "/end").then().statusCode(428);
        procurementLead()
                .header("If-Match", "\"7\"")
                .body(end)
                .post(location + "/end")
                .then()
                .statusCode(412);
        otherTrust().get(location).then().statusCode(404);
        otherTrust()
                .header("If-Match", "\"0\"")
                .body(end)
                .post(location + "/end")
                .then()
                .statusCode(404);
        otherTrust().get(INCUMBENCIES + "?initiativeId=" + initiative).then().body("items", empty());
        procurementLead().get(location).then().body("status", equalTo("ACTIVE"));
    }

    private static String body(UUID initiative, UUID supplier, String since) {
        return """
                {"initiativeId":"%s","supplierId":"%s","since":"%s","supplies":"Patient record"}""".formatted(initiative, supplier, since);
    }
}
