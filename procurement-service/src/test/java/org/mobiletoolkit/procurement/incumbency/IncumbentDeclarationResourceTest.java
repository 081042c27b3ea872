package org.mobiletoolkit.procurement.incumbency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.mobiletoolkit.procurement.Register.auditor;
import static org.mobiletoolkit.procurement.Register.declarationOfNone;
import static org.mobiletoolkit.procurement.Register.incumbency;
import static org.mobiletoolkit.procurement.Register.otherTrust;
import static org.mobiletoolkit.procurement.Register.procurementLead;
import static org.mobiletoolkit.procurement.Register.projectMember;
import static org.mobiletoolkit.procurement.Register.supplier;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.handbook.testing.SampleInitiatives;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.TestClock;

@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class IncumbentDeclarationResourceTest {

    private static final String DECLARATIONS = "/api/v1/incumbent-declarations";

    @Inject
    SampleInitiatives initiatives;

    @Inject
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void bearsAuthorDateAndReason() {
        var initiative = initiatives.active("RRX");
        // half past midnight on the 2nd in London, still the 1st in UTC
        clock.set(Instant.parse("2026-07-01T23:30:00Z"));

        var location = procurementLead()
                .body(body(initiative, ""))
                .post(DECLARATIONS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");

        auditor()
                .get(location)
                .then()
                .statusCode(200)
                .body("initiativeId", equalTo(initiative.toString()))
                .body("status", equalTo("IN_FORCE"))
                .body("declaredOn", equalTo("2026-07-02"))
                .body("declaredBy", equalTo("procurement-lead@rrx"))
                .body("reason", equalTo("Worked on paper until now"))
                .body("endedAt", nullValue());
    }

    @Test
    void offersToWithdrawButNeverToVoid() {
        var location = DECLARATIONS + "/" + declarationOfNone(initiatives.active("RRX"));

        procurementLead()
                .get(location)
                .then()
                .body("availableActions", equalTo(List.of(Map.of("action", "withdraw", "allowed", true))));
        projectMember()
                .get(location)
                .then()
                .body(
                        "availableActions",
                        equalTo(List.of(Map.of("action", "withdraw", "allowed", false, "reason", "forbidden"))));
        procurementLead()
                .header("If-Match", "\"0\"")
                .body("{\"reason\":\"Trying\"}")
                .post(location + "/void")
                .then()
                .statusCode(404);
    }

    @Test
    void cannotBeMadeWhileASupplierServes() {
        var initiative = initiatives.active("RRX");
        var incumbency = incumbency(initiative, supplier("Serving Ltd"));

        procurementLead()
                .body(body(initiative, ""))
                .post(DECLARATIONS)
                .then()
                .statusCode(409)
                .body("code", equalTo("incumbent-supplier-exists"))
                .body("rule", equalTo("VIS3.DECLARED"))
                .body("offending", equalTo(List.of(incumbency.toString())));
        procurementLead()
                .get(DECLARATIONS + "?initiativeId=" + initiative)
                .then()
                .body("items", empty());
    }

    @Test
    void fallsWhenASupplierBecomesIncumbent() {
        var initiative = initiatives.active("RRX");
        var location = DECLARATIONS + "/" + declarationOfNone(initiative);
        var supplier = supplier("Newly Found Ltd");

        incumbency(initiative, supplier);

        procurementLead()
                .get(location)
                .then()
                .body("status", equalTo("VOIDED"))
                .body("endedBy", equalTo("procurement-lead@rrx"))
                .body("endedAt", notNullValue())
                .body("endReason", equalTo("Supplier " + supplier + " became incumbent."))
                .body("reason", equalTo("Worked on paper until now"))
                .body("version", equalTo(1));
    }

    @Test
    void standsOnceAndMayBeMadeAnewAfterItIsWithdrawn() {
        var initiative = initiatives.active("RRX");
        var first = declarationOfNone(initiative);

        procurementLead()
                .body(body(initiative, ""))
                .post(DECLARATIONS)
                .then()
                .statusCode(409)
                .body("code", equalTo("none-already-declared"))
                .body("offending", equalTo(List.of(first.toString())));
        procurementLead()
                .header("If-Match", "\"0\"")
                .body("{\"reason\":\"A pilot contract has come to light\"}")
                .post(DECLARATIONS + "/" + first + "/withdraw")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("endReason", equalTo("A pilot contract has come to light"));
        procurementLead()
                .header("If-Match", "\"1\"")
                .body("{\"reason\":\"Once more\"}")
                .post(DECLARATIONS + "/" + first + "/withdraw")
                .then()
                .statusCode(409)
                .body("code", equalTo("transition-not-allowed"));
        declarationOfNone(initiative);
        procurementLead()
                .get(DECLARATIONS + "?sort=-createdAt&initiativeId=" + initiative)
                .then()
                .body("items.status", equalTo(List.of("IN_FORCE", "WITHDRAWN")));
    }

    @Test
    void isRefusedWithoutReasonOrForTheFutureOrForAClosedOrUnknownInitiative() {
        var initiative = initiatives.active("RRX");

        procurementLead()
                .body("{\"initiativeId\":\"%s\"}".formatted(initiative))
                .post(DECLARATIONS)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/reason"));
        procurementLead()
                .body(body(initiative, ",\"declaredBy\":\"somebody-else@rrx\""))
                .post(DECLARATIONS)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/declaredBy"));
        procurementLead()
                .body(body(initiative, ",\"declaredOn\":\"2999-01-01\""))
                .post(DECLARATIONS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/declaredOn"));
        procurementLead()
                .body(body(UUID.randomUUID(), ""))
                .post(DECLARATIONS)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-reference"));
        initiatives.close(initiative);
        procurementLead()
                .body(body(initiative, ""))
                .post(DECLARATIONS)
                .then()
                .statusCode(409)
                .body("code", equalTo("initiative-closed"));
    }

    @Test
    void isMadeOnlyByThoseWhoAnswerForItAndSeenOnlyByTheirTrust() {
        var initiative = initiatives.active("RRX");
        var location = DECLARATIONS + "/" + declarationOfNone(initiative);
        var reason = "{\"reason\":\"Not true\"}";

        projectMember().body(body(initiative, "")).post(DECLARATIONS).then().statusCode(403);
        projectMember()
                .header("If-Match", "\"0\"")
                .body(reason)
                .post(location + "/withdraw")
                .then()
                .statusCode(403);
        procurementLead().body(reason).post(location + "/withdraw").then().statusCode(428);
        procurementLead()
                .header("If-Match", "\"3\"")
                .body(reason)
                .post(location + "/withdraw")
                .then()
                .statusCode(412);
        otherTrust().get(location).then().statusCode(404);
        otherTrust()
                .header("If-Match", "\"0\"")
                .body(reason)
                .post(location + "/withdraw")
                .then()
                .statusCode(404);
        procurementLead().get(location).then().body("status", equalTo("IN_FORCE"));
    }

    @RepeatedTest(5)
    void neverStandsBesideAnIncumbentHoweverCloseTheyComeTogether() {
        var initiative = initiatives.active("RRX");
        var supplier = supplier("Racing Ltd");
        var incumbent = """
                {"initiativeId":"%s","supplierId":"%s","since":"2019-04-01","supplies":"Patient record"}""".formatted(initiative, supplier);

        var adding = CompletableFuture.supplyAsync(() ->
                procurementLead().body(incumbent).post("/api/v1/incumbencies").statusCode());
        var declaring = CompletableFuture.supplyAsync(() ->
                procurementLead().body(body(initiative, "")).post(DECLARATIONS).statusCode());

        assertThat(adding.join()).isEqualTo(201);
        assertThat(declaring.join()).isIn(201, 409);
        procurementLead()
                .get(DECLARATIONS + "?status=IN_FORCE&initiativeId=" + initiative)
                .then()
                .body("items", empty());
    }

    private static String body(UUID initiative, String more) {
        return "{\"initiativeId\":\"%s\",\"reason\":\"Worked on paper until now\"%s}".formatted(initiative, more);
    }
}
