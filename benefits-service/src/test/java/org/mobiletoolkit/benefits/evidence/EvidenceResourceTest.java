package org.mobiletoolkit.benefits.evidence;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.nullValue;
import static org.mobiletoolkit.benefits.Register.analyst;
import static org.mobiletoolkit.benefits.Register.auditor;
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
import org.mobiletoolkit.benefits.AnnouncedInitiatives;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

/** STR2.ANY as a gate asks for it; the other STR2 facts cannot be told yet. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class EvidenceResourceTest {

    @Inject
    AnnouncedInitiatives initiatives;

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
                .body("facts[0].recordRefs", equalTo(List.of("/benefits?initiativeId=" + initiative)));

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

    @Test
    void cannotTellTheOtherFactsOfTheCheckpointYet() {
        Api.asMachine()
                .get(path() + "?codes=STR2.ANY,STR2.PROFILE,STR2.QUANTIFIED,STR2.MAP,STR2.ONMAP")
                .then()
                .statusCode(200)
                .body(
                        "facts.code",
                        equalTo(List.of("STR2.ANY", "STR2.PROFILE", "STR2.QUANTIFIED", "STR2.MAP", "STR2.ONMAP")))
                .body("facts[1]", hasKey("satisfied"))
                .body("facts[1].satisfied", nullValue())
                .body("facts[4].satisfied", nullValue());
        Api.asMachine()
                .get(path() + "?codes=STR2.MAP")
                .then()
                .statusCode(404)
                .body("errors[0].parameter", equalTo("codes"));
    }

    @Test
    void answersMachinesAndTheTrustsOwnAuditorsOnly() {
        auditor().get(path()).then().statusCode(200).body("facts.code", equalTo(List.of("STR2.ANY")));
        analyst().get(path()).then().statusCode(403);
        Api.anonymous().get(path()).then().statusCode(401);
        Api.as("auditor@rry", "RRY", "AUDITOR").get(path()).then().statusCode(404);
        Api.asMachine().get("/api/v1/evidence/" + UUID.randomUUID()).then().statusCode(404);
    }

    private String path() {
        return "/api/v1/evidence/" + initiative;
    }
}
