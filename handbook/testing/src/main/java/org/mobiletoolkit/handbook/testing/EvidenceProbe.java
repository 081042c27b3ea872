package org.mobiletoolkit.handbook.testing;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobiletoolkit.platform.testing.Api;

/** The question of the gates as every service has to answer it (handbook 2.1); each of them runs it. */
public abstract class EvidenceProbe {

    private static final String NOBODYS = "X9.NOBODY";

    private UUID initiative;

    /** An initiative of the organisation RRX. */
    protected abstract UUID initiative();

    @BeforeEach
    void begin() {
        initiative = initiative();
    }

    @Test
    void answersEverythingToAMachineThatNamesNothing() {
        for (var nothing : List.of("", "?codes=%20,")) {
            ask(nothing)
                    .statusCode(200)
                    .body("initiativeId", equalTo(initiative.toString()))
                    .body("asOf", notNullValue())
                    .body("facts.code", not(equalTo(List.of())))
                    .body("facts", everyItem(hasKey("satisfied")))
                    .body("unknown", nullValue());
        }
    }

    @Test
    void saysOfEveryFactThatIsNotMetWhatIsMissing() {
        ask("").body("facts.findAll { it.satisfied == false }.missing", everyItem(not(equalTo(List.of()))));
    }

    @Test
    void refusesToBeAskedForNothing() {
        ask("?codes=").statusCode(400).body("errors[0].parameter", equalTo("codes"));
    }

    @Test
    void answersInTheOrderAskedAndCannotTellWhatItDoesNotKnow() {
        var known = new ArrayList<>(known());
        Collections.reverse(known);
        var asked = new ArrayList<>(List.of(NOBODYS));
        asked.addAll(known);

        ask("?codes=" + String.join(",", asked) + "," + NOBODYS)
                .statusCode(200)
                .body("facts.code", equalTo(asked))
                .body("facts[0]", hasKey("satisfied"))
                .body("facts[0].satisfied", nullValue())
                .body("facts[0].unanswered", equalTo("the service does not know the fact"));
        ask("?codes=" + NOBODYS + "&codes=" + String.join("&codes=", known)).body("facts.code", equalTo(asked));
    }

    @Test
    void isNotFoundWhereItKnowsNoneOfTheFacts() {
        ask("?codes=" + NOBODYS + ",X9.NOR_THIS")
                .statusCode(404)
                .body("code", equalTo("not-found"))
                .body("errors[0].parameter", equalTo("codes"))
                .body("errors[0].code", equalTo("unknown-reference"));
    }

    @Test
    void understandsAWave() {
        ask("?wave=" + UUID.randomUUID()).statusCode(200).body("facts.code", equalTo(known()));
        ask("?wave=" + UUID.randomUUID() + "&codes=" + known().get(0) + "," + NOBODYS)
                .statusCode(200)
                .body("facts.code", equalTo(List.of(known().get(0), NOBODYS)));
    }

    @Test
    void refusesAWaveThatIsNone() {
        ask("?wave=first")
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"))
                .body("errors[0].parameter", equalTo("wave"));
    }

    @Test
    void refusesAParameterThatNobodyReads() {
        ask("?code=" + NOBODYS).statusCode(400).body("code", equalTo("unknown-parameter"));
    }

    @Test
    void answersAuditorsAboutTheirOwnOrganisationOnly() {
        var path = path(initiative);

        Api.as("auditor@rrx", "RRX", "AUDITOR").get(path).then().statusCode(200);
        Api.as("auditor@ryy", "RYY", "AUDITOR").get(path).then().statusCode(404);
        Api.as("machine@ryy", "RYY", "SERVICE").get(path).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SRO", "PROGRAMME_MANAGER", "PROJECT_MEMBER", "BENEFITS_ANALYST", "SUPPLIER", "END_USER"})
    void answersNobodyElse(String role) {
        Api.as("somebody@rrx", "RRX", role).get(path(initiative)).then().statusCode(403);
    }

    @Test
    void answersNoStrangerAndAboutNoOtherInitiative() {
        Api.anonymous().get(path(initiative)).then().statusCode(401);
        Api.asMachine().get(path(UUID.randomUUID())).then().statusCode(404);
        Api.asMachine().get("/api/v1/evidence/not-an-id").then().statusCode(404);
    }

    private List<String> known() {
        return ask("").extract().path("facts.code");
    }

    private ValidatableResponse ask(String query) {
        // the query is written as it goes over the wire
        return Api.asMachine()
                .urlEncodingEnabled(false)
                .get(path(initiative) + query)
                .then();
    }

    private static String path(UUID initiative) {
        return "/api/v1/evidence/" + initiative;
    }
}
