package org.mobiletoolkit.stakeholder.people.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.elsewhere;
import static org.mobiletoolkit.stakeholder.Trust.obey;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;
import static org.mobiletoolkit.stakeholder.people.register.Register.person;
import static org.mobiletoolkit.stakeholder.people.register.Register.support;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

/** The map of stakeholders over HTTP, now and as it was, as data and as a picture; and who moved on it. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class InfluenceMapApiTest {

    @Inject
    Clock clock;

    UUID initiative;
    LocalDate today;

    @BeforeEach
    void begin() {
        initiative = openInitiative();
        today = London.today(clock);
    }

    private String map(String more) {
        return "/api/v1/influence-map?initiativeId=" + initiative + more;
    }

    private String picture(String more) {
        return "/api/v1/influence-map.svg?initiativeId=" + initiative + more;
    }

    private String movement(String more) {
        return "/api/v1/support-movement?initiativeId=" + initiative + more;
    }

    private void weigh(String stakeholder, int power, int interest, LocalDate on) {
        as("SRO")
                .body("{\"power\":%d,\"interest\":%d,\"assessedOn\":\"%s\"}".formatted(power, interest, on))
                .post("/api/v1/stakeholders/" + stakeholder + "/influence-assessments")
                .then()
                .statusCode(201);
    }

    @Test
    void showsTheMapAsItWasAndAsItIs() {
        var nurse = person(initiative, "Chief nurse", 5, 5);
        weigh(nurse, 2, 2, today.minusDays(100));
        support(nurse, "RESISTANT", "CHAMPION", today.minusDays(100));
        support(nurse, "CHAMPION", "CHAMPION", today.minusDays(10));

        as("SRO")
                .get(map(""))
                .then()
                .statusCode(200)
                .body("asOf", equalTo(today.toString()))
                .body("grid", equalTo("2x2"))
                .body("stakeholders[0].quadrant", equalTo("MANAGE_CLOSELY"))
                .body("stakeholders[0].kind", equalTo("PERSON"))
                .body("strategies.MONITOR", startsWith("Watch for change"))
                .body("support.index", equalTo(1.0f));
        as("SRO")
                .get(map("&asOf=" + today.minusDays(20)))
                .then()
                .body("stakeholders[0].quadrant", equalTo("MONITOR"))
                .body("stakeholders[0].support", equalTo("RESISTANT"))
                .body("support.index", equalTo(-0.5f));
        as("SRO").get(map("&asOf=" + today.minusDays(101))).then().body("stakeholders", hasSize(0));
        as("SRO")
                .get(map("&grid=3x3"))
                .then()
                .body("cells", hasSize(9))
                .body("cells.find { it.power == 'HIGH' && it.interest == 'HIGH' }.count", equalTo(1))
                .body("stakeholders[0].powerBand", equalTo("HIGH"));
    }

    @Test
    void refusesWhatIsNoMap() {
        as("SRO").get(map("&grid=4x4")).then().statusCode(400).body("errors[0].parameter", equalTo("grid"));
        as("SRO")
                .get(map("&asOf=" + today.plusDays(1)))
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("asOf"));
        as("SRO").get(map("&asOf=0000-01-01")).then().statusCode(400);
        as("SRO").get(map("&asOf=yesterday")).then().statusCode(400);
        as("SRO").get(map("&colour=red")).then().statusCode(400);
        as("SRO").get("/api/v1/influence-map.svg").then().statusCode(400);
        elsewhere("SRO").get(map("")).then().statusCode(404);
        elsewhere("SRO").get(picture("")).then().statusCode(404);
        as("SUPPLIER").get(picture("")).then().statusCode(403);
    }

    @Test
    void drawsNamesOnlyForThoseWhoMayReadOpinions() {
        for (var i = 0; i < 5; i++) {
            support(person(initiative, "Ward manager " + i, 4, 4), "NEUTRAL", "SUPPORTIVE", today);
        }
        for (var i = 0; i < 6; i++) {
            person(initiative, "Porter " + i, 1, 1);
        }

        var named = as("AUDITOR").get(picture("&grid=3x3"));
        named.then().statusCode(200).contentType("image/svg+xml").header("Cache-Control", "no-store");
        assertThat(named.asString()).startsWith("<svg").contains("Ward manager 3", "neutral", "<desc");
        var counted = as("CLINICAL_LEAD").get(picture(""));
        counted.then().statusCode(200).header("Cache-Control", "no-store");
        assertThat(counted.asString())
                .contains("Monitor: 6", "Manage closely: not told")
                .doesNotContain("Ward manager", "neutral");
        assertThat(as("CLINICAL_LEAD").get(picture("&grid=3x3")).asString())
                .contains("Monitor: 6", "Manage closely: not told");
        as("CLINICAL_LEAD")
                .get(picture("&asOf=" + today.minusDays(1)))
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
        as("CLINICAL_LEAD").get(map("")).then().statusCode(403);
        as("AUDITOR").accept("image/webp").get(picture("")).then().statusCode(406);
        as("AUDITOR")
                .accept("image/svg+xml,image/*,*/*;q=0.8")
                .get(picture(""))
                .then()
                .statusCode(200);
    }

    @Test
    void countsARestrictedPersonAndDoesNotNameThem() {
        for (var i = 0; i < 3; i++) {
            support(person(initiative, "Ward manager " + i, 4, 4), "SUPPORTIVE", "SUPPORTIVE", today);
        }
        var opponent = person(initiative, "Opponent", 5, 5);
        support(opponent, "OPPONENT", "NEUTRAL", today);
        String key = as("SRO").get("/api/v1/stakeholders/" + opponent).path("subjectKey");
        as("IG_LEAD")
                .body("{\"reason\":\"They have asked for it\"}")
                .post("/api/v1/stakeholder-privacy/subjects/" + key + "/restrict")
                .then()
                .statusCode(200);

        for (var of : List.of(map(""), map("&asOf=" + today))) {
            as("SRO")
                    .get(of)
                    .then()
                    .statusCode(200)
                    .body("support.index", equalTo(0.058824f))
                    .body("support.strong", equalTo(false))
                    .body("support.total", equalTo(4))
                    .body("quadrants.MANAGE_CLOSELY", equalTo(4))
                    .body("notShown", equalTo(1))
                    .body("stakeholders.name", contains("Ward manager 0", "Ward manager 1", "Ward manager 2"));
        }
        as("SRO")
                .get(movement("&from=" + today.minusDays(1)))
                .then()
                .statusCode(200)
                .body("points[-1].index", equalTo(0.058824f))
                .body("notShown", equalTo(1))
                .body("stakeholders", hasSize(3));
        var facts = Api.asMachine()
                .get("/api/v1/evidence/" + initiative + "?codes=STR3.INDEX,STR3.MITIGATED")
                .then()
                .statusCode(200)
                .body("facts.find { it.code == 'STR3.INDEX' }.observed.index", equalTo(0.058824f))
                .body("facts.find { it.code == 'STR3.MITIGATED' }.recordRefs[0]", containsString("/engagement-plan"))
                .extract()
                .asString();
        assertThat(facts).contains("with one stakeholder", "1 of them not shown");
    }

    @Test
    void drawsTheMapAsItWas() {
        support(person(initiative, "Chief nurse", 5, 5), "OPPONENT", "CHAMPION", today.minusDays(3));

        assertThat(as("SRO").get(picture("&asOf=" + today.minusDays(3))).asString())
                .contains("opponent", "Chief nurse");
        assertThat(as("SRO").get(picture("&asOf=" + today.minusDays(4))).asString())
                .contains("0 stakeholders");
    }

    @Test
    void tellsWhoMovedUpAndDown() {
        var executive = person(initiative, "Chief executive", 5, 4);
        weigh(executive, 5, 4, today.minusDays(60));
        support(executive, "SUPPORTIVE", "CHAMPION", today.minusDays(60));
        support(executive, "RESISTANT", "CHAMPION", today.minusDays(5));
        var union = person(initiative, "Union", 3, 4);
        weigh(union, 3, 4, today.minusDays(60));
        support(union, "NEUTRAL", "SUPPORTIVE", today.minusDays(60));
        support(union, "SUPPORTIVE", "SUPPORTIVE", today.minusDays(5));
        var gone = person(initiative, "Gone", 1, 1);
        obey("SRO", "/stakeholders/" + gone, "leave", "{\"reason\":\"Retired\"}")
                .statusCode(200);

        as("PROGRAMME_MANAGER")
                .get(movement("&from=" + today.minusDays(30) + "&every=WEEK"))
                .then()
                .statusCode(200)
                .body("points", hasSize(6))
                .body("points[0].index", equalTo(0.3125f))
                .body("points[5].index", equalTo(-0.125f))
                .body("points[5].assessed", equalTo(2))
                .body("stakeholders.name", contains("Chief executive", "Union"))
                .body("stakeholders.change", contains(-2, 1))
                .body("stakeholders.alert", contains(true, false))
                .body("counts.DOWN", equalTo(1))
                .body("counts.UP", equalTo(1));
        as("SRO").get(map("")).then().body("support.index", equalTo(-0.125f));
    }

    @Test
    void refusesPeriodsThatAreNoneAndThoseWhoMayNotRead() {
        as("SRO").get(movement("")).then().statusCode(200).body("from", equalTo("2026-01-05"));
        as("SRO")
                .get(movement("&from=%s&to=%s".formatted(today, today.minusDays(1))))
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("from"));
        as("SRO").get(movement("&to=" + today.plusDays(1))).then().statusCode(400);
        as("SRO").get(movement("&from=2001-01-01&every=WEEK")).then().statusCode(400);
        as("SRO").get(movement("&every=DAY")).then().statusCode(400);
        as("CLINICAL_LEAD").get(movement("")).then().statusCode(403);
        elsewhere("SRO").get(movement("")).then().statusCode(404);
    }

    @Test
    void notesWhoReadOpinions() {
        var nurse = person(initiative, "Chief nurse", 5, 5);
        as("SRO").get(map("")).then().statusCode(200);
        as("SRO").get(movement("")).then().statusCode(200);
        as("SRO").get(picture("")).then().statusCode(200);
        as("CLINICAL_LEAD").get(picture("")).then().statusCode(200);
        as("SRO")
                .get("/api/v1/stakeholders/" + nurse + "/support-assessments")
                .then()
                .statusCode(200);

        // the log shows an event once it is under the chain, a moment after it happened
        await().untilAsserted(() -> as("AUDITOR")
                .get("/api/v1/stakeholder-audit/events?limit=200&scopeId=" + initiative)
                .then()
                .statusCode(200)
                .body("items.findAll { it.action == 'READ' }.entityType", hasItem("support-movement"))
                .body("items.findAll { it.action == 'READ' }", hasSize(4)));
    }
}
