package org.mobiletoolkit.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

/** Auditors look at the newest first, for one day, one person or one kind of record, and take it away as a table. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class AuditListTest {

    private static final String EVENTS = "/api/v1/sample-audit/events";

    @Inject
    Clock clock;

    private final String login = "busy-" + UUID.randomUUID();
    private UUID folder;

    @BeforeEach
    void writeThreeNotes() {
        folder = UUID.randomUUID();
        for (var title : List.of("one", "two", "three")) {
            Api.as(login, "RRX", "WRITER")
                    .body("{\"folderId\":\"%s\",\"note\":{\"title\":\"%s\"}}".formatted(folder, title))
                    .post("/api/v1/notes")
                    .then()
                    .statusCode(201);
        }
        await().until(() ->
                listed("action=CREATE").extract().<List<?>>path("items").size() == 3);
    }

    private ValidatableResponse listed(String query) {
        return Api.as("auditor@rrx", "RRX", "AUDITOR")
                .get(EVENTS + "?scopeId=" + folder + "&" + query)
                .then()
                .statusCode(200);
    }

    private List<Long> seqs(String query) {
        return listed(query).extract().jsonPath().getList("items.seq", Long.class);
    }

    @Test
    void listsTheNewestFirstPageByPage() {
        var oldestFirst = seqs("action=CREATE");
        var newestFirst = seqs("action=CREATE&sort=-seq");

        assertThat(oldestFirst).isSorted();
        assertThat(newestFirst)
                .containsExactlyElementsOf(List.of(oldestFirst.get(2), oldestFirst.get(1), oldestFirst.get(0)));
        var page = listed("action=CREATE&sort=-seq&limit=2");
        assertThat(page.extract().jsonPath().getList("items.seq", Long.class)).isEqualTo(newestFirst.subList(0, 2));
        var next = page.extract().jsonPath().getLong("nextAfter");
        assertThat(seqs("action=CREATE&sort=-seq&limit=2&after=" + next)).isEqualTo(newestFirst.subList(2, 3));
    }

    @Test
    void filtersByDayActorActionAndRecord() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
        var note = listed("action=CREATE").extract().<String>path("items[0].entityId");

        listed("actor=" + login + "&action=CREATE&action=DELETE").body("items", hasSize(3));
        listed("actor=" + listed("action=CREATE").extract().path("items[0].actorId") + "&action=CREATE")
                .body("items.actor", contains(login, login, login));
        listed("actor=nobody").body("items", hasSize(0));
        listed("action=DECIDE").body("items", hasSize(0));
        listed("outcome=REFUSED").body("items", hasSize(0));
        listed("action=CREATE&entityId=" + note).body("items", hasSize(1));
        listed("action=CREATE&entityType=note").body("items", hasSize(3));
        listed("entityType=card").body("items", hasSize(0));
        listed("action=CREATE&from=%s&to=%s".formatted(today, today)).body("items", hasSize(3));
        listed("from=" + today.plusDays(1)).body("items", hasSize(0));
        listed("to=" + today.minusDays(1)).body("items", hasSize(0));
    }

    @Test
    void refusesWhatItCannotFilterBy() {
        for (var query :
                List.of("sort=at", "action=SING", "from=2026-02-01&to=2026-01-31", "outcome=MAYBE", "from=x")) {
            Api.as("auditor@rrx", "RRX", "AUDITOR")
                    .get(EVENTS + "?" + query)
                    .then()
                    .statusCode(400);
        }
        Api.as("auditor@rrx", "RRX", "AUDITOR")
                .get(EVENTS + "?sort=at")
                .then()
                .body("code", equalTo("invalid-parameter"))
                .body("errors[0].parameter", equalTo("sort"));
    }

    @Test
    void isTakenAwayAsATableAndTellsWhoTookIt() {
        var auditor = "auditor-" + UUID.randomUUID();
        var answer = Api.as(auditor, "RRX", "AUDITOR").get(EVENTS + ".csv?sort=-seq&action=CREATE&scopeId=" + folder);

        answer.then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/csv"))
                .header("Cache-Control", equalTo("no-store"));
        var lines = answer.asString().split("\r\n");
        assertThat(lines).hasSize(4);
        assertThat(lines[0]).startsWith("\uFEFFseq,at,actor,actorId");
        assertThat(lines[1])
                .startsWith(seqs("action=CREATE&sort=-seq").get(0) + ",")
                .contains("," + login + ",");
        await().untilAsserted(() -> Api.as("auditor@rrx", "RRX", "AUDITOR")
                .get(EVENTS + "?action=EXPORT&actor=" + auditor)
                .then()
                .body("items.entityType", hasItem("audit-export")));
        Api.as(login, "RRX", "WRITER").get(EVENTS + ".csv").then().statusCode(403);
    }
}
