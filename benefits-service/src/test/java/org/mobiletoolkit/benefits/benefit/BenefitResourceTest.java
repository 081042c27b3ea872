package org.mobiletoolkit.benefits.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.mobiletoolkit.benefits.Register.analyst;
import static org.mobiletoolkit.benefits.Register.auditor;
import static org.mobiletoolkit.benefits.Register.benefit;
import static org.mobiletoolkit.benefits.Register.body;
import static org.mobiletoolkit.benefits.Register.otherTrust;
import static org.mobiletoolkit.benefits.Register.owner;
import static org.mobiletoolkit.benefits.Register.sro;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobiletoolkit.handbook.testing.Refusals;
import org.mobiletoolkit.handbook.testing.SampleInitiatives;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class BenefitResourceTest {

    private static final String BENEFITS = "/api/v1/benefits";
    private static final String REJECTION = "{\"reason\":\"Counted already as BEN-003\"}";

    @Inject
    SampleInitiatives initiatives;

    @Inject
    Clock clock;

    UUID initiative;

    @BeforeEach
    void begin() {
        initiative = initiatives.active("RRX");
    }

    @Test
    void entersABenefitAndShowsItBack() {
        var location = analyst()
                .body("""
                        {"initiativeId":"%s","title":"Fewer journeys back to base","description":"Records at the bedside",
                         "category":"NON_CASH_RELEASING","beneficiaries":["STAFF","PATIENT"],
                         "ownerId":"benefits-owner@rrx","service":"District nursing",
                         "statedBy":"Vision workshop with community nurses"}""".formatted(initiative))
                .post(BENEFITS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");

        auditor()
                .get(location)
                .then()
                .statusCode(200)
                .body("initiativeId", equalTo(initiative.toString()))
                .body("reference", equalTo("BEN-001"))
                .body("title", equalTo("Fewer journeys back to base"))
                .body("description", equalTo("Records at the bedside"))
                .body("category", equalTo("NON_CASH_RELEASING"))
                .body("disBenefit", equalTo(false))
                .body("beneficiaries", equalTo(List.of("PATIENT", "STAFF")))
                .body("ownerId", equalTo("benefits-owner@rrx"))
                .body("service", equalTo("District nursing"))
                .body("statedBy", equalTo("Vision workshop with community nurses"))
                .body("status", equalTo("IDENTIFIED"))
                .body("putAside", nullValue())
                .body("createdBy", equalTo("benefits-analyst@rrx"))
                .body("version", equalTo(0));
    }

    @ParameterizedTest(name = "{0} is {1} at {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"description\":\"No title\"                              | 422 | /title",
                "\"title\":\"ab\"                                          | 422 | /title",
                "\"title\":\"Fine\",\"reference\":\"BEN-1\"                | 422 | /reference",
                "\"title\":\"Fine\",\"reference\":\"BEN-000\"              | 422 | /reference",
                "\"title\":\"Fine\",\"disBenefit\":\"yes\"                 | 400 | /disBenefit",
                "\"title\":\"Fine\",\"status\":\"REALISED\"                | 400 | /status",
                "\"title\":\"Fine\",\"createdBy\":\"sro@rrx\"              | 400 | /createdBy"
            })
    void namesTheMemberThatIsWrong(String members, int status, String pointer) {
        analyst()
                .body(body(initiative, members))
                .post(BENEFITS)
                .then()
                .statusCode(status)
                .body("errors.pointer", hasItem(pointer));
        analyst().get(BENEFITS + "?initiativeId=" + initiative).then().body("items", empty());
    }

    @Test
    void holdsTitleAndDescriptionToTheirLengths() {
        analyst()
                .body(titled("t".repeat(120), "d".repeat(4000)))
                .post(BENEFITS)
                .then()
                .statusCode(201);
        analyst().body(titled("t".repeat(3), "")).post(BENEFITS).then().statusCode(201);
        analyst()
                .body(titled("t".repeat(121), "d".repeat(4001)))
                .post(BENEFITS)
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/description", "/title")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"category\":\"FUN\",\"beneficiaries\":[\"STAFF\"]",
                "\"category\":\"SOCIETAL\",\"beneficiaries\":[]",
                "\"category\":\"SOCIETAL\",\"beneficiaries\":[\"ALIENS\"]",
                "\"beneficiaries\":[\"STAFF\"]",
                "\"category\":\"SOCIETAL\""
            })
    void needsAKnownCategoryAndSomebodyWhoBenefits(String members) {
        var status = analyst()
                .body("{\"initiativeId\":\"%s\",\"title\":\"Fine\",%s}".formatted(initiative, members))
                .post(BENEFITS)
                .statusCode();

        assertThat(status).isIn(400, 422);
        analyst().get(BENEFITS + "?initiativeId=" + initiative).then().body("items", empty());
    }

    @Test
    void recordsADisBenefitAsOne() {
        analyst()
                .body(body(initiative, "\"title\":\"Eye strain\",\"disBenefit\":true"))
                .post(BENEFITS)
                .then()
                .statusCode(201)
                .body("disBenefit", equalTo(true));
    }

    @Test
    void changesWhatThePatchNamesAndNothingElse() {
        var location = BENEFITS + "/" + benefit(initiative, "Rough title");

        owner().header("If-Match", "\"0\"")
                .contentType("application/merge-patch+json")
                .body("{\"title\":\"Better title\",\"service\":\"Podiatry\",\"beneficiaries\":[\"SYSTEM\"]}")
                .patch(location)
                .then()
                .statusCode(200)
                .body("title", equalTo("Better title"))
                .body("service", equalTo("Podiatry"))
                .body("beneficiaries", equalTo(List.of("SYSTEM")))
                .body("category", equalTo("NON_CASH_RELEASING"))
                .body("version", equalTo(1));
        owner().header("If-Match", "\"1\"")
                .body("{\"service\":null}")
                .patch(location)
                .then()
                .statusCode(200)
                .body("service", nullValue());
        owner().header("If-Match", "\"2\"")
                .body("{\"title\":null}")
                .patch(location)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/title"));
        owner().header("If-Match", "\"2\"")
                .body("{\"status\":\"REALISED\"}")
                .patch(location)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/status"));
    }

    @Test
    void isDoneWithTheSameKeyOnceTheInitiativeIsHeardOf() {
        var justBegun =
                new UUID(clock.millis() << 16 | 0x7000L, UUID.randomUUID().getLeastSignificantBits());
        var key = UUID.randomUUID().toString();
        var body = body(justBegun, "\"title\":\"Early\"");
        analyst()
                .header("Idempotency-Key", key)
                .body(body)
                .post(BENEFITS)
                .then()
                .statusCode(422)
                .header("Retry-After", "1")
                .body("code", equalTo("unknown-reference"));
        initiatives.heard(justBegun, "RRX");

        analyst()
                .header("Idempotency-Key", key)
                .body(body)
                .post(BENEFITS)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", nullValue());
    }

    @Test
    void isDoneOnceWhenSentTwiceWithOneKey() {
        var key = UUID.randomUUID().toString();
        var body = body(initiative, "\"title\":\"Once\"");
        var first = analyst()
                .header("Idempotency-Key", key)
                .body(body)
                .post(BENEFITS)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        analyst()
                .header("Idempotency-Key", key)
                .body(body)
                .post(BENEFITS)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("id", equalTo(first));
        analyst().get(BENEFITS + "?initiativeId=" + initiative).then().body("items", hasSize(1));
    }

    @Test
    void refusesWhatEveryResourceRefuses() {
        var id = benefit(initiative, "Guarded").toString();
        var closed = initiatives.active("RRX");
        initiatives.close(closed);

        Refusals.of("/benefits", "BENEFITS_OWNER", "AUDITOR")
                .ofStrangers(body(initiative, "\"title\":\"Mine\""))
                .under(
                        initiative,
                        closed,
                        "{\"initiativeId\":\"%s\",\"title\":\"Lost\",\"category\":\"SOCIETAL\","
                                + "\"beneficiaries\":[\"STAFF\"]}")
                .ofChanges(id, "{\"title\":\"Taken\"}");
        Refusals.of("/benefits", "BENEFITS_OWNER", "BENEFITS_ANALYST").ofCommand(id, "reject", REJECTION);
        sro().body(body(initiative, "\"title\":\"Mine\"")).post(BENEFITS).then().statusCode(403);
        otherTrust().get(BENEFITS + "?initiativeId=" + initiative).then().body("items", empty());
    }

    @Test
    void staysAsItIsOnceItsInitiativeIsClosed() {
        var id = benefit(initiative, "Early").toString();
        initiatives.close(initiative);

        Refusals.of("/benefits", "BENEFITS_OWNER", "AUDITOR").whenClosed(id, "{\"title\":\"Late\"}");
        sro().header("If-Match", "\"0\"")
                .body(REJECTION)
                .post(BENEFITS + "/" + id + "/reject")
                .then()
                .statusCode(409)
                .body("code", equalTo("initiative-closed"));
        sro().get(BENEFITS + "/" + id)
                .then()
                .body(
                        "availableActions",
                        equalTo(List.of(Map.of("action", "reject", "allowed", false, "reason", "initiative-closed"))));
    }

    @Test
    void keepsPatientIdentifiersOut() {
        analyst()
                .body(body(initiative, "\"title\":\"Fine\",\"description\":\"As for 943 476 5919\""))
                .post(BENEFITS)
                .then()
                .statusCode(422)
                .body("code", equalTo("possible-patient-identifier"))
                .body("errors[0].pointer", equalTo("/description"));
    }

    @Test
    void listsByFilterAndInOrderOfNumber() {
        benefit(initiative, "Alpha");
        analyst()
                .body(body(initiative, "\"title\":\"Beta\",\"reference\":\"BEN-1000\""))
                .post(BENEFITS);
        analyst()
                .body(body(initiative, "\"title\":\"Gamma\",\"reference\":\"BEN-999\""))
                .post(BENEFITS);

        analyst()
                .get(BENEFITS + "?sort=-number&status=IDENTIFIED&initiativeId=" + initiative)
                .then()
                .statusCode(200)
                .body("items.reference", equalTo(List.of("BEN-1000", "BEN-999", "BEN-001")));
        analyst()
                .get(BENEFITS + "?category=SOCIETAL&initiativeId=" + initiative)
                .then()
                .body("items", empty());
        analyst().get(BENEFITS + "?colour=red").then().statusCode(400).body("errors[0].parameter", equalTo("colour"));
    }

    private String titled(String title, String description) {
        return body(initiative, "\"title\":\"%s\",\"description\":\"%s\"".formatted(title, description));
    }
}
