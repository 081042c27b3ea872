package org.mobiletoolkit.stakeholder.course.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeApi.INITIATIVES;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeApi.active;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeApi.body;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeApi.command;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeApi.draft;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeApi.etag;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeApi.manager;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeApi.sro;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class InitiativeResourceTest {

    @Test
    void beginsAsADraftAtTheFirstStep() {
        manager()
                .body(body("Community nursing"))
                .post(INITIATIVES)
                .then()
                .statusCode(201)
                .header("Location", matchesPattern(".*/api/v1/initiatives/[0-9a-f-]{36}"))
                .body("reference", matchesPattern("PRG-[0-9]{4,}"))
                .body("status", equalTo("DRAFT"))
                .body("currentStep", equalTo("analyse.vision"))
                .body("gatesPassed", hasSize(0))
                .body("evidenceLapsed", hasSize(0))
                .body("startedOn", equalTo("2026-05-01"))
                .body("availableActions.find { it.action == 'activate' }.allowed", equalTo(true))
                .body("availableActions.find { it.action == 'resume' }.reason", equalTo("transition-not-allowed"))
                .body("availableActions.find { it.action == 'request-gate' }.reason", equalTo("initiative-not-active"));
    }

    @Test
    void numbersTheInitiativesOfEachOrganisationByThemselves() {
        var references = new ArrayList<String>();
        for (var i = 0; i < 3; i++) {
            references.add(Api.as("manager@rqq", "RQQ", "PROGRAMME_MANAGER")
                    .body(body("number " + i))
                    .post(INITIATIVES)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("reference"));
        }

        assertThat(references).containsExactly("PRG-0001", "PRG-0002", "PRG-0003");
    }

    @Test
    void takesAProgrammeNumberOnceInAnOrganisation() {
        var numbered = body("numbered").replace("{\"name\"", "{\"reference\": \"PRG-4711\", \"name\"");
        manager().body(numbered).post(INITIATIVES).then().statusCode(201).body("reference", equalTo("PRG-4711"));

        manager().body(numbered).post(INITIATIVES).then().statusCode(409).body("code", equalTo("duplicate"));
        Api.as("manager@ryy", "RYY", "PROGRAMME_MANAGER")
                .body(numbered)
                .post(INITIATIVES)
                .then()
                .statusCode(201);
    }

    @Test
    void changesMembersAndKeepsTheRest() {
        var id = draft();
        var etag = etag(id);

        manager()
                .header("If-Match", etag)
                .body("{\"name\": \"Renamed\", \"linkedProgrammes\": [\"EPR\"]}")
                .patch(INITIATIVES + "/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Renamed"))
                .body("linkedProgrammes", equalTo(List.of("EPR")))
                .body("sro", equalTo("sro@rrx"))
                .body("version", equalTo(1));
        manager()
                .header("If-Match", etag)
                .body("{\"name\": \"Too late\"}")
                .patch(INITIATIVES + "/" + id)
                .then()
                .statusCode(412)
                .body("code", equalTo("precondition-failed"));
        manager()
                .body("{\"name\": \"Blind\"}")
                .patch(INITIATIVES + "/" + id)
                .then()
                .statusCode(428);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"name\": null} | 422 | /name",
                "{\"name\": \"\"} | 422 | /name",
                "{\"status\": \"ACTIVE\"} | 400 | /status",
                "{\"gatesPassed\": [\"G1\"]} | 400 | /gatesPassed",
                "{\"startedOn\": \"yesterday\"} | 400 | /startedOn",
                "{\"programmeManager\": \"sro@rrx\"} | 422 | /programmeManager",
                "{\"linkedProgrammes\": [\"\"]} | 422 | /linkedProgrammes/0"
            })
    void refusesAChangeThatIsNotAllowed(String patch, int status, String pointer) {
        var id = draft();

        manager()
                .header("If-Match", etag(id))
                .body(patch)
                .patch(INITIATIVES + "/" + id)
                .then()
                .statusCode(status)
                .body("errors[0].pointer", equalTo(pointer));
        assertThat(manager().get(INITIATIVES + "/" + id).<Integer>path("version"))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{} | 422 | /name",
                "{\"name\": 7} | 400 | /name",
                "{\"nmae\": \"x\"} | 400 | /nmae",
                "{\"reference\": \"ABC-1\"} | 422 | /reference",
            })
    void refusesANewOneThatIsNotAllowed(String body, int status, String pointer) {
        manager().body(body).post(INITIATIVES).then().statusCode(status).body("errors.pointer", hasItems(pointer));
    }

    @Test
    void refusesOnePersonInBothRoles() {
        manager()
                .body(body("one person").replace("programme-manager@rrx", "sro@rrx"))
                .post(INITIATIVES)
                .then()
                .statusCode(422)
                .body("rule", equalTo("INITIATIVE.SEPARATION"))
                .body("offending", equalTo(List.of("sro@rrx")));
    }

    @Test
    void activatesOnceAndNamesWhatIsAllowedAfterwards() {
        var id = draft();
        command(id, "activate")
                .statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body("availableActions.find { it.action == 'request-gate' }.allowed", equalTo(true));

        command(id, "activate").statusCode(409).body("code", equalTo("transition-not-allowed"));
        manager()
                .header("If-Match", "\"0\"")
                .post(INITIATIVES + "/" + id + "/activate")
                .then()
                .statusCode(412);
        manager().post(INITIATIVES + "/" + id + "/activate").then().statusCode(428);
    }

    @Test
    void resumesOnlyWhatIsOnHold() {
        var id = active();

        manager()
                .header("If-Match", etag(id))
                .body("{}")
                .post(INITIATIVES + "/" + id + "/resume")
                .then()
                .statusCode(409)
                .body("code", equalTo("transition-not-allowed"))
                .body("state", equalTo("ACTIVE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AUDITOR", "PROJECT_MEMBER", "END_USER", "FINANCE_LEAD"})
    void letsReadersReadAndNothingElse(String role) {
        var id = draft();
        var reader = Api.as("reader@rrx", "RRX", role);

        reader.get(INITIATIVES + "/" + id)
                .then()
                .statusCode(200)
                .body("availableActions.find { it.action == 'activate' }.reason", equalTo("forbidden"));
        Api.as("reader@rrx", "RRX", role)
                .body(body("x"))
                .post(INITIATIVES)
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
        Api.as("reader@rrx", "RRX", role)
                .header("If-Match", "\"0\"")
                .body("{\"name\":\"x\"}")
                .patch(INITIATIVES + "/" + id)
                .then()
                .statusCode(403);
        Api.as("reader@rrx", "RRX", role)
                .header("If-Match", "\"0\"")
                .post(INITIATIVES + "/" + id + "/activate")
                .then()
                .statusCode(403);
    }

    @Test
    void showsNothingToSuppliersAndMachines() {
        var id = draft();

        Api.as("bidder@acme", "RRX", "SUPPLIER")
                .get(INITIATIVES + "/" + id)
                .then()
                .statusCode(403);
        Api.asMachine().get(INITIATIVES).then().statusCode(403);
        Api.anonymous().get(INITIATIVES + "/" + id).then().statusCode(401);
    }

    @Test
    void hidesTheInitiativesOfOtherOrganisations() {
        var id = draft();

        stranger().get(INITIATIVES + "/" + id).then().statusCode(404).body("code", equalTo("not-found"));
        stranger()
                .header("If-Match", "\"0\"")
                .body("{\"name\":\"mine\"}")
                .patch(INITIATIVES + "/" + id)
                .then()
                .statusCode(404);
        stranger()
                .header("If-Match", "\"0\"")
                .post(INITIATIVES + "/" + id + "/activate")
                .then()
                .statusCode(404);
    }

    @Test
    void filtersAndSortsTheList() {
        var first = listed("B");
        var second = listed("A");
        assertThat(lister().get(INITIATIVES + "?sort=name").<List<String>>path("items.id"))
                .containsExactly(second, first);
        assertThat(lister().get(INITIATIVES + "?sort=-name").<List<String>>path("items.id"))
                .containsExactly(first, second);
        assertThat(lister().get(INITIATIVES).<List<String>>path("items.id")).containsExactly(first, second);

        lister().get(INITIATIVES + "?status=ACTIVE&status=ON_HOLD")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        lister().get(INITIATIVES + "?status=DRAFT&currentStep=analyse.vision")
                .then()
                .body("items", hasSize(2))
                .body("items[0].evidenceLapsed", nullValue());
        lister().get(INITIATIVES + "?currentStep=deploy.optimise").then().body("items", hasSize(0));
        lister().get(INITIATIVES + "?reference=PRG-0002").then().body("items.id", equalTo(List.of(second)));
        lister().get(INITIATIVES + "?limit=1").then().body("items", hasSize(1)).body("page.hasMore", equalTo(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"status=SLEEPING", "currentStep=analyse.dream", "sort=description", "colour=red"})
    void refusesAListItCannotMake(String query) {
        manager().get(INITIATIVES + "?" + query).then().statusCode(400);
    }

    @Test
    void doesAKeyedRequestOnce() {
        var key = UUID.randomUUID().toString();
        var first = sro().header("Idempotency-Key", key)
                .body(body("once"))
                .post(INITIATIVES)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        sro().header("Idempotency-Key", key)
                .body(body("once"))
                .post(INITIATIVES)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("id", equalTo(first));
    }

    private static io.restassured.specification.RequestSpecification stranger() {
        return Api.as("manager@ryy", "RYY", "PROGRAMME_MANAGER", "SRO");
    }

    private static io.restassured.specification.RequestSpecification lister() {
        return Api.as("manager@rll", "RLL", "PROGRAMME_MANAGER");
    }

    private static String listed(String name) {
        return lister().body(body(name))
                .post(INITIATIVES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
