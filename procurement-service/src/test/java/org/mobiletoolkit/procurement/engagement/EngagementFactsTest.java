package org.mobiletoolkit.procurement.engagement;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.mobiletoolkit.procurement.Register.declarationOfNone;
import static org.mobiletoolkit.procurement.Register.engagement;
import static org.mobiletoolkit.procurement.Register.held;
import static org.mobiletoolkit.procurement.Register.incumbency;
import static org.mobiletoolkit.procurement.Register.procurementLead;
import static org.mobiletoolkit.procurement.Register.supplier;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.handbook.testing.SampleInitiatives;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.TestClock;

/** The VIS3 facts as a gate asks for them: true, false and over nothing. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class EngagementFactsTest {

    @Inject
    SampleInitiatives initiatives;

    @Inject
    TestClock clock;

    UUID initiative;

    @BeforeEach
    void begin() {
        initiative = initiatives.active("RRX");
        clock.set(Instant.parse("2026-11-22T10:00:00Z"));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void isFalseOverNothing() {
        ask("VIS3.ENGAGED,VIS3.SUPPORTIVE,VIS3.DECLARED")
                .body("initiativeId", equalTo(initiative.toString()))
                .body("facts.code", equalTo(List.of("VIS3.ENGAGED", "VIS3.SUPPORTIVE", "VIS3.DECLARED")))
                .body("facts.satisfied", equalTo(List.of(false, false, false)))
                .body(
                        "facts[0].observed",
                        equalTo(Map.of("incumbentSuppliers", 0, "engaged", 0, "noIncumbentSuppliers", false)));
    }

    @Test
    void isTrueOverNothingOnceNoneIsDeclared() {
        var declaration = declarationOfNone(initiative);

        ask("VIS3.ENGAGED,VIS3.SUPPORTIVE,VIS3.DECLARED")
                .body("facts.satisfied", equalTo(List.of(true, true, true)))
                .body("facts[2].recordRefs", equalTo(List.of("/api/v1/incumbent-declarations/" + declaration)));
    }

    @Test
    void asksForAnEngagementOfEveryIncumbentAndNamesThoseWithout() {
        var met = supplier("Met Ltd");
        var unmet = supplier("Unmet Ltd");
        incumbency(initiative, met);
        incumbency(initiative, unmet);
        engagement(initiative, met, "2026-11-01", "SUPPORTIVE", "ALIGNED");
        engagement(initiatives.active("RRX"), unmet, "2026-11-01", "SUPPORTIVE", "ALIGNED");

        ask("VIS3.ENGAGED")
                .body("facts[0].satisfied", equalTo(false))
                .body(
                        "facts[0].observed",
                        equalTo(Map.of("incumbentSuppliers", 2, "engaged", 1, "noIncumbentSuppliers", false)))
                .body("facts[0].required", equalTo(Map.of("engaged", 2, "maxAgeDays", 180)))
                .body(
                        "facts[0].missing",
                        equalTo(List.of("an engagement in the last 180 days with one incumbent supplier")))
                .body("facts[0].recordRefs", equalTo(List.of("/api/v1/suppliers/" + unmet)));
        engagement(initiative, unmet, "2026-11-02", "NEUTRAL", "ALIGNED");
        ask("VIS3.ENGAGED,VIS3.SUPPORTIVE,VIS3.DECLARED")
                .body("facts.satisfied", equalTo(List.of(true, false, true)))
                .body("facts[0].missing", empty())
                .body("facts[1].missing", equalTo(List.of("the support of one incumbent supplier")));
    }

    @Test
    void lapsesTheDayAfterTheHundredAndEightieth() {
        var supplier = supplier("Ageing Ltd");
        incumbency(initiative, supplier);
        engagement(initiative, supplier, "2026-05-26", "SUPPORTIVE", "ALIGNED");

        ask("VIS3.ENGAGED").body("facts[0].satisfied", equalTo(true));
        // midnight in London is what counts: 23:59 on day 180, then day 181
        clock.set(Instant.parse("2026-11-22T23:59:00Z"));
        ask("VIS3.ENGAGED").body("facts[0].satisfied", equalTo(true));
        clock.set(Instant.parse("2026-11-23T00:00:00Z"));
        ask("VIS3.ENGAGED,VIS3.SUPPORTIVE").body("facts.satisfied", equalTo(List.of(false, true)));
    }

    @Test
    void doesNotCountAnEngagementThatIsPlannedOrCancelledOrSuperseded() {
        var supplier = supplier("Corrected Ltd");
        incumbency(initiative, supplier);
        var mistaken = engagement(initiative, supplier, "2026-11-01", "CHAMPION", "ALIGNED");
        ask("VIS3.SUPPORTIVE").body("facts[0].satisfied", equalTo(true));

        procurementLead()
                .header("If-Match", "\"0\"")
                .body("{\"reason\":\"Another supplier was meant\",\"kind\":\"CALL\",\"held\":%s}"
                        .formatted(held("2026-10-01", "SUPPORTIVE", "NOT_ALIGNED")))
                .post("/api/v1/supplier-engagements/" + mistaken + "/correct")
                .then()
                .statusCode(201);
        procurementLead()
                .body("""
                        {"initiativeId":"%s","supplierId":"%s","kind":"CALL","plannedFor":"2026-11-21"}""".formatted(initiative, supplier))
                .post("/api/v1/supplier-engagements")
                .then()
                .statusCode(201);

        ask("VIS3.ENGAGED,VIS3.SUPPORTIVE").body("facts.satisfied", equalTo(List.of(true, false)));
    }

    @Test
    void forgetsAnIncumbentThatHasEnded() {
        var supplier = supplier("Ended Ltd");
        var incumbency = incumbency(initiative, supplier);
        procurementLead()
                .header("If-Match", "\"0\"")
                .body("{\"endedOn\":\"2026-03-31\",\"reason\":\"Expired\"}")
                .post("/api/v1/incumbencies/" + incumbency + "/end")
                .then()
                .statusCode(200);

        ask("VIS3.ENGAGED,VIS3.SUPPORTIVE,VIS3.DECLARED")
                .body("facts.satisfied", equalTo(List.of(false, false, false)));
        declarationOfNone(initiative);
        ask("VIS3.ENGAGED,VIS3.SUPPORTIVE,VIS3.DECLARED").body("facts.satisfied", equalTo(List.of(true, true, true)));
    }

    private String path() {
        return "/api/v1/evidence/" + initiative;
    }

    private ValidatableResponse ask(String codes) {
        return Api.asMachine().get(path() + "?codes=" + codes).then().statusCode(200);
    }
}
