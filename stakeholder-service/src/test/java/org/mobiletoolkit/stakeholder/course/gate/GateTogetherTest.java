package org.mobiletoolkit.stakeholder.course.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.mobiletoolkit.stakeholder.course.gate.GateApi.REVIEWS;
import static org.mobiletoolkit.stakeholder.course.gate.GateApi.decide;
import static org.mobiletoolkit.stakeholder.course.gate.GateApi.requested;
import static org.mobiletoolkit.stakeholder.course.gate.GateApi.verdict;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeApi.INITIATIVES;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeApi.active;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeApi.manager;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeApi.sro;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

/** Several people at the same gate in the same moment: one is heard, the others are told so, nothing is half written. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class GateTogetherTest {

    private static final int PEOPLE = 6;

    @Inject
    StagedWaves waves;

    @Inject
    StagedMeetings meetings;

    @Inject
    StagedEvidence evidence;

    @Inject
    Clock clock;

    @Inject
    DataSource database;

    private UUID proven() {
        var id = active();
        evidence.prove(id);
        return id;
    }

    private UUID board() {
        return meetings.board(true, London.today(clock));
    }

    private String hold(UUID board) {
        return verdict(
                "HOLD",
                board,
                "\"reasons\": [\"not ready\"]",
                "\"roadmap\": [{\"kind\": \"PILOT\", \"description\": \"one ward\", \"dueOn\": \"%s\"}]"
                        .formatted(London.today(clock).plusDays(20)));
    }

    private static Callable<Integer> decision(String review, String etag, String body) {
        return () -> sro().header("If-Match", etag)
                .body(body)
                .post(REVIEWS + "/" + review + "/decision")
                .statusCode();
    }

    private static Callable<Integer> request(UUID initiative, String gate) {
        return () -> manager()
                .body("{\"initiativeId\": \"%s\", \"gate\": \"%s\"}".formatted(initiative, gate))
                .post(REVIEWS)
                .statusCode();
    }

    private static List<Integer> atOnce(List<Callable<Integer>> requests) throws Exception {
        var people = Executors.newFixedThreadPool(requests.size());
        var line = new CyclicBarrier(requests.size());
        try {
            var statuses = new ArrayList<Integer>();
            var together = requests.stream()
                    .<Callable<Integer>>map(request -> () -> {
                        line.await();
                        return request.call();
                    })
                    .toList();
            for (var answer : people.invokeAll(together)) {
                statuses.add(answer.get());
            }
            return statuses;
        } finally {
            people.shutdownNow();
        }
    }

    private static int decisions(String review) {
        return manager()
                .get(REVIEWS + "/" + review)
                .<List<Object>>path("decisions")
                .size();
    }

    private int packs(UUID initiative) throws SQLException {
        try (var connection = database.getConnection();
                var count = connection.prepareStatement("select count(*) from evidence_pack where initiative_id = ?")) {
            count.setObject(1, initiative);
            try (var row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static void assertOneWon(List<Integer> statuses) {
        assertThat(statuses).containsOnlyOnce(200);
        assertThat(statuses).isSubsetOf(200, 409, 412);
    }

    @Test
    void decideOneVerdictOnly() throws Exception {
        for (var round = 0; round < 5; round++) {
            var id = proven();
            var review = requested(id, "G1");
            var etag = GateApi.etag(review);
            var requests = new ArrayList<Callable<Integer>>();
            for (var i = 0; i < PEOPLE; i++) {
                var body = i % 3 == 0
                        ? verdict("PASS", board())
                        : i % 3 == 1 ? hold(board()) : verdict("STOP", board(), "\"reasons\": [\"no funding\"]");
                requests.add(decision(review, etag, body));
            }

            assertOneWon(atOnce(requests));

            assertThat(decisions(review)).isEqualTo(1);
            assertThat(packs(id)).isEqualTo(1);
            var verdict = manager().get(REVIEWS + "/" + review).<String>path("decision");
            var status = switch (verdict) {
                case "PASS" -> "ACTIVE";
                case "HOLD" -> "ON_HOLD";
                default -> "CLOSED_STOPPED";
            };
            manager()
                    .get(INITIATIVES + "/" + id)
                    .then()
                    .body("status", equalTo(status))
                    .body("gatesPassed", hasSize(verdict.equals("PASS") ? 1 : 0));
            manager()
                    .get("/api/v1/roadmap-entries?initiativeId=" + id)
                    .then()
                    .body("items", hasSize(verdict.equals("HOLD") ? 1 : 0));
        }
    }

    @Test
    void requestAGateOnce() throws Exception {
        var id = proven();

        var statuses = atOnce(Collections.nCopies(PEOPLE, request(id, "G1")));

        assertThat(statuses).containsOnlyOnce(201).isSubsetOf(201, 409);
        manager().get(REVIEWS + "?initiativeId=" + id).then().body("items", hasSize(1));
    }

    /** Two waves of gate 5: the initiative is held by one while the other passes or the next gate is requested. */
    @Test
    void holdAndPassTheSameInitiativeOneAfterTheOther() throws Exception {
        for (var round = 0; round < 4; round++) {
            var id = proven();
            for (var gate = 1; gate <= 4; gate++) {
                decide(requested(id, "G" + gate), verdict("PASS", board())).statusCode(200);
            }
            var one = GateApi.request(id, "G5", waves.announced())
                    .statusCode(201)
                    .extract()
                    .<String>path("id");
            var two = GateApi.request(id, "G5", waves.announced())
                    .statusCode(201)
                    .extract()
                    .<String>path("id");

            var statuses = atOnce(List.of(
                    decision(one, GateApi.etag(one), hold(board())),
                    decision(two, GateApi.etag(two), verdict("PASS", board())),
                    request(id, "G6"),
                    request(id, "G5")));

            assertThat(statuses.subList(0, 2)).isSubsetOf(200, 409, 412).contains(200);
            assertThat(statuses.subList(2, 4)).isSubsetOf(201, 409);
            assertThat(decisions(one)).isEqualTo(statuses.get(0) == 200 ? 1 : 0);
            assertThat(decisions(two)).isEqualTo(statuses.get(1) == 200 ? 1 : 0);
            assertThat(packs(id)).isEqualTo(4 + decisions(one) + decisions(two));
            manager()
                    .get(INITIATIVES + "/" + id)
                    .then()
                    .body("status", equalTo(statuses.get(0) == 200 ? "ON_HOLD" : "ACTIVE"))
                    .body("gatesPassed", hasSize(statuses.get(1) == 200 ? 5 : 4));
        }
    }
}
