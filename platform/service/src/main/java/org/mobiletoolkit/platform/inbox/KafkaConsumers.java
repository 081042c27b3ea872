package org.mobiletoolkit.platform.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens the consumer of the service's group and measures how far it is behind. */
@ApplicationScoped
class KafkaConsumers {

    private final String servers;
    private final String service;
    private final AtomicLong lag = new AtomicLong();

    KafkaConsumers(
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers,
            @ConfigProperty(name = "platform.service") String service,
            MeterRegistry registry) {
        this.servers = servers;
        this.service = service;
        Gauge.builder("toolkit.consumer.lag", lag, AtomicLong::doubleValue)
                .description("Records of this replica's partitions that are not consumed yet")
                .register(registry);
    }

    Consumer<String, byte[]> open() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        servers,
                        ConsumerConfig.GROUP_ID_CONFIG,
                        service + "-service",
                        ConsumerConfig.CLIENT_ID_CONFIG,
                        service + "-inbox",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed",
                        ConsumerConfig.METADATA_MAX_AGE_CONFIG,
                        10_000,
                        ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
                        CooperativeStickyAssignor.class.getName()),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    void lag(Consumer<String, byte[]> open) {
        lag.set(open.assignment().stream()
                .mapToLong(partition -> open.currentLag(partition).orElse(0))
                .sum());
    }
}
