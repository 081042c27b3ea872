package org.mobiletoolkit.stakeholder.people.audience;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.create;
import static org.mobiletoolkit.stakeholder.Trust.obey;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;
import static org.mobiletoolkit.stakeholder.Trust.patch;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.stakeholder.Trust;

/** Whom an initiative affects over HTTP. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class AffectedGroupApiTest {

    private static final String NEW = """
            {"initiativeId":"%s","name":"Community nursing","kind":"STAFF_GROUP","headcount":120,"recipients":96,
             "statedOn":"2026-05-11"}""";

    private static ValidatableResponse refused(UUID initiative, String from, String to) {
        return as("SRO")
                .body(NEW.formatted(initiative).replace(from, to))
                .post("/api/v1/affected-groups")
                .then()
                .statusCode(422);
    }

    @Test
    void refusesStrangersAndNumbersThatCannotBe() {
        Trust.refusesStrangers("/affected-groups", NEW, "CLINICAL_LEAD");
        var initiative = openInitiative();
        refused(initiative, "96", "121").body("errors[0].pointer", equalTo("/recipients"));
        refused(initiative, "96", "-1").body("errors[0].pointer", equalTo("/recipients"));
        refused(initiative, "120", "0").body("errors[0].pointer", equalTo("/headcount"));
        refused(initiative, "2026-05-11", "2199-12-31").body("errors[0].code", equalTo("in-the-future"));
        refused(initiative, "2026-05-11", "0000-01-01").body("errors[0].code", equalTo("plausible-day"));
        refused(initiative, "\"headcount\"", "\"stakeholderId\":\"%s\",\"headcount\"".formatted(UUID.randomUUID()))
                .body("errors[0].pointer", equalTo("/stakeholderId"));
        as("AUDITOR")
                .get("/api/v1/affected-groups?initiativeId=" + initiative)
                .then()
                .body("items", empty());
    }

    private static String stakeholder(UUID initiative, String kind) {
        return create("SRO", "/stakeholders", """
                {"initiativeId":"%s","name":"Community","kind":"%s","internal":true,"seniority":"MIDDLE"}""".formatted(initiative, kind));
    }

    private static String tied(String stakeholder) {
        return "{\"stakeholderId\":\"%s\"}".formatted(stakeholder);
    }

    @Test
    void isAStakeholderOnlyThatIsManyPeopleAndStillThere() {
        var initiative = openInitiative();
        var path = "/affected-groups/" + create("SRO", "/affected-groups", NEW.formatted(initiative));
        patch("SRO", path, tied(stakeholder(initiative, "PERSON")))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/stakeholderId"));
        patch("SRO", path, tied(stakeholder(openInitiative(), "GROUP"))).statusCode(422);
        patch("SRO", path, tied(stakeholder(initiative, "ORGANISATION"))).statusCode(200);

        var group = stakeholder(initiative, "GROUP");
        patch("SRO", path, tied(group)).statusCode(200).body("stakeholderId", equalTo(group));
        obey("SRO", "/stakeholders/" + group, "leave", "{\"reason\":\"Merged\"}")
                .statusCode(200);
        patch("SRO", path, "{\"recipients\":60}").statusCode(200).body("stakeholderId", equalTo(group));
        refused(initiative, "\"headcount\"", "\"stakeholderId\":\"%s\",\"headcount\"".formatted(group))
                .body("errors[0].pointer", equalTo("/stakeholderId"));
    }

    @Test
    void statesEachGroupOnceWhateverTheCase() {
        var initiative = openInitiative();
        create("SRO", "/affected-groups", NEW.formatted(initiative));

        as("SRO")
                .body(NEW.formatted(initiative).replace("Community", "COMMUNITY"))
                .post("/api/v1/affected-groups")
                .then()
                .statusCode(409)
                .body("code", equalTo("duplicate"));
        create("SRO", "/affected-groups", NEW.formatted(openInitiative()));
    }

    @Test
    void takesOneDevicePerRecipientAndNewNumbersLater() {
        var path = "/affected-groups/" + create("SRO", "/affected-groups", NEW.formatted(openInitiative()));
        Trust.guards(path, "{\"recipients\":1}");
        as("DEVICE_ADMIN").get("/api/v1" + path).then().statusCode(200).body("devicesPlanned", equalTo(96));

        patch("BENEFITS_ANALYST", path, "{\"recipients\":60,\"statedOn\":\"2026-06-11\"}")
                .statusCode(200)
                .body("recipients", equalTo(60))
                .body("devicesPlanned", equalTo(96))
                .body("statedOn", equalTo("2026-06-11"));
        patch("SRO", path, "{\"headcount\":59}").statusCode(422).body("errors[0].pointer", equalTo("/recipients"));
        patch("SRO", path, "{\"headcount\":null}").statusCode(422);
        patch("SRO", path, "{\"endedOn\":\"2026-06-10\"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/endedOn"));
        patch("SRO", path, "{\"endedOn\":\"2026-06-11\"}").statusCode(200);
    }
}
