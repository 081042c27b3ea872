package org.mobiletoolkit.stakeholder.workforce.statement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.create;
import static org.mobiletoolkit.stakeholder.Trust.elsewhere;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;
import static org.mobiletoolkit.stakeholder.Trust.patch;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.stakeholder.Trust;
import org.mobiletoolkit.stakeholder.workforce.usertype.GivenUserTypes;

/** The stated workforce and its reconciliation over HTTP. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class WorkforceApiTest {

    private static final String NEW = """
            {"initiativeId":"%s","asOf":"2026-03-31","source":"Staff record","total":330,
             "groups":[{"staffGroup":"Nursing","headcount":200},{"staffGroup":"Ambulance","headcount":100}]}""";

    @Test
    void reconcilesActiveUserTypesWithTheLatestStatement() {
        var initiative = openInitiative();
        var url = "/api/v1/workforce-reconciliation?initiativeId=" + initiative;
        GivenUserTypes.active(initiative, "NURSE", "nursing", 201);
        GivenUserTypes.active(initiative, "PARAMEDIC", "Ambulance", 130);
        as("AUDITOR")
                .get(url)
                .then()
                .statusCode(200)
                .body("statement", nullValue())
                .body("result.reconciled", equalTo(false))
                .body("result.total.segmented", equalTo(331))
                .body("result.groups.finding", contains("NOT_STATED", "NOT_STATED"));

        create("SRO", "/workforce-statements", NEW.formatted(initiative).replace("2026-03-31", "2025-03-31"));
        var id = create("SRO", "/workforce-statements", NEW.formatted(initiative));

        as("AUDITOR")
                .get(url)
                .then()
                .statusCode(200)
                .body("statement.id", equalTo(id))
                .body("statement.elsewhere", equalTo(30))
                .body("tolerancePct", equalTo(5))
                .body("result.reconciled", equalTo(false))
                .body("result.total.difference", equalTo(1))
                .body("result.total.matched", equalTo(true))
                .body("result.groups.finding", contains("MATCHED", "OVER"));
        patch(
                        "SRO",
                        "/workforce-statements/" + id,
                        "{\"groups\":[{\"staffGroup\":\"Nursing\",\"headcount\":200},"
                                + "{\"staffGroup\":\"Ambulance\",\"headcount\":130}]}")
                .statusCode(200)
                .body("elsewhere", equalTo(0));
        as("AUDITOR").get(url).then().body("result.reconciled", equalTo(true));
    }

    @Test
    void refusesStrangersAndKeepsOneStatementPerDay() {
        Trust.refusesStrangers("/workforce-statements", NEW, "CLINICAL_LEAD");
        var initiative = openInitiative();
        var path = "/workforce-statements/" + create("SRO", "/workforce-statements", NEW.formatted(initiative));
        Trust.guards(path, "{\"total\":400}");
        as("SRO")
                .body(NEW.formatted(initiative))
                .post("/api/v1/workforce-statements")
                .then()
                .statusCode(409)
                .body("code", equalTo("duplicate"));
        var url = "/api/v1/workforce-reconciliation?initiativeId=";
        elsewhere("SRO").get(url + initiative).then().statusCode(404);
        as("SRO").get(url + UUID.randomUUID()).then().statusCode(404);
        as("SRO").get("/api/v1/workforce-reconciliation").then().statusCode(400);
        as("END_USER").get(url + initiative).then().statusCode(403);
        elsewhere("SRO").get("/api/v1/workforce-statements").then().body("items", empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-31|2999-01-01|422|/asOf",
                "2026-03-31|2026-02-30|400|/asOf",
                "\"total\":330|\"total\":299|422|/total",
                "\"total\":330|\"total\":-1|422|/total",
                "Ambulance|NURSING|422|/groups/1/staffGroup",
                "\"headcount\":100|\"headcount\":-100|422|/groups/1/headcount",
                "{\"staffGroup\":\"Nursing\",\"headcount\":200}|null|422|/groups/0",
            })
    void refusesWhatCannotBe(String good, String bad, int status, String pointer) {
        as("SRO")
                .body(NEW.formatted(openInitiative()).replace(good, bad))
                .post("/api/v1/workforce-statements")
                .then()
                .statusCode(status)
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void listsStatementsByTheirDay() {
        var initiative = openInitiative();
        create("SRO", "/workforce-statements", NEW.formatted(initiative));
        create("SRO", "/workforce-statements", NEW.formatted(initiative).replace("2026-03-31", "2008-07-05"));

        as("AUDITOR")
                .get("/api/v1/workforce-statements?initiativeId=" + initiative)
                .then()
                .statusCode(200)
                .body("items.asOf", contains("2008-07-05", "2026-03-31"));
    }
}
