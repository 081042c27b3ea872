package org.mobiletoolkit.platform.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.database.DedicatedConnections;
import org.mobiletoolkit.platform.database.LeaderTask;
import org.mobiletoolkit.platform.database.QueueStatements;

/**
 * Sends what the outbox holds, oldest first, and deletes what the broker has confirmed; what the service handles itself
 * goes on to {@link OwnEvents}.
 *
 * <p>Killed between the two, it sends again after the restart: at least once, with the same event ids, so that an inbox
 * can tell. While the broker is away rows wait and requests go on. An event that the broker will never take is parked in
 * its own table and does not hold up the rest.
 */
@ApplicationScoped
class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

    private final OutboxSettings settings;
    private final KafkaProducers producers;
    private final String source;
    private final DedicatedConnections connections;
    private final OwnEars ears;
    private @Nullable Producer<String, byte[]> producer;
    private @Nullable LeaderTask task;

    OutboxRelay(
            OutboxSettings settings,
            KafkaProducers producers,
            DedicatedConnections connections,
            OwnEars ears,
            @ConfigProperty(name = "platform.service") String service) {
        this.settings = settings;
        this.producers = producers;
        this.connections = connections;
        this.ears = ears;
        this.source = "/" + service + "-service";
    }

    void start(@Observes StartupEvent event) {
        task = new LeaderTask(Outbox.TASK, connections, settings.poll(), this::sendSome).start();
    }

    void stop(@Observes ShutdownEvent event) {
        if (task != null) {
            task.stop(Duration.ofSeconds(5));
        }
        if (producer != null) {
            producer.close(Duration.ofSeconds(2));
        }
    }

    boolean sendSome(Connection connection) throws Exception {
        var rows = oldest(connection);
        if (rows.isEmpty()) {
            return false;
        }
        var sent = new ArrayList<OutboxRow>();
        var parked = new ArrayList<OutboxRow>();
        var failure = send(connection, rows, sent, parked);
        delete(connection, sent, parked);
        if (failure != null) {
            throw failure;
        }
        return rows.size() == settings.batch();
    }

    private List<OutboxRow> oldest(Connection connection) throws SQLException {
        try (var query = QueueStatements.prepare(
                connection, "select " + OutboxRow.COLUMNS + " from outbox order by id limit " + settings.batch())) {
            var rows = new ArrayList<OutboxRow>();
            try (var result = query.executeQuery()) {
                while (result.next()) {
                    rows.add(OutboxRow.of(result));
                }
            }
            return rows;
        }
    }

    /**
     * Sends the rows and waits for all answers together; after a failure nothing more of the same key counts as sent.
     *
     * <p>What is not answered in time is not given up by the producer one by one, but by closing it: then nothing that
     * was sent later can still arrive before it.
     */
    private @Nullable Exception send(
            Connection connection, List<OutboxRow> rows, List<OutboxRow> sent, List<OutboxRow> parked)
            throws Exception {
        var answers = new ArrayList<Future<RecordMetadata>>(rows.size());
        var open = producer();
        var deadline = System.nanoTime() + settings.patience().toNanos();
        for (var row : rows) {
            var answer = open.send(row.toRecord(source));
            answers.add(answer);
            if (answer.isDone() && failed(answer)) {
                break; // nothing may overtake what could not be sent
            }
        }
        var held = new HashSet<String>();
        Exception failure = null;
        for (var i = 0; i < answers.size(); i++) {
            var row = rows.get(i);
            try {
                answers.get(i).get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
                if (!held.contains(row.key())) {
                    sent.add(row);
                }
            } catch (TimeoutException e) {
                held.add(row.key());
                failure = e;
            } catch (ExecutionException e) {
                if (hopeless(e.getCause())) {
                    LOG.errorf("event=%s type=%s is parked: %s", row.eventId(), row.type(), e.getCause());
                    ParkedRows.copy(connection, "outbox", row.id(), e.getCause());
                    parked.add(row);
                } else {
                    held.add(row.key());
                    failure = e;
                }
            }
        }
        if (failure != null) {
            // a producer that failed may still hold records back, or be of no use for good
            open.close(Duration.ZERO);
            producer = null;
        }
        return failure;
    }

    private static boolean failed(Future<RecordMetadata> answer) throws InterruptedException {
        try {
            answer.get();
            return false;
        } catch (ExecutionException e) {
            return !hopeless(e.getCause());
        }
    }

    private static boolean hopeless(@Nullable Throwable cause) {
        return cause instanceof RecordTooLargeException
                || cause instanceof SerializationException
                || cause instanceof InvalidTopicException;
    }

    /** What the broker will never take nobody hears of, we ourselves no more than the others. */
    private void delete(Connection connection, List<OutboxRow> sent, List<OutboxRow> parked) throws SQLException {
        var done =
                Stream.concat(sent.stream(), parked.stream()).map(OutboxRow::id).toList();
        if (done.isEmpty()) {
            return;
        }
        var own = sent.stream()
                .filter(row -> ears.hear(row.topic(), row.type()))
                .map(OutboxRow::id)
                .toList();
        OwnEvents.move(connection, done, own);
        if (!own.isEmpty()) {
            ears.ring();
        }
    }

    private Producer<String, byte[]> producer() {
        if (producer == null) {
            producer = producers.open("relay", settings.patience());
        }
        return producer;
    }
}
