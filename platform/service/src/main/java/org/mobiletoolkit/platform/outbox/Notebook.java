package org.mobiletoolkit.platform.outbox;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Keeps notes where the database is not: on topics of one partition, in the order in which they were made. */
@ApplicationScoped
public class Notebook {

    private static final Logger LOG = Logger.getLogger(Notebook.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final KafkaProducers producers;
    private final String servers;
    private final String service;
    private @Nullable Producer<String, byte[]> producer;

    Notebook(
            KafkaProducers producers,
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers,
            @ConfigProperty(name = "platform.service") String service) {
        this.producers = producers;
        this.servers = servers;
        this.service = service;
    }

    /**
     * Some notes.
     *
     * @param next where to go on
     * @param more whether there are more by now
     */
    public record Notes(List<byte[]> notes, long next, boolean more) {}

    /**
     * Makes a note.
     *
     * @throws IOException when the broker has not taken it
     */
    public synchronized void add(String topic, byte[] note) throws IOException, InterruptedException {
        try {
            var open = producer == null ? producers.open("notebook", PATIENCE) : producer;
            producer = open;
            open.send(new ProducerRecord<>(topic, 0, service, note)).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (KafkaException | ExecutionException | TimeoutException e) {
            close();
            throw new IOException("The broker has not taken a note for " + topic, e);
        }
    }

    /** The note that was made last; nothing while the broker does not tell. */
    public Optional<Notes> last(String topic) {
        return from(topic, Long.MAX_VALUE, 1);
    }

    /** The notes from an offset on, about so many; the last one if there are none; nothing while the broker does not tell. */
    public Optional<Notes> from(String topic, long offset, int atMost) {
        var place = new TopicPartition(topic, 0);
        try (var consumer = consumer()) {
            consumer.assign(List.of(place));
            var begin = consumer.beginningOffsets(List.of(place)).getOrDefault(place, 0L);
            var end = consumer.endOffsets(List.of(place)).getOrDefault(place, 0L);
            consumer.seek(place, Math.max(begin, offset > end ? end - 1 : offset));
            return Optional.of(read(consumer, place, end, atMost));
        } catch (KafkaException e) {
            LOG.debugf("topic=%s cannot be read: %s", topic, e.getMessage());
            return Optional.empty();
        }
    }

    private static Notes read(KafkaConsumer<String, byte[]> consumer, TopicPartition place, long end, int atMost) {
        var notes = new ArrayList<byte[]>();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (consumer.position(place) < end && notes.size() < atMost && System.nanoTime() < deadline) {
            consumer.poll(Duration.ofMillis(200)).forEach(received -> notes.add(received.value()));
        }
        return new Notes(notes, consumer.position(place), consumer.position(place) < end);
    }

    private KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        servers,
                        ConsumerConfig.CLIENT_ID_CONFIG,
                        service + "-notebook",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                        (int) PATIENCE.toMillis(),
                        ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        (int) PATIENCE.toMillis()),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    @PreDestroy
    synchronized void close() {
        var open = producer;
        producer = null;
        if (open != null) {
            open.close(Duration.ZERO);
        }
    }
}
