package org.mobiletoolkit.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mobiletoolkit.platform.tenancy.Tenancy;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.TestClock;
import org.mobiletoolkit.platform.testing.TestTopics;

/** What is said is not believed by whoever says it, nor whatever its number. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class BelievingTest {

    private static final String PARKED = NeighbourHandler.TOPIC + ".sample.dlq";

    @Inject
    TestTopics topics;

    @Inject
    TestClock clock;

    @Inject
    Tenancy tenancy;

    @Inject
    EntityManager entities;

    private final UUID subject = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        "ce_source, /stranger-service, does not belong to /stranger-service",
        "ce_source, neighbour-service, does not belong to neighbour-service",
        "ce_specversion, 0.3, The attribute specversion is not 1.0",
        "ce_dataschema, /neighbour-service/events/thing.named.v2.schema.json, The attribute dataschema does not belong",
        "ce_sequence, 0, The attribute sequence is not positive",
        "ce_sequence, 4611686018427387904, is too far from number 0 to be true"
    })
    void whatIsNotCredibleIsParked(String attribute, String value, String reason) {
        var headers = headers(1);
        headers.put(attribute, value);
        topics.raw(NeighbourHandler.TOPIC, "k", "{\"name\":\"forged\"}", headers);

        assertThat(reasonOf(subject)).contains(reason);
        say(1, "true");
        await().until(() -> name().equals("true"));
        assertThat(times()).isEqualTo(1);
    }

    @Test
    void theSchemaOfTheTypeIsTheOneThatBelongs() {
        var headers = headers(1);
        headers.put("ce_dataschema", "/neighbour-service/events/thing.named.v1.schema.json");
        topics.raw(NeighbourHandler.TOPIC, "k", "{\"name\":\"promised\"}", headers);

        await().until(() -> name().equals("promised"));
    }

    @Test
    void aNumberThatNobodyReachesMakesNobodyDeaf() {
        say(1, "first");
        say(1L << 62, "forged");
        say(2, "second");

        await().until(() -> name().equals("second"));
        assertThat(reasonOf(subject)).contains("is too far from number 1 to be true");
        assertThat(times()).isEqualTo(2);
    }

    @Test
    void whatComesTooEarlyWaitsForWhatItFollows() {
        say(1, "first");
        say(4, "fourth");
        say(3, "third");
        say(5, "fifth");
        var other = UUID.randomUUID();
        topics.publish(
                NeighbourHandler.TOPIC, "k", NeighbourHandler.TYPE, other.toString(), "RRX", 1, "{\"name\":\"other\"}");
        await().until(() -> times(other) == 1);
        assertThat(name()).isEqualTo("first");

        say(2, "second");

        await().until(() -> name().equals("fifth"));
        assertThat(times()).isEqualTo(5);
    }

    @Test
    void whatWaitsInVainIsHandledWhenItsTimeIsUp() {
        say(1, "first");
        say(4, "fourth");
        say(3, "third");
        var other = UUID.randomUUID();
        topics.publish(
                NeighbourHandler.TOPIC, "k", NeighbourHandler.TYPE, other.toString(), "RRX", 1, "{\"name\":\"other\"}");
        await().until(() -> times(other) == 1);
        assertThat(name()).isEqualTo("first");

        clock.advance(Duration.ofHours(1));
        await().until(() -> name().equals("fourth"));
        clock.reset();
        assertThat(times()).isEqualTo(3);
        say(2, "second");
        say(5, "fifth");

        await().until(() -> name().equals("fifth"));
        assertThat(times()).isEqualTo(4);
    }

    private String reasonOf(UUID parked) {
        return String.valueOf(TestTopics.header(
                topics.await(PARKED, letter -> parked.toString().equals(TestTopics.header(letter, "ce_subject"))),
                "dead-letter-reason"));
    }

    private void say(long sequence, String name) {
        topics.publish(
                NeighbourHandler.TOPIC,
                "k",
                NeighbourHandler.TYPE,
                subject.toString(),
                "RRX",
                sequence,
                "{\"name\":\"%s\"}".formatted(name));
    }

    private Map<String, String> headers(long sequence) {
        return new HashMap<>(Map.of(
                "ce_specversion", "1.0",
                "ce_id", UUID.randomUUID().toString(),
                "ce_type", NeighbourHandler.TYPE,
                "ce_source", TestTopics.owner(NeighbourHandler.TOPIC),
                "ce_subject", subject.toString(),
                "ce_time", Instant.EPOCH.toString(),
                "ce_odscode", "RRX",
                "ce_sequence", Long.toString(sequence),
                "content-type", "application/json"));
    }

    private String name() {
        var heard = heard(subject);
        return heard == null ? "" : heard.name;
    }

    private int times() {
        return times(subject);
    }

    private int times(UUID about) {
        var heard = heard(about);
        return heard == null ? 0 : heard.times;
    }

    private Heard heard(UUID about) {
        return tenancy.runAs(
                "RRX", () -> QuarkusTransaction.requiringNew().call(() -> entities.find(Heard.class, about)));
    }
}
