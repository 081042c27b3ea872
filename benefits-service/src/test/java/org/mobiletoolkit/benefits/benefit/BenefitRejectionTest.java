package org.mobiletoolkit.benefits.benefit;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.mobiletoolkit.benefits.Register.benefit;
import static org.mobiletoolkit.benefits.Register.body;
import static org.mobiletoolkit.benefits.Register.owner;
import static org.mobiletoolkit.benefits.Register.sro;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobiletoolkit.handbook.testing.SampleInitiatives;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

/** How a benefit is put aside, by whom and by whom not. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class BenefitRejectionTest {

    private static final String BENEFITS = "/api/v1/benefits";
    private static final String REJECTION = "{\"reason\":\"Counted already as BEN-003\"}";

    @Inject
    SampleInitiatives initiatives;

    UUID initiative;

    @BeforeEach
    void begin() {
        initiative = initiatives.active("RRX");
    }

    @Test
    void isRejectedBySomebodyElseThanItsAuthor() {
        var location = BENEFITS + "/" + benefit(initiative, "Doubtful");

        sro().header("If-Match", "\"0\"")
                .body(REJECTION)
                .post(location + "/reject")
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"))
                .body("putAside.reason", equalTo("Counted already as BEN-003"))
                .body("putAside.approver", equalTo("sro@rrx"))
                .body("putAside.at", notNullValue())
                .body(
                        "availableActions",
                        equalTo(List.of(
                                Map.of("action", "reject", "allowed", false, "reason", "transition-not-allowed"))));
        sro().header("If-Match", "\"1\"")
                .body(REJECTION)
                .post(location + "/reject")
                .then()
                .statusCode(409)
                .body("code", equalTo("transition-not-allowed"));
        owner().header("If-Match", "\"1\"")
                .body("{\"title\":\"Revived\"}")
                .patch(location)
                .then()
                .statusCode(409)
                .body("code", equalTo("benefit-closed"))
                .body("offending", equalTo(List.of("BEN-001")));
    }

    @Test
    void isNotRejectedByItsAuthorWhateverTheRole() {
        var location = owner().body(body(initiative, "\"title\":\"My own idea\""))
                .post(BENEFITS)
                .then()
                .statusCode(201)
                .body(
                        "availableActions",
                        equalTo(List.of(
                                Map.of("action", "reject", "allowed", false, "reason", "separation-of-duties"))))
                .extract()
                .header("Location");

        owner().header("If-Match", "\"0\"")
                .body(REJECTION)
                .post(location + "/reject")
                .then()
                .statusCode(403)
                .body("code", equalTo("separation-of-duties"));
        Api.as("benefits-owner@rrx", "RRX", "SRO")
                .header("If-Match", "\"0\"")
                .body(REJECTION)
                .post(location + "/reject")
                .then()
                .statusCode(403);
        owner().get(location).then().body("status", equalTo("IDENTIFIED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"profile", "validate", "baseline", "track", "withdraw", "revise", "conclude-realised"})
    void offersNoCommandWhoseRecordsDoNotExistYet(String command) {
        var location = BENEFITS + "/" + benefit(initiative, "Patient");

        sro().header("If-Match", "\"0\"")
                .body(REJECTION)
                .post(location + "/" + command)
                .then()
                .statusCode(404);
        sro().get(location)
                .then()
                .body("availableActions", equalTo(List.of(Map.of("action", "reject", "allowed", true))));
    }

    @Test
    void needsAReasonToBeRejected() {
        var location = BENEFITS + "/" + benefit(initiative, "Unreasoned");

        for (var body : List.of("{}", "{\"reason\":\"  \"}", "{\"reason\":\"no\"}")) {
            sro().header("If-Match", "\"0\"")
                    .body(body)
                    .post(location + "/reject")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItem("/reason"));
        }
    }
}
