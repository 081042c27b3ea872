package org.mobiletoolkit.procurement.engagement;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.mobiletoolkit.procurement.Register.engagement;
import static org.mobiletoolkit.procurement.Register.held;
import static org.mobiletoolkit.procurement.Register.procurementLead;
import static org.mobiletoolkit.procurement.Register.supplier;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.handbook.testing.SampleInitiatives;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

/** What was recorded of an engagement stays as it was recorded. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class SupplierEngagementHistoryTest {

    private static final String ENGAGEMENTS = "/api/v1/supplier-engagements";
    private static final String HELD = held("2026-06-03", "SUPPORTIVE", "PARTIALLY_ALIGNED");

    @Inject
    SampleInitiatives initiatives;

    @Inject
    DataSource database;

    UUID initiative;
    UUID supplier;

    @BeforeEach
    void begin() {
        initiative = initiatives.active("RRX");
        supplier = supplier("Engaged Ltd");
    }

    @Test
    void isChangedOnlyWhilePlanned() {
        var location = planned();

        procurementLead()
                .header("If-Match", "\"0\"")
                .body("{\"plannedFor\":\"2026-06-10\",\"purpose\":null}")
                .patch(location)
                .then()
                .statusCode(200)
                .body("plannedFor", equalTo("2026-06-10"))
                .body("purpose", nullValue())
                .body("kind", equalTo("WORKSHOP"));
        procurementLead()
                .header("If-Match", "\"1\"")
                .body(HELD)
                .post(location + "/record")
                .then()
                .statusCode(200);
        procurementLead()
                .header("If-Match", "\"2\"")
                .body("{\"purpose\":\"Rewrite history\"}")
                .patch(location)
                .then()
                .statusCode(409)
                .body("code", equalTo("engagement-is-history"));
        procurementLead()
                .header("If-Match", "\"2\"")
                .body(HELD)
                .post(location + "/record")
                .then()
                .statusCode(409)
                .body("code", equalTo("transition-not-allowed"))
                .body("allowed", equalTo(List.of("correct")));
    }

    @Test
    void isCorrectedByAnotherThatSupersedesIt() {
        var mistaken = engagement(initiative, supplier, "2026-06-03", "CHAMPION", "ALIGNED");
        var correction = "{\"reason\":\"The date was mistaken\",\"kind\":\"CALL\",\"held\":%s}"
                .formatted(held("2026-06-02", "NEUTRAL", "NOT_ALIGNED"));

        var right = procurementLead()
                .header("If-Match", "\"0\"")
                .body(correction)
                .post(ENGAGEMENTS + "/" + mistaken + "/correct")
                .then()
                .statusCode(201)
                .body("status", equalTo("HELD"))
                .body("kind", equalTo("CALL"))
                .body("heldOn", equalTo("2026-06-02"))
                .body("supportLevel", equalTo("NEUTRAL"))
                .body("supersedes", equalTo(mistaken.toString()))
                .extract()
                .<String>path("id");
        procurementLead()
                .get(ENGAGEMENTS + "/" + mistaken)
                .then()
                .body("status", equalTo("SUPERSEDED"))
                .body("supersededBy", equalTo(right))
                .body("heldOn", equalTo("2026-06-03"))
                .body("supportLevel", equalTo("CHAMPION"));
        procurementLead()
                .header("If-Match", "\"1\"")
                .body(correction)
                .post(ENGAGEMENTS + "/" + mistaken + "/correct")
                .then()
                .statusCode(409)
                .body("code", equalTo("transition-not-allowed"));
        procurementLead()
                .get(ENGAGEMENTS + "?status=HELD&initiativeId=" + initiative)
                .then()
                .body("items.id", equalTo(List.of(right)));
    }

    @Test
    void isKeptAsRecordedEvenFromTheDatabase() throws SQLException {
        var id = engagement(initiative, supplier, "2026-06-03", "RESISTANT", "ALIGNED");

        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(
                            "update supplier_engagement set support_level = 'CHAMPION' where id = '" + id + "'"))
                    .hasMessageContaining("a recorded engagement is history");
            assertThatThrownBy(() -> statement.executeUpdate("delete from supplier_engagement where id = '" + id + "'"))
                    .hasMessageContaining("engagements are kept");
        }
        procurementLead().get(ENGAGEMENTS + "/" + id).then().body("supportLevel", equalTo("RESISTANT"));
    }

    @Test
    void isCancelledWithAReason() {
        var location = planned();

        procurementLead()
                .header("If-Match", "\"0\"")
                .body("{}")
                .post(location + "/cancel")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/reason"));
        procurementLead()
                .header("If-Match", "\"0\"")
                .body("{\"reason\":\"Supplier postponed its release\"}")
                .post(location + "/cancel")
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("availableActions.findAll { it.allowed }", empty());
        procurementLead()
                .header("If-Match", "\"1\"")
                .body(HELD)
                .post(location + "/record")
                .then()
                .statusCode(409)
                .body("code", equalTo("transition-not-allowed"));
    }

    private String planned() {
        return procurementLead()
                .body("""
                        {"initiativeId":"%s","supplierId":"%s","kind":"WORKSHOP","purpose":"Confirm the roadmap",
                         "plannedFor":"2026-06-01"}""".formatted(initiative, supplier))
                .post(ENGAGEMENTS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }
}
