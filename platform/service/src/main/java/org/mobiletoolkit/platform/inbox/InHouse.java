package org.mobiletoolkit.platform.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.record.TimestampType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.database.DedicatedConnections;
import org.mobiletoolkit.platform.database.LeaderTask;
import org.mobiletoolkit.platform.database.Waker;
import org.mobiletoolkit.platform.outbox.OutboxRow;
import org.mobiletoolkit.platform.outbox.OwnEars;
import org.mobiletoolkit.platform.outbox.OwnEvents;

/**
 * Has the service handle what it says itself: by the same handlers and the same inbox as what it hears from others, but
 * from the database that already holds it.
 */
@ApplicationScoped
class InHouse implements OwnEars {

    private static final String TASK = "own_events";
    private static final int BATCH = 500;
    private static final int BYTES = 8 << 20;
    private static final Duration POLL = Duration.ofSeconds(1);

    private final Handlers handlers;
    private final Digestion digestion;
    private final DedicatedConnections connections;
    private final DataSource database;
    private final Waker waker;
    private final String source;
    private @Nullable LeaderTask task;

    InHouse(
            Handlers handlers,
            Digestion digestion,
            DedicatedConnections connections,
            DataSource database,
            Waker waker,
            @ConfigProperty(name = "platform.service") String service) {
        this.handlers = handlers;
        this.digestion = digestion;
        this.connections = connections;
        this.database = database;
        this.waker = waker;
        this.source = "/" + service + "-service";
    }

    void start(@Observes StartupEvent event) {
        if (handlers.topics().stream().anyMatch(handlers::isOwn)) {
            task = new LeaderTask(TASK, connections, POLL, this::hearSome).start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (task != null) {
            task.stop(Duration.ofSeconds(5));
        }
    }

    @Override
    public boolean hear(String topic, String type) {
        return handlers.understand(topic, type);
    }

    @Override
    public void ring() {
        waker.now(TASK);
    }

    /** Handles once more what was parked. */
    void again(OutboxRow parked) {
        // by itself: once the caller goes on to the next one, a request that fails must not take it back
        QuarkusTransaction.requiringNew().run(() -> putDown(parked));
        ring();
    }

    private void putDown(OutboxRow again) {
        try (var connection = database.getConnection()) {
            OwnEvents.add(connection, again);
        } catch (SQLException e) {
            throw new IllegalStateException("A parked event could not be put down again", e);
        }
    }

    private boolean hearSome(Connection connection) throws SQLException {
        var rows = OwnEvents.oldest(connection, BATCH, BYTES);
        if (rows.isEmpty()) {
            return false;
        }
        List<ConsumerRecord<String, byte[]>> records =
                rows.stream().map(this::received).toList();
        digestion.digest(records, InHouse::hold);
        OwnEvents.forget(connection, rows.stream().map(OutboxRow::id).toList());
        return rows.size() == BATCH
                || records.stream()
                                .mapToLong(ConsumerRecord::serializedValueSize)
                                .sum()
                        >= BYTES;
    }

    /** The event in the form in which the others hear it; in the place of its offset stands its number in the outbox. */
    private ConsumerRecord<String, byte[]> received(OutboxRow row) {
        var sent = row.toRecord(source);
        return new ConsumerRecord<>(
                sent.topic(),
                0,
                row.id(),
                row.occurredAt().toEpochMilli(),
                TimestampType.CREATE_TIME,
                ConsumerRecord.NULL_SIZE,
                sent.value().length,
                sent.key(),
                sent.value(),
                sent.headers(),
                Optional.empty());
    }

    private static void hold(Duration pause) {
        try {
            TimeUnit.MILLISECONDS.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The service ends", e);
        }
    }
}
