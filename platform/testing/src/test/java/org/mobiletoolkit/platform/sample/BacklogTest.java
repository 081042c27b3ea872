package org.mobiletoolkit.platform.sample;

import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.outbox.OutboxRow;
import org.mobiletoolkit.platform.outbox.OwnEvents;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.TestTopics;

/** How far a service is behind can be seen while it is, and not only when it goes on. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class BacklogTest {

    private static final int MANY = 40;

    @Inject
    MeterRegistry registry;

    @Inject
    DataSource database;

    @Inject
    TestTopics topics;

    @Inject
    Turnstile turnstile;

    @BeforeEach
    void nothingIsLeft() {
        await().until(() -> gauge("toolkit.consumer.lag") == 0 && gauge("toolkit.outbox.own") == 0);
        turnstile.lock();
    }

    @AfterEach
    void goesOn() {
        turnstile.unlock();
        await().until(() -> gauge("toolkit.consumer.lag") == 0 && gauge("toolkit.outbox.own") == 0);
    }

    @Test
    void ofWhatOthersSayWhileTheConsumerIsHeldUp() {
        for (var i = 0; i < MANY; i++) {
            topics.publish(
                    NeighbourHandler.TOPIC,
                    "k" + i,
                    NeighbourHandler.TYPE,
                    UUID.randomUUID().toString(),
                    "RRX",
                    1,
                    "{\"name\":\"late\"}");
        }

        await().until(() -> gauge("toolkit.consumer.lag") >= MANY);
    }

    @Test
    void ofWhatTheServiceSaysItself() throws SQLException {
        for (var i = 0; i < MANY; i++) {
            say(UUID.randomUUID());
        }

        await().until(() -> gauge("toolkit.outbox.own") >= MANY);
    }

    private void say(UUID subject) throws SQLException {
        try (var connection = database.getConnection()) {
            OwnEvents.add(
                    connection,
                    new OutboxRow(
                            0,
                            UUID.randomUUID(),
                            OwnHandler.TOPIC,
                            subject.toString(),
                            OwnHandler.TYPE,
                            subject.toString(),
                            "RRX",
                            1,
                            Instant.EPOCH,
                            null,
                            "{\"number\":1}"));
        }
    }

    private double gauge(String name) {
        return registry.get(name).gauge().value();
    }
}
