package org.mobiletoolkit.device.estate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.mobiletoolkit.device.People.deviceAdmin;
import static org.mobiletoolkit.device.People.programmeManager;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.device.People;
import org.mobiletoolkit.handbook.testing.SampleInitiatives;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class EstateEvidenceTest {

    private static final String PATH = "/api/v1/evidence/";

    @Inject
    SampleInitiatives initiatives;

    private UUID initiative;

    @BeforeEach
    void beginAnInitiative() {
        initiative = initiatives.active(People.TRUST);
    }

    @Test
    void answersFalseWhereThereAreNoRecords() {
        Api.asMachine()
                .get(PATH + initiative)
                .then()
                .statusCode(200)
                .body("initiativeId", equalTo(initiative.toString()))
                .body("asOf", notNullValue())
                .body("facts.code", containsInAnyOrder("VIS1.ESTATE", "VIS1.CONNECTIVITY"))
                .body("facts.satisfied", contains(false, false));
    }

    @Test
    void answersFromTheRecordsOfTheInitiativesOwnOrganisation() {
        var baseline = deviceAdmin().body("""
                        {"initiativeId":"%s","asOf":"2026-05-01","noExistingEstate":true,"noExistingEstateReason":"New"}
                        """.formatted(initiative)).post("/api/v1/estate-baselines");
        var id = baseline.<String>path("id");
        programmeManager()
                .header("If-Match", baseline.header("ETag"))
                .post("/api/v1/estate-baselines/" + id + "/confirm")
                .then()
                .statusCode(200);

        Api.asMachine()
                .get(PATH + initiative + "?codes=VIS1.ESTATE")
                .then()
                .statusCode(200)
                .body("facts", hasSize(1))
                .body("facts[0].satisfied", equalTo(true))
                .body("facts[0].observed.noExistingEstate", equalTo(true))
                .body("facts[0].required.confirmed", equalTo(true))
                .body("facts[0].recordRefs", contains("/api/v1/estate-baselines/" + id));
    }
}
