package org.mobiletoolkit.platform.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.outbox.KafkaProducers;

/** Where events go that this service cannot digest: {@code <topic>.<service>.dlq}, unchanged, with the cause beside them. */
@ApplicationScoped
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final KafkaProducers producers;
    private final String service;
    private final Counter parked;
    private @Nullable Producer<String, byte[]> producer;

    DeadLetters(
            KafkaProducers producers,
            @ConfigProperty(name = "platform.service") String service,
            MeterRegistry registry) {
        this.producers = producers;
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
        header(sent, "dead-letter-reason", String.valueOf(cause.getMessage()));
        try {
            if (producer == null) {
                producer = producers.open("dead-letters", PATIENCE);
            }
            producer.send(sent).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
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
