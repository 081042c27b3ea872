package org.mobiletoolkit.platform.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.database.DedicatedConnections;
import org.mobiletoolkit.platform.database.LeaderTask;
import org.mobiletoolkit.platform.database.Waker;
import org.mobiletoolkit.platform.outbox.OutboxRow;
import org.mobiletoolkit.platform.outbox.OwnEars;
import org.mobiletoolkit.platform.outbox.OwnEvents;

/**
 * Has the service handle what it says itself: by the same handlers and the same inbox as what it hears from others, but
 * from the database that already holds it. So are others' events that were put down here: early ones and parked ones.
 */
@ApplicationScoped
class InHouse implements OwnEars {

    /** In the place of a partition: it was not the broker from whom it was heard. */
    static final int NO_PARTITION = -1;

    private static final String TASK = "own_events";
    private static final int BATCH = 500;
    private static final int BYTES = 8 << 20;
    private static final Duration POLL = Duration.ofSeconds(1);

    private final Handlers handlers;
    private final Digestion digestion;
    private final DedicatedConnections connections;
    private final DataSource database;
    private final Waker waker;
    private final Clock clock;
    private @Nullable LeaderTask task;

    InHouse(
            Handlers handlers,
            Digestion digestion,
            DedicatedConnections connections,
            DataSource database,
            Waker waker,
            Clock clock) {
        this.handlers = handlers;
        this.digestion = digestion;
        this.connections = connections;
        this.database = database;
        this.waker = waker;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        if (!handlers.topics().isEmpty()) {
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
        var rows = OwnEvents.oldest(connection, BATCH, BYTES, clock.instant());
        if (rows.isEmpty()) {
            return false;
        }
        List<ConsumerRecord<String, byte[]>> records =
                rows.stream().map(InHouse::received).toList();
        digestion.digestAtOnce(records, InHouse::hold);
        OwnEvents.forget(connection, rows.stream().map(OutboxRow::id).toList());
        // one that follows may have been held
        return true;
    }

    /** The event in the form in which it is heard from the broker; in the place of its offset stands its number here. */
    private static ConsumerRecord<String, byte[]> received(OutboxRow row) {
        var sent = row.toRecord(CredibleRule.owner(row.topic()));
        return new ConsumerRecord<>(
                sent.topic(),
                NO_PARTITION,
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
