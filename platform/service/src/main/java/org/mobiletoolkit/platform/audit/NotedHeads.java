package org.mobiletoolkit.platform.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The heads of the chain that were noted where who can change the database cannot: on the topic {@code
 * toolkit.<service>.audit-heads.v1}, in its one partition, signed.
 */
@ApplicationScoped
class NotedHeads {

    private static final Logger LOG = Logger.getLogger(NotedHeads.class);
    private static final int PATIENCE_MS = 3_000;

    private final String servers;
    private final String service;
    private final ChainKey key;
    private final ObjectMapper json;
    private final TopicPartition place;

    NotedHeads(
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers,
            @ConfigProperty(name = "platform.service") String service,
            ChainKey key,
            ObjectMapper json) {
        this.servers = servers;
        this.service = service;
        this.key = key;
        this.json = json;
        this.place = new TopicPartition("toolkit." + service + ".audit-heads.v1", 0);
    }

    /**
     * Some of the heads.
     *
     * @param next where to go on
     */
    record Some(List<Head> heads, long next, boolean more) {}

    private record Note(long seq, String hash, String signature) {}

    /** The head as it is sent. */
    ProducerRecord<String, byte[]> toSend(Head head) throws IOException {
        var note = new Note(head.seq(), head.hash(), key.sign(service, head.seq(), head.hash()));
        return new ProducerRecord<>(place.topic(), place.partition(), service, json.writeValueAsBytes(note));
    }

    /** The one that was noted last. */
    Optional<Some> last() {
        return from(Long.MAX_VALUE, 1);
    }

    /**
     * Those from an offset on, about so many; the last one when the offset lies beyond them. Empty while the broker does not
     * tell.
     */
    Optional<Some> from(long offset, int atMost) {
        try (var consumer = consumer()) {
            consumer.assign(List.of(place));
            var places = List.of(place);
            var begin = consumer.beginningOffsets(places).getOrDefault(place, 0L);
            var end = consumer.endOffsets(places).getOrDefault(place, 0L);
            consumer.seek(place, Math.max(begin, Math.min(offset, end - (offset > end ? 1 : 0))));
            var heads = new ArrayList<Head>();
            var deadline = System.nanoTime() + Duration.ofMillis(PATIENCE_MS).toNanos();
            while (consumer.position(place) < end && heads.size() < atMost && System.nanoTime() < deadline) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(received -> read(received).ifPresent(heads::add));
            }
            return Optional.of(new Some(heads, consumer.position(place), consumer.position(place) < end));
        } catch (KafkaException e) {
            LOG.debugf("The noted heads cannot be read: %s", e.getMessage());
            return Optional.empty();
        }
    }

    /** What we did not sign is no note of ours. */
    private Optional<Head> read(ConsumerRecord<String, byte[]> received) {
        try {
            var note = json.readValue(received.value(), Note.class);
            return key.sign(service, note.seq(), note.hash()).equals(note.signature())
                    ? Optional.of(new Head(note.seq(), note.hash()))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        servers,
                        ConsumerConfig.CLIENT_ID_CONFIG,
                        service + "-audit-heads",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                        PATIENCE_MS,
                        ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        PATIENCE_MS),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }
}
