package org.mobiletoolkit.procurement.supplier;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.mobiletoolkit.procurement.Register.auditor;
import static org.mobiletoolkit.procurement.Register.incumbency;
import static org.mobiletoolkit.procurement.Register.procurementLead;
import static org.mobiletoolkit.procurement.Register.supplier;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.handbook.testing.SampleInitiatives;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

/** How a supplier leaves the active register and returns to it. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class SupplierStatusTest {

    private static final String SUPPLIERS = "/api/v1/suppliers";

    @Inject
    SampleInitiatives initiatives;

    @Test
    void leavesAndReentersTheActiveRegister() {
        var location = SUPPLIERS + "/" + supplier("Coming And Going Ltd");

        procurementLead()
                .header("If-Match", "\"0\"")
                .body("{\"reason\":\"Ceased trading\"}")
                .post(location + "/deactivate")
                .then()
                .statusCode(200)
                .body("status", equalTo("INACTIVE"))
                .body("availableActions", hasItem(hasEntry("action", "reactivate")));
        procurementLead()
                .header("If-Match", "\"1\"")
                .body("{\"reason\":\"Ceased trading\"}")
                .post(location + "/deactivate")
                .then()
                .statusCode(409)
                .body("code", equalTo("transition-not-allowed"))
                .body("allowed", equalTo(List.of("reactivate")));
        procurementLead()
                .header("If-Match", "\"1\"")
                .body("{\"reason\":\"Bought by another\"}")
                .post(location + "/reactivate")
                .then()
                .statusCode(200)
                .body("status", equalTo("ACTIVE"));
    }

    @Test
    void staysActiveWhileItServesAnInitiative() {
        var initiative = initiatives.active("RRX");
        var id = supplier("Incumbent Ltd");
        var incumbency = incumbency(initiative, id);

        procurementLead()
                .header("If-Match", "\"0\"")
                .body("{\"reason\":\"Ceased trading\"}")
                .post(SUPPLIERS + "/" + id + "/deactivate")
                .then()
                .statusCode(409)
                .body("code", equalTo("supplier-still-incumbent"))
                .body("offending", equalTo(List.of(incumbency.toString())));
        procurementLead().get(SUPPLIERS + "/" + id).then().body("status", equalTo("ACTIVE"));
    }

    @Test
    void saysWhatTheCallerMayDoNow() {
        var location = SUPPLIERS + "/" + supplier("Actionable Ltd");

        procurementLead()
                .get(location)
                .then()
                .body(
                        "availableActions",
                        equalTo(List.of(
                                Map.of("action", "deactivate", "allowed", true),
                                Map.of("action", "reactivate", "allowed", false, "reason", "transition-not-allowed"))));
        auditor()
                .get(location)
                .then()
                .body(
                        "availableActions[0]",
                        equalTo(Map.of("action", "deactivate", "allowed", false, "reason", "forbidden")));
    }
}
