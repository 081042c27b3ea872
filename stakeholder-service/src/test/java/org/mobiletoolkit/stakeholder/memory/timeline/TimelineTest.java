package org.mobiletoolkit.stakeholder.memory.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.create;
import static org.mobiletoolkit.stakeholder.Trust.elsewhere;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeApi.active;
import static org.mobiletoolkit.stakeholder.memory.timeline.Heard.timeline;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

/** What the timeline of an initiative tells, and what it does not. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class TimelineTest {

    private static final Instant MARCH = Instant.parse("2026-03-10T09:00:00Z");
    private static final Instant APRIL = Instant.parse("2026-04-10T09:00:00Z");
    private static final Instant MAY = Instant.parse("2026-05-10T09:00:00Z");

    @Inject
    RecordPaths paths;

    @Inject
    Heard heard;

    @Inject
    DataSource database;

    @Test
    void tellsOurOwnTransitionsInTheirOrder() {
        var id = active();
        heard.awaited(id, "?noun=initiative", 2);

        as("SRO")
                .get(timeline(id) + "?noun=initiative")
                .then()
                .statusCode(200)
                .body("items.command", contains("create", "activate"))
                .body("items.from", contains(nullValue(), equalTo("DRAFT")))
                .body("items.to", contains("DRAFT", "ACTIVE"))
                .body("items.kind", everyItem(equalTo("TRANSITION")))
                .body("items.service", everyItem(equalTo("stakeholder")))
                .body("items.sequence", contains(1, 2))
                .body("items.actor", everyItem(notNullValue()))
                .body("items.ref", everyItem(equalTo("/api/v1/initiatives/" + id)));
    }

    @Test
    void tellsWhatOtherServicesAnnounceInTheOrderOfTime() {
        var id = openInitiative();
        heard.transition("device", "estate-baseline", id, MAY, "confirm", "");
        var tender = heard.transition(
                "procurement",
                "tender",
                id,
                APRIL,
                "award",
                ",\"detail\":{\"outcome\":\"AWARDED\",\"supplierName\":\"Somebody Ltd\",\"number\":3,\"verdict\":\"not this time, they said\",\"winner\":{\"name\":\"x\"}}");
        heard.transition("benefits", "benefit", id, MARCH, "validate", "");
        heard.awaited(id, "", 3);

        var told = as("AUDITOR")
                .get(timeline(id))
                .then()
                .statusCode(200)
                .body("items.service", contains("benefits", "procurement", "device"))
                .body("items.kind", contains("DECISION", "DECISION", "TRANSITION"))
                .body("items[1].at", equalTo("2026-04-10T09:00:00Z"))
                .body("items[1].recordId", equalTo(tender.toString()))
                .body("items[1].detail", equalTo(Map.of("outcome", "AWARDED", "number", "3")))
                .body("items[1].ref", nullValue())
                .extract()
                .asString();
        assertThat(told).doesNotContain("free text", "Somebody Ltd", "they said");
        as("AUDITOR")
                .get(timeline(id) + "?sort=-at")
                .then()
                .body("items.service", contains("device", "procurement", "benefits"));
    }

    @Test
    void tellsWhoDidItOnlyToThoseWhoAnswerForIt() {
        var id = openInitiative();
        heard.transition("benefits", "benefit", id, MARCH, "validate", "");
        heard.awaited(id, "", 1);

        for (var role : List.of("SRO", "PROGRAMME_MANAGER", "IG_LEAD", "AUDITOR")) {
            as(role).get(timeline(id)).then().body("items[0].actor", equalTo("somebody@rrx"));
        }
        for (var role : List.of("PROJECT_MEMBER", "FINANCE_LEAD", "SERVICE_DESK")) {
            as(role).get(timeline(id)).then().statusCode(200).body("items[0].actor", nullValue());
        }
        as("END_USER").get(timeline(id)).then().statusCode(403);
        as("SUPPLIER").get(timeline(id)).then().statusCode(403);
        elsewhere("AUDITOR").get(timeline(id)).then().statusCode(404);
        as("AUDITOR").get(timeline(UUID.randomUUID())).then().statusCode(404);
    }

    @Test
    void tellsEachEventOnceAndNothingOfOthers() {
        var id = openInitiative();
        var event = UUID.randomUUID();
        var record = UUID.randomUUID();
        heard.say(event, "RRX", "benefits", "benefit", record, id, MARCH, "submit", "");
        heard.say(event, "RRX", "benefits", "benefit", record, id, MARCH, "submit", "");
        heard.say(UUID.randomUUID(), "RRY", "benefits", "benefit", UUID.randomUUID(), id, MARCH, "steal", "");
        heard.say(
                UUID.randomUUID(), "RRX", "benefits", "benefit", UUID.randomUUID(), UUID.randomUUID(), MARCH, "x", "");
        // the same partition: what comes last has been heard last
        heard.say(UUID.randomUUID(), "RRX", "benefits", "benefit", record, id, APRIL, "validate", "");
        heard.awaited(id, "?noun=benefit&kind=DECISION", 1);

        as("AUDITOR").get(timeline(id)).then().body("items.command", contains("submit", "validate"));
    }

    @Test
    void whatItsOwnerOnlySaysAgainStandsThereOnceUnlessAnotherAnswerStoodThere() throws SQLException {
        var id = openInitiative();
        heard.fact("procurement", "VIS3.ENGAGED", id, MARCH, "true", 3);
        heard.repeated("procurement", "VIS3.ENGAGED", id, MARCH.plusSeconds(1), "true");
        heard.repeated("procurement", "VIS3.ENGAGED", id, MARCH.plusSeconds(2), "false");
        heard.awaited(id, "?kind=EVIDENCE", 2);

        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select count(*) from fact_history where code = 'VIS3.ENGAGED' and initiative_id = '%s'"
                                        .formatted(id))) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(2);
        }
    }

    @Test
    void tellsAnswersThatChangedAndWhatBecameOfTheCheckpoint() {
        var id = openInitiative();
        heard.fact("procurement", "VIS3.ENGAGED", id, MARCH, "true", 3);
        heard.fact("procurement", "VIS3.SUPPORTIVE", id, MARCH.plusSeconds(1), "false", 1);
        heard.fact("procurement", "VIS3.SUPPORTIVE", id, MARCH.plusSeconds(2), "false", 2); // the answer is the same
        heard.fact("procurement", "VIS3.SUPPORTIVE", id, MARCH.plusSeconds(3), "true", 3);
        heard.fact("procurement", "VIS3.DECLARED", id, MARCH.plusSeconds(4), "true", 3);
        heard.fact("procurement", "VIS3.DECLARED", id, MARCH.plusSeconds(5), "null", 0);
        heard.awaited(id, "?kind=EVIDENCE", 5);

        as("PROJECT_MEMBER")
                .get(timeline(id) + "?kind=EVIDENCE")
                .then()
                .statusCode(200)
                .body("items", hasSize(5))
                .body(
                        "items.fact.code",
                        contains(
                                "VIS3.ENGAGED", "VIS3.SUPPORTIVE", "VIS3.SUPPORTIVE", "VIS3.DECLARED", "VIS3.DECLARED"))
                .body(
                        "items.fact.was",
                        contains(nullValue(), nullValue(), equalTo("FALSE"), nullValue(), equalTo("TRUE")))
                .body("items.fact.is", contains("TRUE", "FALSE", "TRUE", "TRUE", "UNKNOWN"))
                .body("items.checkpoint.id", everyItem(equalTo("analyse.vision.checkpoint.3")))
                .body("items.checkpoint.was", contains("UNKNOWN", "UNKNOWN", "PARTIALLY_MET", "UNKNOWN", "MET"))
                .body("items.checkpoint.is", contains("UNKNOWN", "PARTIALLY_MET", "UNKNOWN", "MET", "UNKNOWN"))
                .body("items.noun", everyItem(equalTo("fact")))
                .body("items.recordId", everyItem(nullValue()));
    }

    @Test
    void isNarrowedByTimeKindServiceNounAndRecord() {
        var id = openInitiative();
        var benefit = heard.transition("benefits", "benefit", id, MARCH, "submit", "");
        heard.transition("procurement", "tender", id, APRIL, "award", "");
        heard.transition("device", "rollout-wave", id, MAY, "start", "");
        heard.awaited(id, "", 3);

        narrowed(id, "?from=2026-04-10", "tender", "rollout-wave");
        narrowed(id, "?from=2026-04-10T09:00:00Z", "tender", "rollout-wave");
        narrowed(id, "?from=2026-04-10T09:00:00.001Z", "rollout-wave");
        narrowed(id, "?to=2026-04-10", "benefit", "tender");
        narrowed(id, "?to=2026-04-10T09:00:00Z", "benefit");
        narrowed(id, "?from=2026-04-01&to=2026-04-30", "tender");
        narrowed(id, "?from=2026-04-30&to=2026-04-01");
        narrowed(id, "?kind=DECISION", "tender");
        narrowed(id, "?service=benefits&service=device", "benefit", "rollout-wave");
        narrowed(id, "?noun=tender", "tender");
        narrowed(id, "?recordId=" + benefit, "benefit");
        narrowed(id, "", "benefit", "tender", "rollout-wave"); // a filter is of its own request only
    }

    private static void narrowed(UUID id, String query, String... nouns) {
        as("AUDITOR")
                .get(timeline(id) + query)
                .then()
                .statusCode(200)
                .body("items.noun", nouns.length == 0 ? empty() : equalTo(List.of(nouns)));
    }

    @Test
    void isReadPageByPage() {
        var id = openInitiative();
        for (var i = 0; i < 5; i++) {
            heard.transition("benefits", "benefit", id, MARCH, "step-" + i, "");
        }
        heard.awaited(id, "", 5);

        var commands = new ArrayList<String>();
        var next = timeline(id) + "?limit=2&from=2026-03-01";
        while (next != null) {
            var page = as("AUDITOR").get(next).then().statusCode(200).extract().jsonPath();
            commands.addAll(page.getList("items.command"));
            next = page.getString("links.next");
        }

        assertThat(commands).containsExactlyInAnyOrder("step-0", "step-1", "step-2", "step-3", "step-4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?from=yesterday",
                "?to=2026-02-30",
                "?from=%2B12345-01-01",
                "?to=-999999999-01-01",
                "?kind=GOSSIP",
                "?recordId=x",
                "?colour=red",
                "?sort=noun",
                "?limit=0",
                "?cursor=x"
            })
    void refusesWhatItCannotRead(String query) {
        as("AUDITOR")
                .urlEncodingEnabled(false)
                .get(timeline(openInitiative()) + query)
                .then()
                .statusCode(400);
    }

    @Test
    void isNeverOverwritten() throws SQLException {
        var id = openInitiative();
        heard.transition("benefits", "benefit", id, MARCH, "submit", "");
        heard.awaited(id, "", 1);

        for (var attempt : List.of(
                "update timeline_entry set to_state = 'X' where initiative_id = '%s'",
                "delete from timeline_entry where initiative_id = '%s'", "truncate timeline_entry")) {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                org.assertj.core.api.Assertions.assertThatThrownBy(() -> statement.execute(attempt.formatted(id)))
                        .hasMessageMatching("(?s).*(append-only|permission denied).*");
            }
        }
    }

    @Test
    void tellsWhereAVersionOfADocumentIsFound() {
        var id = openInitiative();
        var document = create("PROJECT_MEMBER", "/documents", """
                {"initiativeId":"%s","type":"VISION","title":"Mobile vision",
                 "content":{"statement":"Write the record at the bedside","objectives":[{"title":"More time"}]}}""".formatted(id));
        heard.awaited(id, "?noun=document-version", 1);

        var ref = as("AUDITOR")
                .get(timeline(id) + "?noun=document-version")
                .then()
                .statusCode(200)
                .body("items[0].detail.documentId", equalTo(document))
                .extract()
                .<String>path("items[0].ref");
        assertThat(ref).endsWith("/documents/" + document + "/versions/1");
        as("AUDITOR").get("/api/v1" + ref.replace("/api/v1", "")).then().statusCode(200);
    }

    @Test
    void tellsAnIdWhereOnlyAnotherServiceKnowsTheLogin() {
        var id = openInitiative();
        var person = UUID.randomUUID();
        heard.transition("benefits", "benefit", id, MARCH, "validate", ",\"actor\":\"%s\"".formatted(person));
        heard.awaited(id, "", 1);

        as("AUDITOR")
                .get(timeline(id))
                .then()
                .body("items[0].actor", nullValue())
                .body("items[0].actorId", equalTo(person.toString()));
        as("PROJECT_MEMBER").get(timeline(id)).then().body("items[0].actorId", nullValue());
    }

    @Test
    void pointsOnlyToPathsThatExist() {
        var known = Stream.of("benefits", "procurement", "device")
                .map(service -> read(Path.of("..", service + "-service", "openapi.yaml")))
                .collect(Collectors.joining());
        var own = io.restassured.RestAssured.given().get("/openapi?format=JSON").asString();

        assertThat(paths.collections())
                .allSatisfy(path -> assertThat(known + own)
                        .containsPattern(java.util.regex.Pattern.quote(path) + "/\\{[a-zA-Z]+}"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }
}
