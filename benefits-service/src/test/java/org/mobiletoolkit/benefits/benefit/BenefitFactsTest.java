package org.mobiletoolkit.benefits.benefit;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.mobiletoolkit.benefits.Register.benefit;
import static org.mobiletoolkit.benefits.Register.sro;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.handbook.testing.SampleInitiatives;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

/** STR2.ANY as a gate asks for it. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class BenefitFactsTest {

    @Inject
    SampleInitiatives initiatives;

    UUID initiative;

    @BeforeEach
    void begin() {
        initiative = initiatives.active("RRX");
    }

    @Test
    void isFalseOverAnEmptyRegister() {
        benefit(initiatives.active("RRX"), "Of another initiative");

        Api.asMachine()
                .get(path() + "?codes=STR2.ANY")
                .then()
                .statusCode(200)
                .body("initiativeId", equalTo(initiative.toString()))
                .body("facts[0].satisfied", equalTo(false))
                .body("facts[0].observed", equalTo(Map.of("inScope", 0)))
                .body("facts[0].required", equalTo(Map.of("inScope", 1)));
    }

    @Test
    void isTrueWhileABenefitIsInScopeAndFalseOnceAllAreRejected() {
        var id = benefit(initiative, "Promised");
        Api.asMachine()
                .get(path() + "?codes=STR2.ANY")
                .then()
                .body("facts[0].satisfied", equalTo(true))
                .body("facts[0].observed", equalTo(Map.of("inScope", 1)))
                .body("facts[0].missing", empty())
                .body("facts[0].recordRefs", equalTo(List.of("/api/v1/benefits?initiativeId=" + initiative)));

        sro().header("If-Match", "\"0\"")
                .body("{\"reason\":\"Not real\"}")
                .post("/api/v1/benefits/" + id + "/reject")
                .then()
                .statusCode(200);

        Api.asMachine()
                .get(path() + "?codes=STR2.ANY")
                .then()
                .body("facts[0].satisfied", equalTo(false))
                .body("facts[0].observed", equalTo(Map.of("inScope", 0)));
    }

    private String path() {
        return "/api/v1/evidence/" + initiative;
    }
}
