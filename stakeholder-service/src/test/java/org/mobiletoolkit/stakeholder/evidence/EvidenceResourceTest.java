package org.mobiletoolkit.stakeholder.evidence;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.mobiletoolkit.stakeholder.initiative.InitiativeApi.active;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.stakeholder.initiative.InitiativeFacts;

@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class EvidenceResourceTest {

    private static final Set<String> PROBES = InitiativeFacts.CODES;

    @Test
    void answersAMachineAsTheOrganisationOfTheInitiative() {
        var id = active();

        Api.asMachine()
                .get("/api/v1/evidence/" + id + "?codes=TEST1.ACTIVE,TEST1.NOBODY")
                .then()
                .statusCode(200)
                .body("initiativeId", equalTo(id.toString()))
                .body("facts", hasSize(1))
                .body("facts[0].code", equalTo("TEST1.ACTIVE"))
                .body("facts[0].satisfied", equalTo(true));
    }

    @Test
    void answersEverythingToWhoNamesNothing() {
        Api.asMachine()
                .get("/api/v1/evidence/" + active())
                .then()
                .statusCode(200)
                .body("facts.findAll { it.code.startsWith('TEST') }", hasSize(PROBES.size()));
    }

    @Test
    void knowsNoOtherFactsAndNoOtherInitiatives() {
        Api.asMachine()
                .get("/api/v1/evidence/" + active() + "?codes=X1.Y")
                .then()
                .statusCode(404);
        Api.asMachine()
                .get("/api/v1/evidence/" + UUID.randomUUID() + "?codes=TEST1.ACTIVE")
                .then()
                .statusCode(404);
    }

    @Test
    void answersAuditorsAboutTheirOrganisationOnly() {
        var path = "/api/v1/evidence/" + active() + "?codes=TEST1.ACTIVE";

        Api.as("auditor@rrx", "RRX", "AUDITOR").get(path).then().statusCode(200);
        Api.as("auditor@ryy", "RYY", "AUDITOR").get(path).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SRO", "PROGRAMME_MANAGER", "PROJECT_MEMBER", "SUPPLIER"})
    void answersNobodyElse(String role) {
        Api.as("somebody@rrx", "RRX", role)
                .get("/api/v1/evidence/" + active())
                .then()
                .statusCode(403);
    }
}
