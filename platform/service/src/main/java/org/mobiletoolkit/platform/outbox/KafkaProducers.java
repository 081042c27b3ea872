package org.mobiletoolkit.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens producers that neither lose nor reorder: idempotent, acknowledged by all replicas. */
@ApplicationScoped
public class KafkaProducers {

    private final String servers;
    private final String service;

    KafkaProducers(
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers,
            @ConfigProperty(name = "platform.service") String service) {
        this.servers = servers;
        this.service = service;
    }

    /**
     * A producer for a user who waits that long for an answer, then closes it, keeps the record and tries again.
     *
     * <p>It must not give a record up by itself before: what was sent after such a record could still arrive, and would
     * overtake it. While it lives, a partition takes no record before the ones that were sent earlier.
     */
    public Producer<String, byte[]> open(String role, Duration patience) {
        var millis = (int) patience.toMillis();
        return new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        servers,
                        ProducerConfig.CLIENT_ID_CONFIG,
                        service + "-" + role,
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.LINGER_MS_CONFIG,
                        0,
                        ProducerConfig.COMPRESSION_TYPE_CONFIG,
                        "lz4",
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        millis / 2,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        3 * millis,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        millis / 2),
                new StringSerializer(),
                new ByteArraySerializer());
    }
}
