package org.mobiletoolkit.platform.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.outbox.KafkaProducers;
import org.mobiletoolkit.platform.outbox.OwnEvents;

/** Where events go that this service cannot digest: {@code <topic>.<service>.dlq}, unchanged, with the cause beside them. */
@ApplicationScoped
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LONGEST_REASON = 500;

    private final KafkaProducers producers;
    private final DataSource database;
    private final String service;
    private final Counter parked;
    private @Nullable Producer<String, byte[]> producer;

    DeadLetters(
            KafkaProducers producers,
            DataSource database,
            @ConfigProperty(name = "platform.service") String service,
            MeterRegistry registry) {
        this.producers = producers;
        this.database = database;
        this.service = service;
        this.parked = Counter.builder("toolkit.dlq.messages")
                .description("Events parked in a dead-letter topic since the start")
                .register(registry);
    }

    String topicFor(String topic) {
        return topic + "." + service + ".dlq";
    }

    synchronized void park(ConsumerRecord<String, byte[]> received, RuntimeException cause) {
        var sent = new ProducerRecord<>(topicFor(received.topic()), received.key(), received.value());
        received.headers().forEach(sent.headers()::add);
        header(sent, "dead-letter-topic", received.topic());
        header(sent, "dead-letter-partition", Integer.toString(received.partition()));
        header(sent, "dead-letter-offset", Long.toString(received.offset()));
        header(sent, "dead-letter-exception-class-name", cause.getClass().getName());
        header(sent, "dead-letter-reason", shortened(String.valueOf(cause.getMessage())));
        try {
            if (producer == null) {
                producer = producers.open("dead-letters", PATIENCE);
            }
            send(producer, sent, received, cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while parking", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The dead-letter topic did not take the event", e);
        }
        parked.increment();
        LOG.errorf(
                cause,
                "topic=%s partition=%d offset=%d is parked",
                received.topic(),
                received.partition(),
                received.offset());
    }

    /** With our headers a record may pass the broker's limit; then its value stays behind at the place that they name. */
    private void send(
            Producer<String, byte[]> open,
            ProducerRecord<String, byte[]> sent,
            ConsumerRecord<String, byte[]> received,
            RuntimeException cause)
            throws InterruptedException, ExecutionException, TimeoutException {
        try {
            open.send(sent).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof RecordTooLargeException)) {
                throw e;
            }
            if (received.partition() == InHouse.NO_PARTITION) {
                keep(received, cause);
                return;
            }
            var bare = new ProducerRecord<String, byte[]>(sent.topic(), sent.key(), null);
            sent.headers().forEach(bare.headers()::add);
            open.send(bare).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** What was not heard from the broker has no place in a topic, but a number among {@link OwnEvents}. */
    private void keep(ConsumerRecord<String, byte[]> received, RuntimeException cause) {
        try (var connection = database.getConnection()) {
            OwnEvents.park(connection, received.offset(), cause);
        } catch (SQLException e) {
            throw new IllegalStateException("An event that is too large for its dead-letter topic was not kept", e);
        }
    }

    private static String shortened(String reason) {
        return reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
    }

    @PreDestroy
    void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(2));
        }
    }

    private static void header(ProducerRecord<String, byte[]> sent, String name, String value) {
        sent.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
