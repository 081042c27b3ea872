package org.mobiletoolkit.stakeholder.workforce.usertype;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.create;
import static org.mobiletoolkit.stakeholder.Trust.elsewhere;
import static org.mobiletoolkit.stakeholder.Trust.etag;
import static org.mobiletoolkit.stakeholder.Trust.obey;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;
import static org.mobiletoolkit.stakeholder.Trust.patch;
import static org.mobiletoolkit.stakeholder.workforce.usertype.GivenUserTypes.NEW;
import static org.mobiletoolkit.stakeholder.workforce.usertype.GivenUserTypes.active;
import static org.mobiletoolkit.stakeholder.workforce.usertype.GivenUserTypes.drafted;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.TestTopics;
import org.mobiletoolkit.stakeholder.Reenactment;
import org.mobiletoolkit.stakeholder.Trust;
import org.mobiletoolkit.stakeholder.course.initiative.TestInitiatives;

/** User types over HTTP. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class UserTypeApiTest {

    private static final String LIST = "/api/v1/user-types";

    @Inject
    TestTopics topics;

    @Test
    void draftsConfirmsRetiresAndReinstates() {
        var path = drafted(openInitiative());

        as("PROJECT_MEMBER")
                .get("/api/v1" + path)
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("sumOfWeights", equalTo(21))
                .body("mandatoryNeeds.offline", equalTo(2))
                .body("mandatoryNeeds.typing", nullValue())
                .body("availableActions.find { it.action == 'confirm' }.allowed", equalTo(true))
                .body("availableActions.find { it.action == 'retire' }.reason", equalTo("transition-not-allowed"));
        obey("SRO", path, "confirm", null).statusCode(200).body("status", equalTo("ACTIVE"));
        obey("SRO", path, "confirm", null).statusCode(409).body("code", equalTo("transition-not-allowed"));
        obey("SRO", path, "retire", "{}").statusCode(422).body("errors[0].pointer", equalTo("/reason"));
        obey("SRO", path, "retire", "{\"reason\":\"Merged\"}")
                .statusCode(200)
                .body("status", equalTo("RETIRED"))
                .body("retirementReason", equalTo("Merged"));
        patch("SRO", path, "{\"headcount\":1}").statusCode(409).body("code", equalTo("transition-not-allowed"));
        obey("SRO", path, "reinstate", null)
                .statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body("retirementReason", nullValue());
        as("SRO").post("/api/v1" + path + "/retire").then().statusCode(422);
        as("SRO").post("/api/v1" + path + "/reinstate").then().statusCode(428);
    }

    @Test
    void saysWhatTheMappingOfDevicesNeeds() throws IOException {
        var initiative = openInitiative();
        var path = drafted(initiative);
        obey("PROGRAMME_MANAGER", path, "confirm", null).statusCode(200);

        Reenactment.assertSaid(topics, "user-type", initiative, path.substring("/user-types/".length()), "ACTIVE");
    }

    @Test
    void saysAChangeOfAnActiveUserTypeOnlyWhereTheMappingSeesIt() {
        var initiative = openInitiative();
        var id = active(initiative, "MANAGER", "Administration", 40);

        patch("SRO", "/user-types/" + id, "{\"tasks\":[\"Rota\"]}").statusCode(200);
        patch("SRO", "/user-types/" + id, "{\"headcount\":41,\"needs\":{\"typing\":0}}")
                .statusCode(200)
                .body("sumOfWeights", equalTo(19));
        patch("SRO", "/user-types/" + id, "{\"headcount\":42}").statusCode(200);

        var said = topics.awaitCount(
                "toolkit.stakeholder.stage-transitions.v1",
                event -> id.equals(TestTopics.header(event, "ce_subject"))
                        && event.value().contains("\"change\""),
                2);
        org.assertj.core.api.Assertions.assertThat(said.get(0).value())
                .contains("\"headcount\":41", "\"typing\":0", "\"from\":\"ACTIVE\",\"to\":\"ACTIVE\"");
        org.assertj.core.api.Assertions.assertThat(said.get(1).value()).contains("\"headcount\":42");
    }

    @Test
    void needsSomethingBeforeDevicesAreMappedToIt() {
        var initiative = openInitiative();
        var path = "/user-types/"
                + create(
                        "SRO",
                        "/user-types",
                        "{\"initiativeId\":\"%s\",\"code\":\"X\",\"name\":\"n\",\"staffGroup\":\"g\",\"headcount\":0}"
                                .formatted(initiative));
        as("SRO")
                .get("/api/v1" + path)
                .then()
                .body("sumOfWeights", equalTo(0))
                .body("availableActions.find { it.action == 'confirm' }.reason", equalTo("user-type-without-needs"));

        obey("SRO", path, "confirm", null)
                .statusCode(422)
                .body("code", equalTo("user-type-without-needs"))
                .body("errors[0].pointer", equalTo("/needs"));
        patch("SRO", path, "{\"needs\":{\"offline\":1}}").statusCode(200);
        obey("SRO", path, "confirm", null).statusCode(200);
        patch("SRO", path, "{\"needs\":{\"offline\":0}}")
                .statusCode(422)
                .body("code", equalTo("user-type-without-needs"));
        as("SRO").get("/api/v1" + path).then().body("sumOfWeights", equalTo(1));
    }

    @Test
    void takesADraftAwayButNothingThatWasConfirmed() {
        var initiative = openInitiative();
        var path = drafted(initiative);
        as("SRO").delete("/api/v1" + path).then().statusCode(428);
        as("SRO").header("If-Match", "\"9\"").delete("/api/v1" + path).then().statusCode(412);
        as("CLINICAL_LEAD")
                .header("If-Match", etag(path))
                .delete("/api/v1" + path)
                .then()
                .statusCode(403);
        elsewhere("SRO")
                .header("If-Match", etag(path))
                .delete("/api/v1" + path)
                .then()
                .statusCode(404);
        as("SRO").header("If-Match", etag(path)).delete("/api/v1" + path).then().statusCode(204);
        as("SRO").get("/api/v1" + path).then().statusCode(404);

        var used = "/user-types/" + active(initiative, "COMMUNITY_NURSE", "Nursing", 3);
        as("SRO")
                .header("If-Match", etag(used))
                .delete("/api/v1" + used)
                .then()
                .statusCode(409)
                .body("code", equalTo("user-type-in-use"));
    }

    @Test
    void knowsACodeOncePerInitiative() {
        var initiative = openInitiative();
        drafted(initiative);

        as("SRO")
                .body(NEW.formatted(initiative))
                .post(LIST)
                .then()
                .statusCode(409)
                .body("code", equalTo("duplicate"));
        drafted(openInitiative());
    }

    @Test
    void refusesStrangers() {
        Trust.refusesStrangers("/user-types", NEW, "CLINICAL_LEAD");
        Trust.guards(drafted(openInitiative()), "{\"headcount\":7}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"code\":\"COMMUNITY_NURSE\"|\"code\":\"community nurse\"|422|/code",
                "\"code\":\"COMMUNITY_NURSE\"|\"code\":null|422|/code",
                "\"headcount\":200|\"headcount\":-1|422|/headcount",
                "\"headcount\":200|\"headcount\":1000001|422|/headcount",
                "\"headcount\":200|\"headcount\":1.5|400|/headcount",
                "\"staffGroup\":\"Nursing\"|\"staffGroup\":\" \"|422|/staffGroup",
                "\"portability\":3|\"portability\":4|422|/needs/portability",
                "\"portability\":3|\"portability\":-1|422|/needs/portability",
                "\"portability\":3,|''|422|/needs/portability",
                "\"portability\":3|\"pockets\":3|400|/needs/pockets",
                "{\"offline\":2}|{\"offline\":0}|422|/mandatoryNeeds/offline",
                "{\"offline\":2}|{\"offline\":4}|422|/mandatoryNeeds/offline",
                "[\"COMMUNITY\",\"HOME\"]|[\"HOME\",\"HOME\"]|422|/settings",
                "[\"COMMUNITY\",\"HOME\"]|[\"MOON\"]|400|/settings/0",
                "[\"COMMUNITY\",\"HOME\"]|[null]|422|/settings/0",
                "[\"Visits at home\"]|[\"\"]|422|/tasks/0",
                "[\"Community record\"]|[\"a\",\"a\"]|422|/systemsUsed",
                "\"quantity\":120|\"quantity\":-3|422|/currentDevices/0/quantity",
                "\"digitalConfidence\":3|\"digitalConfidence\":6|422|/digitalConfidence",
                "Visits at home|Patient 943 476 5919|422|/tasks/0",
                "Visits at home|a\\u0000b|422|/tasks/0",
            })
    void refusesWhatCannotBe(String good, String bad, int status, String pointer) {
        as("SRO")
                .body(NEW.formatted(openInitiative()).replace(good, bad))
                .post(LIST)
                .then()
                .statusCode(status)
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void listsByCodeWithFiltersPageByPage() {
        var initiative = openInitiative();
        active(initiative, "WARD_NURSE", "Nursing", 120);
        active(initiative, "PARAMEDIC", "Ambulance", 60);
        drafted(initiative);
        var list = LIST + "?initiativeId=" + initiative;

        as("AUDITOR")
                .get(list)
                .then()
                .statusCode(200)
                .body("items.code", contains("COMMUNITY_NURSE", "PARAMEDIC", "WARD_NURSE"));
        as("AUDITOR").get(list + "&status=ACTIVE&staffGroup=Nursing").then().body("items.code", contains("WARD_NURSE"));
        as("AUDITOR").get(list + "&code=PARAMEDIC&code=WARD_NURSE").then().body("items", hasSize(2));
        as("AUDITOR").get(list + "&sort=-headcount").then().body("items.headcount", contains(200, 120, 60));
        String next = as("AUDITOR")
                .get(list + "&limit=2")
                .then()
                .body("items", hasSize(2))
                .body("page.hasMore", equalTo(true))
                .extract()
                .path("page.nextCursor");
        as("AUDITOR").get(list + "&limit=2&cursor=" + next).then().body("items.code", contains("WARD_NURSE"));
        elsewhere("AUDITOR").get(list).then().statusCode(200).body("items", empty());
    }

    @Test
    void changesNothingOnceTheInitiativeIsClosed() {
        var initiative = openInitiative();
        var path = drafted(initiative);
        TestInitiatives.close(initiative);

        patch("SRO", path, "{\"headcount\":1}").statusCode(409).body("code", equalTo("initiative-closed"));
        obey("SRO", path, "confirm", null).statusCode(409);
        as("SRO").header("If-Match", etag(path)).delete("/api/v1" + path).then().statusCode(409);
    }
}
