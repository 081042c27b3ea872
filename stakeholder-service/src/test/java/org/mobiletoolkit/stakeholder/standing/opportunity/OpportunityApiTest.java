package org.mobiletoolkit.stakeholder.standing.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.create;
import static org.mobiletoolkit.stakeholder.Trust.elsewhere;
import static org.mobiletoolkit.stakeholder.Trust.obey;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;
import static org.mobiletoolkit.stakeholder.Trust.patch;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.stakeholder.Trust;

/** Opportunities and their order over HTTP. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class OpportunityApiTest {

    private static final String NEW = """
            {"initiativeId":"%s","title":"Bedside record","description":"Saves forty minutes a day"}""";

    private static String identified(UUID initiative) {
        return create("CLINICAL_LEAD", "/opportunities", NEW.formatted(initiative));
    }

    private static io.restassured.response.ValidatableResponse rank(UUID initiative, Object... ids) {
        var list = java.util.Arrays.stream(ids).map(id -> "\"" + id + "\"").toList();
        return as("PROGRAMME_MANAGER")
                .body("{\"initiativeId\":\"%s\",\"ranked\":%s}".formatted(initiative, list))
                .post("/api/v1/opportunities/ranking")
                .then();
    }

    private static Integer rankOf(String id) {
        return as("AUDITOR").get("/api/v1/opportunities/" + id).path("priorityRank");
    }

    @Test
    void refusesStrangersAndBadInput() {
        Trust.refusesStrangers("/opportunities", NEW, "FINANCE_LEAD");
        Trust.guards("/opportunities/" + identified(openInitiative()), "{\"title\":\"Another\"}");
        patch("SRO", "/opportunities/" + identified(openInitiative()), "{\"priorityRank\":1}")
                .statusCode(400);
    }

    @Test
    void putsTheWholeListInOrderAndInAnother() {
        var initiative = openInitiative();
        var a = identified(initiative);
        var b = identified(initiative);
        var c = identified(initiative);

        rank(initiative, b, c, a)
                .statusCode(200)
                .body("opportunities.priorityRank", contains(1, 2, 3))
                .body("opportunities.id", contains(b, c, a));
        rank(initiative, a, b, c).statusCode(200);

        assertThat(List.of(rankOf(a), rankOf(b), rankOf(c))).containsExactly(1, 2, 3);
        as("AUDITOR")
                .get("/api/v1/opportunities?status=PRIORITISED&initiativeId=" + initiative)
                .then()
                .body("items", hasSize(3));
    }

    @Test
    void refusesAnOrderThatLeavesOutRepeatsOrInvents() {
        var initiative = openInitiative();
        var a = identified(initiative);
        var b = identified(initiative);
        var foreign = identified(openInitiative());

        rank(initiative, a)
                .statusCode(422)
                .body("rule", equalTo("VIS2.OPPORTUNITIES"))
                .body("offending", contains(b));
        rank(initiative, a, b, a).statusCode(422).body("offending", contains(a));
        rank(initiative, a, b, foreign).statusCode(422).body("offending", contains(foreign));
        rank(initiative).statusCode(422).body("errors[0].pointer", equalTo("/ranked"));
        rank(UUID.randomUUID(), a).statusCode(422).body("code", equalTo("unknown-reference"));
        elsewhere("SRO")
                .body("{\"initiativeId\":\"%s\",\"ranked\":[\"%s\"]}".formatted(initiative, a))
                .post("/api/v1/opportunities/ranking")
                .then()
                .statusCode(422);
        assertThat(rankOf(a)).isNull();
    }

    @Test
    void closesTheGapWhenOneIsRejectedAndTakesItBackUnranked() {
        var initiative = openInitiative();
        var a = identified(initiative);
        var b = identified(initiative);
        var c = identified(initiative);
        rank(initiative, a, b, c).statusCode(200);

        obey("CLINICAL_LEAD", "/opportunities/" + a, "reject", "{\"reason\":\"r\"}")
                .statusCode(403);
        obey("SRO", "/opportunities/" + a, "reject", "{}").statusCode(422);
        obey("SRO", "/opportunities/" + a, "reject", "{\"reason\":\"Comes anyway\"}")
                .statusCode(200)
                .body("status", equalTo("REJECTED"))
                .body("priorityRank", nullValue())
                .body("rejectionReason", equalTo("Comes anyway"));
        obey("SRO", "/opportunities/" + a, "reject", "{\"reason\":\"again\"}").statusCode(409);
        assertThat(List.of(rankOf(b), rankOf(c))).containsExactly(1, 2);
        rank(initiative, a, b, c).statusCode(422).body("offending", contains(a));
        obey("SRO", "/opportunities/" + a, "reconsider", null).statusCode(200).body("status", equalTo("IDENTIFIED"));
        rank(initiative, c, b, a).statusCode(200);
    }

    @Test
    void doesAKeyedRankingOnce() {
        var initiative = openInitiative();
        var a = identified(initiative);
        var body = "{\"initiativeId\":\"%s\",\"ranked\":[\"%s\"]}".formatted(initiative, a);
        var key = UUID.randomUUID().toString();
        as("SRO")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/opportunities/ranking")
                .then()
                .statusCode(200);

        as("SRO")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/opportunities/ranking")
                .then()
                .statusCode(200)
                .header("Idempotent-Replayed", "true");
    }
}
