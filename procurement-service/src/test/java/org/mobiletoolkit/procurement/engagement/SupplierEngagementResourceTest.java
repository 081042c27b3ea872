package org.mobiletoolkit.procurement.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.mobiletoolkit.procurement.Register.auditor;
import static org.mobiletoolkit.procurement.Register.engagement;
import static org.mobiletoolkit.procurement.Register.held;
import static org.mobiletoolkit.procurement.Register.otherTrust;
import static org.mobiletoolkit.procurement.Register.procurementLead;
import static org.mobiletoolkit.procurement.Register.projectMember;
import static org.mobiletoolkit.procurement.Register.supplier;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobiletoolkit.handbook.testing.SampleInitiatives;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class SupplierEngagementResourceTest {

    private static final String ENGAGEMENTS = "/api/v1/supplier-engagements";
    private static final String HELD = held("2026-06-03", "SUPPORTIVE", "PARTIALLY_ALIGNED");

    @Inject
    SampleInitiatives initiatives;

    UUID initiative;
    UUID supplier;

    @BeforeEach
    void begin() {
        initiative = initiatives.active("RRX");
        supplier = supplier("Engaged Ltd");
    }

    @Test
    void isPlannedThenHeldWithAnOutcome() {
        var location = planned();
        projectMember()
                .get(location)
                .then()
                .statusCode(200)
                .body("status", equalTo("PLANNED"))
                .body("plannedFor", equalTo("2026-06-01"))
                .body("outcome", nullValue())
                .body("supportLevel", nullValue())
                .body(
                        "availableActions",
                        equalTo(List.of(
                                Map.of("action", "record", "allowed", true),
                                Map.of("action", "cancel", "allowed", true),
                                Map.of("action", "correct", "allowed", false, "reason", "transition-not-allowed"))));

        projectMember()
                .header("If-Match", "\"0\"")
                .body(HELD)
                .post(location + "/record")
                .then()
                .statusCode(200);

        auditor()
                .get(location)
                .then()
                .body("status", equalTo("HELD"))
                .body("kind", equalTo("WORKSHOP"))
                .body("purpose", equalTo("Confirm the roadmap"))
                .body("plannedFor", equalTo("2026-06-01"))
                .body("heldOn", equalTo("2026-06-03"))
                .body("outcome", equalTo("Mobile client in May"))
                .body("supportLevel", equalTo("SUPPORTIVE"))
                .body("roadmapAlignment", equalTo("PARTIALLY_ALIGNED"))
                .body("participants", equalTo(List.of("Procurement lead", "Account manager")))
                .body("recordedBy", equalTo("project-member@rrx"))
                .body("version", equalTo(1));
    }

    @Test
    void isRecordedAtOnceWhenItWasHeldAlready() {
        var id = engagement(initiative, supplier, "2026-06-03", "CHAMPION", "ALIGNED");

        procurementLead()
                .get(ENGAGEMENTS + "/" + id)
                .then()
                .body("status", equalTo("HELD"))
                .body("plannedFor", nullValue())
                .body("heldOn", equalTo("2026-06-03"))
                .body("supportLevel", equalTo("CHAMPION"))
                .body("version", equalTo(0));
    }

    @ParameterizedTest(name = "{0} is {1} at {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"kind\":\"MEETING\"                                       | 422 | /plannedFor",
                "\"plannedFor\":\"2026-06-01\"                              | 422 | /kind",
                "\"kind\":\"SEANCE\",\"plannedFor\":\"2026-06-01\"          | 400 | /kind",
                "\"kind\":\"MEETING\",\"plannedFor\":\"2026-02-30\"         | 400 | /plannedFor",
                "\"kind\":\"MEETING\",\"held\":{}                           | 422 | /held/outcome",
                "\"kind\":\"MEETING\",\"plannedFor\":\"2026-06-01\",\"status\":\"HELD\" | 400 | /status",
                "\"kind\":\"MEETING\",\"plannedFor\":\"2026-06-01\",\"participants\":[\"\"] | 422 | /participants/0"
            })
    void namesTheMemberThatIsWrong(String members, int status, String pointer) {
        procurementLead()
                .body("{\"initiativeId\":\"%s\",\"supplierId\":\"%s\",%s}".formatted(initiative, supplier, members))
                .post(ENGAGEMENTS)
                .then()
                .statusCode(status)
                .body("errors.pointer", hasItem(pointer));
        procurementLead()
                .get(ENGAGEMENTS + "?initiativeId=" + initiative)
                .then()
                .body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999-12-31", "0001-01-01"})
    void cannotBePlannedForADayThatNobodyMeans(String day) {
        procurementLead()
                .body("""
                        {"initiativeId":"%s","supplierId":"%s","kind":"CALL","plannedFor":"%s"}""".formatted(initiative, supplier, day))
                .post(ENGAGEMENTS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/plannedFor"))
                .body("errors[0].code", equalTo("plausible-day"));
        procurementLead()
                .header("If-Match", "\"0\"")
                .body(held(day, "CHAMPION", "ALIGNED"))
                .post(planned() + "/record")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/heldOn"))
                .body("errors[0].code", equalTo("plausible-day"));
    }

    @Test
    void cannotHaveBeenHeldTomorrow() {
        var location = planned();
        var future = held("2999-01-01", "CHAMPION", "ALIGNED");

        procurementLead()
                .header("If-Match", "\"0\"")
                .body(future)
                .post(location + "/record")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/heldOn"));
        procurementLead()
                .body("""
                        {"initiativeId":"%s","supplierId":"%s","kind":"CALL","held":%s}""".formatted(initiative, supplier, future))
                .post(ENGAGEMENTS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/held/heldOn"));
    }

    @Test
    void refusesUnknownPartiesAndClosedInitiatives() {
        post(UUID.randomUUID(), supplier, 422, "unknown-reference");
        post(initiative, UUID.randomUUID(), 422, "unknown-reference");
        var location = planned();
        initiatives.close(initiative);

        post(initiative, supplier, 409, "initiative-closed");
        procurementLead()
                .header("If-Match", "\"0\"")
                .body(HELD)
                .post(location + "/record")
                .then()
                .statusCode(409)
                .body("code", equalTo("initiative-closed"));
        procurementLead().get(location).then().body("status", equalTo("PLANNED"));
    }

    @Test
    void isDoneOnceWhenSentTwiceWithOneKey() {
        var location = planned();
        var key = UUID.randomUUID().toString();

        for (var replayed : new String[] {null, "true"}) {
            procurementLead()
                    .header("Idempotency-Key", key)
                    .header("If-Match", "\"0\"")
                    .body(HELD)
                    .post(location + "/record")
                    .then()
                    .statusCode(200)
                    .header("Idempotent-Replayed", equalTo(replayed))
                    .body("version", equalTo(1));
        }
    }

    @Test
    void isGuardedByRoleVersionAndTrust() {
        var location = planned();

        Api.as("end-user@rrx", "RRX", "END_USER").get(location).then().statusCode(403);
        auditor()
                .header("If-Match", "\"0\"")
                .body(HELD)
                .post(location + "/record")
                .then()
                .statusCode(403);
        projectMember().body(HELD).post(location + "/record").then().statusCode(428);
        projectMember()
                .header("If-Match", "\"5\"")
                .body(HELD)
                .post(location + "/record")
                .then()
                .statusCode(412);
        otherTrust().get(location).then().statusCode(404);
        otherTrust()
                .header("If-Match", "\"0\"")
                .body(HELD)
                .post(location + "/record")
                .then()
                .statusCode(404);
        otherTrust().get(ENGAGEMENTS + "?initiativeId=" + initiative).then().body("items", empty());
        projectMember().get(location).then().body("status", equalTo("PLANNED"));
    }

    @Test
    void keepsPatientIdentifiersOutOfOutcomes() {
        procurementLead()
                .header("If-Match", "\"0\"")
                .body(HELD.replace("Mobile client in May", "Discussed 943 476 5919"))
                .post(planned() + "/record")
                .then()
                .statusCode(422)
                .body("code", equalTo("possible-patient-identifier"))
                .body("errors[0].pointer", equalTo("/outcome"));
    }

    @Test
    void listsByTheDayHeldOrPlanned() {
        var later = engagement(initiative, supplier, "2026-06-03", "NEUTRAL", "UNKNOWN");
        var earlier = engagement(initiative, supplier, "2026-05-03", "NEUTRAL", "UNKNOWN");
        planned();

        List<String> days = procurementLead()
                .get(ENGAGEMENTS + "?sort=-takingPlaceOn&initiativeId=" + initiative)
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .extract()
                .path("items.id");

        assertThat(days).first().isEqualTo(later.toString());
        assertThat(days).last().isEqualTo(earlier.toString());
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

    private static void post(UUID initiative, UUID supplier, int status, String code) {
        procurementLead()
                .body("""
                        {"initiativeId":"%s","supplierId":"%s","kind":"CALL","plannedFor":"2026-06-01"}""".formatted(initiative, supplier))
                .post(ENGAGEMENTS)
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
    }
}
