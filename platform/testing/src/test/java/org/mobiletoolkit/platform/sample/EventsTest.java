package org.mobiletoolkit.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.tenancy.Tenancy;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.TestBroker;
import org.mobiletoolkit.platform.testing.TestClock;
import org.mobiletoolkit.platform.testing.TestTopics;

/** What is said is heard, in order, once in effect, whatever breaks in between. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class EventsTest {

    private static final String SAID = "toolkit.sample.stage-transitions.v1";
    private static final String EVIDENCE = "toolkit.sample.evidence.v1";

    TestBroker broker;

    @Inject
    TestTopics topics;

    @Inject
    TestClock clock;

    @Inject
    Tenancy tenancy;

    @Inject
    EntityManager entities;

    @Inject
    DataSource database;

    private static RequestSpecification writer() {
        return Api.as("writer@rrx", "RRX", "WRITER");
    }

    private static String write(UUID folder, String title) {
        return writer().body("{\"folderId\":\"%s\",\"note\":{\"title\":\"%s\"}}".formatted(folder, title))
                .post("/api/v1/notes")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static void open(String location) {
        writer().header("If-Match", "\"0\"").post(location + "/open").then().statusCode(200);
    }

    private int heard(UUID id) {
        return tenancy.runAs(
                "RRX",
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    var found = entities.find(Heard.class, id);
                    return found == null ? 0 : found.times;
                }));
    }

    private String name(UUID id) {
        return tenancy.runAs(
                "RRX",
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    var found = entities.find(Heard.class, id);
                    return found == null ? "" : found.name;
                }));
    }

    private long count(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void saysATransitionAsACloudEventInTheOrderOfTheAggregate() {
        var folder = UUID.randomUUID();
        var location = write(folder, "event");
        var id = location.substring(location.lastIndexOf('/') + 1);
        open(location);
        writer().header("If-Match", "\"1\"").post(location + "/close").then().statusCode(200);

        var said = topics.awaitCount(SAID, r -> id.equals(TestTopics.header(r, "ce_subject")), 2);

        assertThat(said).extracting(r -> TestTopics.header(r, "ce_sequence")).containsExactly("1", "2");
        assertThat(said.get(0).key()).isEqualTo(folder.toString());
        assertThat(TestTopics.header(said.get(0), "ce_type")).isEqualTo("note.stage-transitioned.v1");
        assertThat(TestTopics.header(said.get(0), "ce_odscode")).isEqualTo("RRX");
        assertThat(said.get(1).value()).contains("\"from\":\"OPEN\"", "\"to\":\"CLOSED\"", "\"command\":\"close\"");
    }

    @Test
    void saysNothingOfARefusedRequest() throws SQLException {
        var location = write(UUID.randomUUID(), "refused");
        var id = location.substring(location.lastIndexOf('/') + 1);

        writer().header("If-Match", "\"0\"").post(location + "/close").then().statusCode(409);

        assertThat(count("select count(*) from event_sequence where subject = '" + id + "'"))
                .isZero();
    }

    @Test
    void appliesARepeatedEventOnceAndAnOlderOneNever() {
        var id = UUID.randomUUID();
        var event = UUID.randomUUID();
        for (var i = 0; i < 3; i++) {
            topics.publish(
                    event,
                    NeighbourHandler.TOPIC,
                    "k",
                    NeighbourHandler.TYPE,
                    id.toString(),
                    "RRX",
                    5,
                    "{\"name\":\"new\"}");
        }
        topics.publish(
                NeighbourHandler.TOPIC, "k", NeighbourHandler.TYPE, id.toString(), "RRX", 4, "{\"name\":\"old\"}");
        var last = UUID.randomUUID();
        topics.publish(
                NeighbourHandler.TOPIC, "k", NeighbourHandler.TYPE, last.toString(), "RRX", 1, "{\"name\":\"last\"}");

        await().until(() -> heard(last) == 1);

        assertThat(heard(id)).isEqualTo(1);
        assertThat(name(id)).isEqualTo("new");
    }

    @Test
    void keepsAnotherOrganisationsEventApart() {
        var id = UUID.randomUUID();
        topics.publish(
                NeighbourHandler.TOPIC, "k", NeighbourHandler.TYPE, id.toString(), "RRY", 1, "{\"name\":\"theirs\"}");
        var last = UUID.randomUUID();
        topics.publish(
                NeighbourHandler.TOPIC, "k", NeighbourHandler.TYPE, last.toString(), "RRX", 1, "{\"name\":\"ours\"}");

        await().until(() -> heard(last) == 1);

        assertThat(heard(id)).isZero();
    }

    @Test
    void parksWhatItCannotDigestAndGoesOn() {
        var poison = UUID.randomUUID();
        var next = UUID.randomUUID();
        topics.publish(
                NeighbourHandler.TOPIC,
                "p",
                NeighbourHandler.TYPE,
                poison.toString(),
                "RRX",
                1,
                "{\"name\":\"poison\"}");
        topics.raw(NeighbourHandler.TOPIC, "p", "not json " + poison, Map.of("ce_type", NeighbourHandler.TYPE));
        topics.raw(NeighbourHandler.TOPIC, "p", null, Map.of());
        topics.publish(
                NeighbourHandler.TOPIC, "p", NeighbourHandler.TYPE, next.toString(), "RRX", 1, "{\"name\":\"fine\"}");

        await().until(() -> heard(next) == 1);

        var parked = topics.await(
                NeighbourHandler.TOPIC + ".sample.dlq",
                r -> poison.toString().equals(TestTopics.header(r, "ce_subject")));
        assertThat(TestTopics.header(parked, "dead-letter-reason")).isEqualTo("This cannot be digested");
        assertThat(TestTopics.header(parked, "dead-letter-topic")).isEqualTo(NeighbourHandler.TOPIC);
        topics.await(NeighbourHandler.TOPIC + ".sample.dlq", r -> ("not json " + poison).equals(r.value()));
        assertThat(heard(poison)).isZero();
        Api.asMachine()
                .body("{\"topic\":\"%s\"}".formatted(NeighbourHandler.TOPIC))
                .post("/api/v1/dead-letters/replay")
                .then()
                .statusCode(200)
                .body("events", org.hamcrest.Matchers.greaterThanOrEqualTo(1))
                .body("unreadable", org.hamcrest.Matchers.greaterThanOrEqualTo(2));
        topics.awaitCount(
                NeighbourHandler.TOPIC + ".sample.dlq",
                r -> poison.toString().equals(TestTopics.header(r, "ce_subject")),
                2);
        // said last in the same partition: whatever had been sent there again would have come before it
        var last = topics.publish(
                NeighbourHandler.TOPIC, "p", NeighbourHandler.TYPE, next.toString(), "RRX", 2, "{\"name\":\"last\"}");
        topics.await(NeighbourHandler.TOPIC, r -> last.toString().equals(TestTopics.header(r, "ce_id")));
        assertThat(topics.awaitCount(
                        NeighbourHandler.TOPIC, r -> poison.toString().equals(TestTopics.header(r, "ce_subject")), 1))
                .hasSize(1);
        Api.asMachine()
                .body("{\"topic\":\"unheard\"}")
                .post("/api/v1/dead-letters/replay")
                .then()
                .statusCode(422);
        writer().body("{\"topic\":\"unheard\"}")
                .post("/api/v1/dead-letters/replay")
                .then()
                .statusCode(403);
    }

    @Test
    void amongManyAPoisonIsParkedAlone() {
        var subjects = Stream.generate(UUID::randomUUID).limit(60).toList();
        var poison = subjects.get(37);
        for (var subject : subjects) {
            var name = subject.equals(poison) ? "poison" : "fine";
            named(UUID.randomUUID(), subject, 1, name);
        }

        await().until(() -> heard(subjects.get(59)) == 1);

        assertThat(subjects.stream().filter(subject -> heard(subject) == 0)).containsExactly(poison);
        topics.await(
                NeighbourHandler.TOPIC + ".sample.dlq",
                r -> poison.toString().equals(TestTopics.header(r, "ce_subject")));
    }

    @Test
    void amongManyOfOneSubjectOnlyWhatIsNewerCounts() {
        var subject = UUID.randomUUID();
        var twice = UUID.randomUUID();
        named(UUID.randomUUID(), subject, 1, "first");
        named(UUID.randomUUID(), subject, 2, "second");
        named(twice, subject, 3, "third");
        named(twice, subject, 3, "third");
        named(UUID.randomUUID(), subject, 2, "late");

        await().until(() -> name(subject).equals("third"));

        assertThat(heard(subject)).isEqualTo(3);
    }

    @Test
    void whatIsOlderThanWhatAnotherHandlesAtTheSameTimeIsNotHandledAfterIt() throws SQLException {
        // Given a subject that is known and one that is not, and another applier that has both in hand
        var known = UUID.randomUUID();
        var unknown = UUID.randomUUID();
        named(UUID.randomUUID(), known, 4, "fourth");
        await().until(() -> heard(known) == 1);
        try (var other = database.getConnection();
                var insert = other.prepareStatement("insert into inbox_sequence (source, type, subject, last)"
                        + " values ('/neighbour-service', ?, ?, 6), ('/neighbour-service', ?, ?, 6)"
                        + " on conflict (source, type, subject) do update set last = excluded.last")) {
            other.setAutoCommit(false);
            insert.setString(1, NeighbourHandler.TYPE);
            insert.setString(2, known.toString());
            insert.setString(3, NeighbourHandler.TYPE);
            insert.setString(4, unknown.toString());
            insert.executeUpdate();

            // When something older comes, and the other one is done
            named(UUID.randomUUID(), unknown, 5, "fifth");
            named(UUID.randomUUID(), known, 5, "fifth");
            await().until(() -> count("select count(*) from pg_stat_activity where datname = current_database()"
                            + " and wait_event_type = 'Lock' and query like 'with said as%'")
                    > 0);
            other.commit();
        }

        // Then it does not count
        var last = UUID.randomUUID();
        named(UUID.randomUUID(), last, 1, "last");
        await().until(() -> heard(last) == 1);
        assertThat(name(known)).isEqualTo("fourth");
        assertThat(heard(unknown)).isZero();
    }

    private void named(UUID event, UUID subject, int sequence, String name) {
        topics.publish(
                event,
                NeighbourHandler.TOPIC,
                "many",
                NeighbourHandler.TYPE,
                subject.toString(),
                "RRX",
                sequence,
                "{\"name\":\"%s\"}".formatted(name));
    }

    @Test
    void publishesAFactWhenItsAnswerChangesAndOnlyThen() {
        var folder = UUID.randomUUID();
        var location = write(folder, "fact");
        topics.await(
                EVIDENCE,
                r -> r.key().equals(folder.toString())
                        && r.value().contains("\"code\":\"NOTE.ANY\",\"satisfied\":true"));
        open(location);
        topics.await(
                EVIDENCE,
                r -> r.key().equals(folder.toString())
                        && r.value().contains("\"code\":\"NOTE.OPEN\",\"satisfied\":true"));
        clock.advance(Duration.ofHours(2));
        writer().header("If-Match", "\"1\"").post(location + "/close").then().statusCode(200);
        clock.reset();

        var changes = topics.awaitCount(
                EVIDENCE, r -> r.key().equals(folder.toString()) && r.value().contains("\"code\":\"NOTE.OPEN\""), 3);

        assertThat(changes)
                .extracting(r -> r.value().contains("\"satisfied\":true"))
                .containsExactly(false, true, false);
    }

    @Test
    void losesNothingWhileTheBrokerIsAway() throws SQLException {
        var folder = UUID.randomUUID();
        var ids = new ArrayList<String>();
        broker.stop();
        try {
            for (var i = 0; i < 20; i++) {
                var location = write(folder, "away " + i);
                ids.add(location.substring(location.lastIndexOf('/') + 1));
                open(location);
            }
            assertThat(count("select count(*) from outbox where record_key = '" + folder + "'"))
                    .isGreaterThanOrEqualTo(20);
        } finally {
            broker.start();
        }

        // at least once: what was under way when the broker went may be there twice, but in order and under the same id
        var said = topics.awaitDistinct(SAID, r -> folder.toString().equals(r.key()), "ce_subject", 20);

        assertThat(said).containsExactlyElementsOf(ids);
        var after = UUID.randomUUID();
        topics.publish(
                NeighbourHandler.TOPIC, "k", NeighbourHandler.TYPE, after.toString(), "RRX", 1, "{\"name\":\"after\"}");
        await().until(() -> heard(after) == 1);
    }

    @Test
    void letsNothingOvertakeWhenTheBrokerGoesInTheMiddleOfABatch() throws SQLException {
        // Given more rows of one aggregate than go in a moment, and a broker that is away
        var key = UUID.randomUUID().toString();
        var rows = 8_000;
        broker.stop();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into outbox (event_id, topic, record_key, type, subject,"
                                + " organisation, sequence, occurred_at, payload) select gen_random_uuid(), ?, ?,"
                                + " 'note.stage-transitioned.v1', ?, 'RRX', n, now(), '{}' from generate_series(1, ?) n order by n")) {
            insert.setString(1, SAID);
            insert.setString(2, key);
            insert.setString(3, key);
            insert.setInt(4, rows);
            insert.executeUpdate();
        }

        // When it comes back, and goes away again when some of them are confirmed
        broker.start();
        await().pollInterval(Duration.ofMillis(2)).until(() -> left(key) < rows);
        broker.stop();
        var leftBehind = left(key);
        broker.start();

        // Then each came, and none came for the first time after a later one
        var said = topics.awaitDistinct(SAID, r -> key.equals(r.key()), "ce_sequence", rows);
        assertThat(leftBehind).isPositive();
        assertThat(said)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, rows).mapToObj(Long::toString).toList());
    }

    private long left(String key) throws SQLException {
        return count("select count(*) from outbox where record_key = '" + key + "'");
    }

    @Test
    void sendsAgainWhatWasNotDeletedSoThatTheInboxCanTell() throws SQLException {
        // Given an event that was sent
        var folder = UUID.randomUUID();
        var location = write(folder, "twice");
        var id = location.substring(location.lastIndexOf('/') + 1);
        open(location);
        var first = topics.await(SAID, r -> id.equals(TestTopics.header(r, "ce_subject")));

        // When its row is there again, as after a relay that was killed between sending and deleting
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into outbox (event_id, topic, record_key, type, subject,"
                                + " organisation, sequence, occurred_at, payload) values (?, ?, ?, ?, ?, 'RRX', 1, now(), ?)")) {
            insert.setObject(1, UUID.fromString(TestTopics.header(first, "ce_id")));
            insert.setString(2, SAID);
            insert.setString(3, folder.toString());
            insert.setString(4, "note.stage-transitioned.v1");
            insert.setString(5, id);
            insert.setString(6, first.value());
            insert.executeUpdate();
        }

        // Then it is said again, under the same id
        var both = topics.awaitCount(SAID, r -> id.equals(TestTopics.header(r, "ce_subject")), 2);
        assertThat(both).extracting(r -> TestTopics.header(r, "ce_id")).containsOnly(TestTopics.header(first, "ce_id"));
    }

    @Test
    void keepsTheOrderOfOneAggregateUnderManyWritersAtOnce() throws Exception {
        var folder = UUID.randomUUID();
        var location = write(folder, "crowded");
        var id = location.substring(location.lastIndexOf('/') + 1);
        var pool = java.util.concurrent.Executors.newFixedThreadPool(8);
        try {
            var answers = new ArrayList<java.util.concurrent.Future<Integer>>();
            for (var i = 0; i < 8; i++) {
                answers.add(pool.submit(() -> writer().header("If-Match", "\"0\"")
                        .post(location + "/open")
                        .statusCode()));
            }
            var statuses = new ArrayList<Integer>();
            for (var answer : answers) {
                statuses.add(answer.get());
            }
            assertThat(statuses).containsOnlyOnce(200).allMatch(status -> status == 200 || status == 412);
        } finally {
            pool.shutdownNow();
        }
        writer().header("If-Match", "\"1\"").post(location + "/close").then().statusCode(200);

        var said = topics.awaitCount(SAID, r -> id.equals(TestTopics.header(r, "ce_subject")), 2);

        assertThat(said.stream()
                        .mapToLong(r -> Long.parseLong(TestTopics.header(r, "ce_sequence")))
                        .toArray())
                .isEqualTo(LongStream.rangeClosed(1, 2).toArray());
    }
}
