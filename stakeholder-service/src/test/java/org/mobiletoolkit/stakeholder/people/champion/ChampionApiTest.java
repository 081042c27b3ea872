package org.mobiletoolkit.stakeholder.people.champion;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.create;
import static org.mobiletoolkit.stakeholder.Trust.elsewhere;
import static org.mobiletoolkit.stakeholder.Trust.obey;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;
import static org.mobiletoolkit.stakeholder.Trust.patch;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.TestTopics;
import org.mobiletoolkit.stakeholder.Reenactment;
import org.mobiletoolkit.stakeholder.Trust;
import org.mobiletoolkit.stakeholder.course.initiative.TestInitiatives;
import org.mobiletoolkit.stakeholder.workforce.usertype.GivenUserTypes;

/** Areas and their champions over HTTP. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class ChampionApiTest {

    private static final String AREA =
            "{\"initiativeId\":\"%s\",\"name\":\"Moorland community base\",\"kind\":\"SITE\",\"odsCode\":\"RRX01\"}";
    private static final String CHAMPION = "{\"areaId\":\"%s\",\"subject\":\"%s\",\"since\":\"2026-06-01\"}";
    private static final String STAKEHOLDER =
            "{\"initiativeId\":\"%s\",\"name\":\"Matron\",\"kind\":\"PERSON\",\"internal\":true,\"seniority\":\"MIDDLE\"}";

    @Inject
    Clock clock;

    @Inject
    TestTopics topics;

    private static String area(UUID initiative, String name) {
        return create(
                "PROJECT_MEMBER",
                "/initiative-areas",
                AREA.formatted(initiative).replace("Moorland community base", name));
    }

    private static String champion(String area, String subject) {
        return create("CLINICAL_LEAD", "/change-champions", CHAMPION.formatted(area, subject));
    }

    private static ValidatableResponse coverage(UUID initiative, String more) {
        return as("AUDITOR")
                .get("/api/v1/champion-coverage?initiativeId=" + initiative + more)
                .then()
                .statusCode(200);
    }

    @Test
    void showsWhichAreasHaveNone() {
        var initiative = openInitiative();
        coverage(initiative, "").body("complete", equalTo(false)).body("areas", empty());
        var nurse = GivenUserTypes.active(initiative, "NURSE", "Nursing", 9);
        GivenUserTypes.active(initiative, "PARAMEDIC", "Ambulance", 9);
        var base = area(initiative, "Base");
        var ward = area(initiative, "Ward");
        champion(base, "matron@rrx");
        create(
                "SRO",
                "/change-champions",
                "{\"areaId\":\"%s\",\"subject\":\"nurse@rrx\",\"since\":\"2026-06-01\",\"userTypeId\":\"%s\"}"
                        .formatted(base, nurse));

        coverage(initiative, "")
                .body("complete", equalTo(false))
                .body("withoutChampion", contains(ward))
                .body("areas.champions", contains(2, 0))
                .body("champions", equalTo(2))
                .body("withoutUserType", equalTo(1))
                .body("userTypes.code", contains("NURSE", "PARAMEDIC"))
                .body("userTypes.champions", contains(1, 0));
        var third = champion(ward, "matron@rrx");
        coverage(initiative, "").body("complete", equalTo(true));
        coverage(initiative, "&asOf=2026-05-31").body("withoutChampion", hasSize(2));

        obey("SRO", "/change-champions/" + third, "stand-down", "{}")
                .statusCode(200)
                .body("status", equalTo("STOOD_DOWN"))
                .body("until", equalTo(London.today(clock).toString()));
        coverage(initiative, "").body("withoutChampion", contains(ward));
        coverage(initiative, "&asOf=" + London.today(clock).minusDays(1)).body("complete", equalTo(true));
        obey("SRO", "/initiative-areas/" + ward, "close", null).statusCode(200);
        coverage(initiative, "").body("complete", equalTo(true));
        obey("SRO", "/initiative-areas/" + base, "close", null).statusCode(200);
        coverage(initiative, "").body("complete", equalTo(false)).body("champions", equalTo(0));
    }

    @Test
    void countsNoTermThatIsOverAndNoStakeholderWhoLeft() {
        var initiative = openInitiative();
        var base = area(initiative, "Base");
        var stakeholder = create("SRO", "/stakeholders", STAKEHOLDER.formatted(initiative));
        var body = "{\"areaId\":\"%s\",\"stakeholderId\":\"%s\"}".formatted(base, stakeholder);
        create("SRO", "/change-champions", body);
        coverage(initiative, "").body("complete", equalTo(true));

        obey("SRO", "/stakeholders/" + stakeholder, "leave", "{\"reason\":\"Retired\"}")
                .statusCode(200);
        coverage(initiative, "").body("complete", equalTo(false));
        as("SRO")
                .body(body)
                .post("/api/v1/change-champions")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/stakeholderId"));

        var id = champion(base, "sister@rrx");
        coverage(initiative, "").body("complete", equalTo(true));
        patch("SRO", "/change-champions/" + id, "{\"until\":\"2026-06-30\"}").statusCode(200);
        coverage(initiative, "").body("complete", equalTo(false));
        coverage(initiative, "&asOf=2026-06-30").body("complete", equalTo(true));
    }

    @Test
    void appointsAPersonToAnAreaOnceAtATime() {
        var base = area(openInitiative(), "Base");
        var path = "/change-champions/" + champion(base, "matron@rrx");

        as("SRO")
                .body(CHAMPION.formatted(base, "matron@rrx"))
                .post("/api/v1/change-champions")
                .then()
                .statusCode(409)
                .body("code", equalTo("duplicate"));
        obey("SRO", path, "stand-down", "{\"lastDay\":\"2026-05-31\"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/lastDay"));
        obey("SRO", path, "stand-down", "{\"lastDay\":\"2999-01-01\"}").statusCode(422);
        obey("SRO", path, "stand-down", "{\"lastDay\":\"2026-06-30\"}").statusCode(200);
        obey("SRO", path, "stand-down", "{}").statusCode(409);
        patch("SRO", path, "{\"until\":null}").statusCode(409);
        champion(base, "matron@rrx");
    }

    @Test
    void saysWhereSomebodyServesButNotWho() throws IOException {
        var initiative = openInitiative();
        var type = GivenUserTypes.active(initiative, "NURSE", "Nursing", 9);
        var area = create("PROJECT_MEMBER", "/initiative-areas", AREA.formatted(initiative));
        var id = create(
                "SRO",
                "/change-champions",
                "{\"areaId\":\"%s\",\"subject\":\"matron@rrx\",\"since\":\"2026-06-01\",\"role\":\"SUPER_USER\",\"userTypeId\":\"%s\"}"
                        .formatted(area, type));
        obey("PROGRAMME_MANAGER", "/change-champions/" + id, "stand-down", "{\"lastDay\":\"2026-09-30\"}")
                .statusCode(200);
        obey("PROGRAMME_MANAGER", "/initiative-areas/" + area, "close", null).statusCode(200);

        Reenactment.assertSaid(
                topics,
                "change-champion",
                initiative,
                id,
                "STOOD_DOWN",
                Map.of("019aa000-0000-7000-8000-000000000003", area, "019aa000-0000-7000-8000-000000000004", type));
        Reenactment.assertSaid(topics, "initiative-area", initiative, area, "CLOSED");
    }

    @Test
    void refusesStrangersAndBadInput() {
        Trust.refusesStrangers("/initiative-areas", AREA, "CLINICAL_LEAD");
        var initiative = openInitiative();
        var base = area(initiative, "Base");
        var id = champion(base, "matron@rrx");
        Trust.guards("/initiative-areas/" + base, "{\"kind\":\"TEAM\"}");
        Trust.guards("/change-champions/" + id, "{\"role\":\"SUPER_USER\"}");
        as("SRO")
                .body(AREA.formatted(initiative).replace("Moorland community base", "bASE "))
                .post("/api/v1/initiative-areas")
                .then()
                .statusCode(409)
                .body("code", equalTo("duplicate"));
        as("DEVICE_ADMIN")
                .body(CHAMPION.formatted(base, "b"))
                .post("/api/v1/change-champions")
                .then()
                .statusCode(403);
        elsewhere("SRO")
                .body(CHAMPION.formatted(base, "b"))
                .post("/api/v1/change-champions")
                .then()
                .statusCode(422);
        elsewhere("SRO")
                .get("/api/v1/champion-coverage?initiativeId=" + initiative)
                .then()
                .statusCode(404);
        TestInitiatives.close(initiative);
        as("SRO")
                .body(CHAMPION.formatted(base, "b"))
                .post("/api/v1/change-champions")
                .then()
                .statusCode(409)
                .body("code", equalTo("initiative-closed"));
    }

    @Test
    void refusesWhatBelongsToAnotherInitiative() {
        var initiative = openInitiative();
        var base = area(initiative, "Base");
        var foreign = GivenUserTypes.active(openInitiative(), "NURSE", "Nursing", 9);
        var other = create("SRO", "/stakeholders", STAKEHOLDER.formatted(openInitiative()));
        var here = "{\"areaId\":\"" + base + "\",";
        var bad = List.of(
                List.of(here + "\"role\":\"CHAMPION\"}", "/subject"),
                List.of(here + "\"subject\":\"a\",\"stakeholderId\":\"%s\"}".formatted(other), "/subject"),
                List.of(here + "\"stakeholderId\":\"%s\"}".formatted(other), "/stakeholderId"),
                List.of("{\"areaId\":\"%s\",\"subject\":\"a\"}".formatted(UUID.randomUUID()), "/areaId"),
                List.of(here + "\"subject\":\"a\",\"userTypeId\":\"%s\"}".formatted(foreign), "/userTypeId"),
                List.of(here + "\"subject\":\"a\",\"since\":\"2026-06-02\",\"until\":\"2026-06-01\"}", "/until"));

        for (var one : bad) {
            as("SRO")
                    .body(one.get(0))
                    .post("/api/v1/change-champions")
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo(one.get(1)));
        }
        patch("SRO", "/change-champions/" + champion(base, "x"), "{\"userTypeId\":\"%s\"}".formatted(foreign))
                .statusCode(422);
    }

    @Test
    void listsChampionsOfAnArea() {
        var initiative = openInitiative();
        var base = area(initiative, "Base");
        champion(base, "matron@rrx");
        champion(area(initiative, "Ward"), "sister@rrx");

        as("AUDITOR")
                .get("/api/v1/change-champions?initiativeId=" + initiative)
                .then()
                .body("items", hasSize(2));
        as("AUDITOR")
                .get("/api/v1/change-champions?role=CHAMPION&areaId=" + base)
                .then()
                .body("items.subject", contains("matron@rrx"));
        as("AUDITOR")
                .get("/api/v1/initiative-areas?status=ACTIVE&initiativeId=" + initiative)
                .then()
                .body("items.name", contains("Base", "Ward"));
    }
}
