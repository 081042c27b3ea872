package org.mobiletoolkit.procurement.incumbency;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.mobiletoolkit.procurement.Register.declarationOfNone;
import static org.mobiletoolkit.procurement.Register.incumbency;
import static org.mobiletoolkit.procurement.Register.procurementLead;
import static org.mobiletoolkit.procurement.Register.supplier;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.handbook.testing.SampleInitiatives;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

/** How an incumbency ends and is taken up again. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class IncumbencyEndTest {

    private static final String INCUMBENCIES = "/api/v1/incumbencies";

    @Inject
    SampleInitiatives initiatives;

    @Test
    void endsAndTakesUpAgain() {
        var initiative = initiatives.active("RRX");
        var location = INCUMBENCIES + "/" + incumbency(initiative, supplier("On And Off Ltd"));

        procurementLead()
                .header("If-Match", "\"0\"")
                .body("{\"endedOn\":\"2019-03-31\",\"reason\":\"Expired\"}")
                .post(location + "/end")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/endedOn"));
        procurementLead()
                .header("If-Match", "\"0\"")
                .body("{\"endedOn\":\"2199-03-31\",\"reason\":\"Expired\"}")
                .post(location + "/end")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("in-the-future"));
        procurementLead()
                .header("If-Match", "\"0\"")
                .body("{\"endedOn\":\"2019-04-01\",\"reason\":\"Expired\"}")
                .post(location + "/end")
                .then()
                .statusCode(200)
                .body("status", equalTo("ENDED"))
                .body("endedOn", equalTo("2019-04-01"));
        procurementLead()
                .header("If-Match", "\"1\"")
                .body("{\"since\":\"2019-04-02\"}")
                .patch(location)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/since"));
        procurementLead()
                .header("If-Match", "\"1\"")
                .body("{\"endedOn\":\"2019-04-01\",\"reason\":\"Expired\"}")
                .post(location + "/end")
                .then()
                .statusCode(409)
                .body("code", equalTo("transition-not-allowed"));
        procurementLead()
                .header("If-Match", "\"1\"")
                .body("{\"reason\":\"Extended by a year\"}")
                .post(location + "/reinstate")
                .then()
                .statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body("endedOn", nullValue());
    }

    @Test
    void voidsADeclarationOfNoneWhenItIsTakenUpAgain() {
        var initiative = initiatives.active("RRX");
        var location = INCUMBENCIES + "/" + incumbency(initiative, supplier("Back Again Ltd"));
        procurementLead()
                .header("If-Match", "\"0\"")
                .body("{\"endedOn\":\"2024-03-31\",\"reason\":\"Expired\"}")
                .post(location + "/end")
                .then()
                .statusCode(200);
        var declaration = declarationOfNone(initiative);

        procurementLead()
                .header("If-Match", "\"1\"")
                .body("{\"reason\":\"Extended by a year\"}")
                .post(location + "/reinstate")
                .then()
                .statusCode(200);

        procurementLead()
                .get("/api/v1/incumbent-declarations/" + declaration)
                .then()
                .body("status", equalTo("VOIDED"));
    }
}
