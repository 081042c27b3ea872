package org.mobiletoolkit.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.outbox.Outbox;
import org.mobiletoolkit.platform.outbox.OutboxEvent;
import org.mobiletoolkit.platform.outbox.OutboxRow;
import org.mobiletoolkit.platform.outbox.OwnEvents;
import org.mobiletoolkit.platform.tenancy.Tenancy;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.TestOwner;
import org.mobiletoolkit.platform.testing.TestTopics;

/** What a service says itself it handles once, in order, and not by way of the broker. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class OwnEventsTest {

    private final UUID subject = UUID.randomUUID();

    @Inject
    Outbox outbox;

    @Inject
    OwnHandler handler;

    @Inject
    WhisperHandler whispers;

    @Inject
    Tenancy tenancy;

    @Inject
    EntityManager entities;

    @Inject
    DataSource database;

    @Inject
    TestOwner owner;

    @Inject
    TestTopics topics;

    @Test
    void isHandledInItsOrderAndSentToTheOthers() {
        inTransaction(() -> IntStream.range(0, 30).forEach(this::say));
        inTransaction(() -> say(30));

        await().until(() -> heard().equals("30"));

        assertThat(times()).isEqualTo(31);
        topics.awaitCount(OwnHandler.TOPIC, r -> subject.toString().equals(TestTopics.header(r, "ce_subject")), 31);
    }

    @Test
    void isNotHeardFromTheBrokerAgain() {
        topics.publish(OwnHandler.TOPIC, "k", OwnHandler.TYPE, subject.toString(), "RRX", 1, "{\"number\":7}");
        inTransaction(() -> say(1));

        await().until(() -> heard().equals("1"));

        assertThat(times()).isEqualTo(1);
    }

    @Test
    void whatIsThereTwiceAfterAKillIsHandledOnce() throws SQLException {
        var event = UUID.randomUUID();
        put(event, 1, 5);
        put(event, 1, 5);
        put(UUID.randomUUID(), 2, 6);

        await().until(() -> heard().equals("6"));

        assertThat(times()).isEqualTo(2);
    }

    @Test
    void whatCannotBeDigestedIsParkedAloneAndHandledWhenItIsReplayed() {
        inTransaction(() -> {
            say(1);
            say(-2);
        });
        var next = UUID.randomUUID();
        inTransaction(() -> say(next, 3));

        await().until(() -> heard(next).equals("3"));
        topics.await(
                OwnHandler.TOPIC + ".sample.dlq", r -> subject.toString().equals(TestTopics.header(r, "ce_subject")));
        assertThat(heard()).isEqualTo("1");

        handler.takesNegative(true);
        replay(Api.asMachine()).statusCode(200);
        await().until(() -> heard().equals("-2"));
        handler.takesNegative(false);
    }

    @Test
    void whatWasReplayedStaysSoWhenTheRequestFailsLater() throws SQLException {
        inTransaction(() -> {
            say(-12);
            say(-13);
        });
        topics.awaitCount(
                OwnHandler.TOPIC + ".sample.dlq",
                r -> subject.toString().equals(TestTopics.header(r, "ce_subject")),
                2);
        handler.takesNegative(true);

        owner.execute("alter table own_event add constraint no_more check (payload not like '%-13%') not valid");
        try {
            replay(Api.asMachine().header("Idempotency-Key", "replay-" + subject))
                    .statusCode(greaterThanOrEqualTo(400));
        } finally {
            owner.execute("alter table own_event drop constraint no_more");
        }
        await().until(() -> heard().equals("-12"));
        assertThat(times()).isEqualTo(1);

        replay(Api.asMachine()).statusCode(200);
        await().until(() -> heard().equals("-13"));
        assertThat(times()).isEqualTo(2);
        handler.takesNegative(false);
    }

    private static ValidatableResponse replay(RequestSpecification request) {
        return request.body("{\"topic\":\"%s\"}".formatted(OwnHandler.TOPIC))
                .post("/api/v1/dead-letters/replay")
                .then();
    }

    private long one(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void whatCannotBeReadIsPassedOverAndWhatComesAfterItReplayed() {
        var deadLetters = OwnHandler.TOPIC + ".sample.dlq";
        topics.raw(deadLetters, "k", "not json", Map.of("ce_type", OwnHandler.TYPE));
        topics.raw(deadLetters, "k", null, Map.of("ce_type", OwnHandler.TYPE));
        topics.publish(
                UUID.randomUUID(),
                deadLetters,
                null,
                OwnHandler.TYPE,
                UUID.randomUUID().toString(),
                "RRX",
                1,
                "{\"number\":8}");
        topics.publish(deadLetters, "k", OwnHandler.TYPE, subject.toString(), "RRX", 1, "{\"number\":9}");

        replay(Api.asMachine()).statusCode(200).body("unreadable", equalTo(3)).body("events", greaterThanOrEqualTo(1));

        await().until(() -> heard().equals("9"));
        replay(Api.asMachine()).statusCode(200).body("unreadable", equalTo(0));
    }

    @Test
    void whatIsTooLargeForItsDeadLetterTopicIsKeptInTheDatabase() throws SQLException {
        put(UUID.randomUUID(), 1, "{\"number\":-5,\"filling\":\"%s\"}".formatted("x".repeat(1_100_000)));
        put(UUID.randomUUID(), 2, 6);

        await().until(() -> heard().equals("6"));

        assertThat(times()).isEqualTo(1);
        assertThat(one("select length(row_data ->> 'payload') from outbox_parked where row_data ->> 'subject' = '"
                        + subject + "'"))
                .isGreaterThan(1_100_000);
    }

    @Test
    void nothingThatComesTogetherIsHandledBeforeAllOfItIsAlone() throws SQLException {
        var whispered = UUID.randomUUID();
        try (var other = database.getConnection();
                var statement = other.createStatement()) {
            var lock = "hashtextextended('whisper %s', 0)".formatted(whispered);
            statement.execute("select pg_advisory_lock(" + lock + ")");
            try {
                inTransaction(() -> {
                    say(1);
                    say(whispered, WhisperHandler.TYPE, 2);
                });
                await().until(() ->
                        one("select count(*) from pg_locks where locktype = 'advisory' and not granted") > 0);
                assertThat(handler.wasCalledFor(subject)).isFalse();
            } finally {
                statement.execute("select pg_advisory_unlock(" + lock + ")");
            }
        }

        await().until(() -> heard().equals("1"));
        await().until(() -> whispers.hasHeardOf(whispered.toString()));
    }

    @Test
    void whatTheBrokerNeverTakesIsNotHandledHereEither() throws SQLException {
        var next = UUID.randomUUID();
        var large = JsonNodeFactory.instance.objectNode().put("number", 1).put("filling", "x".repeat(1_100_000));
        inTransaction(() -> outbox.append(
                new OutboxEvent(OwnHandler.TOPIC, subject.toString(), OwnHandler.TYPE, subject.toString(), large)));
        inTransaction(() -> say(next, 2));

        await().until(() -> heard(next).equals("2"));

        assertThat(heard()).isEmpty();
        assertThat(one("select count(*) from outbox_parked where row_data ->> 'subject' = '" + subject + "'"))
                .isEqualTo(1);
    }

    @Test
    void asManyAreTakenAtATimeAsThereIsRoomFor() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (var i = 0; i < 5; i++) {
                put(connection, UUID.randomUUID(), i, "\"%s\"".formatted("x".repeat(998)));
            }

            assertThat(taken(connection, 500, 2_500)).isEqualTo(3);
            assertThat(taken(connection, 500, 2_000)).isEqualTo(2);
            assertThat(taken(connection, 500, 1)).isEqualTo(1);
            assertThat(taken(connection, 4, 1_000_000)).isEqualTo(4);
            assertThat(taken(connection, 500, 1_000_000)).isEqualTo(5);
            connection.rollback();
        }
    }

    private static int taken(Connection connection, int atMost, int bytes) throws SQLException {
        return OwnEvents.oldest(connection, atMost, bytes, Instant.EPOCH).size();
    }

    private void say(int number) {
        say(subject, number);
    }

    private void say(UUID about, int number) {
        say(about, OwnHandler.TYPE, number);
    }

    private void say(UUID about, String type, int number) {
        outbox.append(new OutboxEvent(
                OwnHandler.TOPIC,
                about.toString(),
                type,
                about.toString(),
                JsonNodeFactory.instance.objectNode().put("number", number)));
    }

    private void put(UUID event, long sequence, int number) throws SQLException {
        put(event, sequence, "{\"number\":%d}".formatted(number));
    }

    private void put(UUID event, long sequence, String payload) throws SQLException {
        try (var connection = database.getConnection()) {
            put(connection, event, sequence, payload);
        }
    }

    private void put(Connection connection, UUID event, long sequence, String payload) throws SQLException {
        OwnEvents.add(
                connection,
                new OutboxRow(
                        0,
                        event,
                        OwnHandler.TOPIC,
                        subject.toString(),
                        OwnHandler.TYPE,
                        subject.toString(),
                        "RRX",
                        sequence,
                        Instant.EPOCH,
                        null,
                        payload));
    }

    private void inTransaction(Runnable work) {
        tenancy.runAs("RRX", () -> {
            QuarkusTransaction.requiringNew().run(work);
            return true;
        });
    }

    private String heard() {
        return heard(subject);
    }

    private String heard(UUID about) {
        return tenancy.runAs("RRX", () -> {
            var found = entities.find(Heard.class, about);
            return found == null ? "" : found.name;
        });
    }

    private int times() {
        return tenancy.runAs("RRX", () -> entities.find(Heard.class, subject).times);
    }
}
