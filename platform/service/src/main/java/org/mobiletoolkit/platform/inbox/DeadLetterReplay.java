package org.mobiletoolkit.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.mobiletoolkit.platform.inbox.DeadLetterResource.Replayed;
import org.mobiletoolkit.platform.outbox.OutboxRow;

/**
 * Gives parked events another chance: handled here once more, unchanged and under the same ids. The topic from which they
 * came is not told again, for nobody else has missed anything.
 */
@ApplicationScoped
class DeadLetterReplay {

    private static final Logger LOG = Logger.getLogger(DeadLetterReplay.class);

    private final DeadLetters deadLetters;
    private final InHouse inHouse;
    private final String servers;
    private final String service;

    DeadLetterReplay(
            DeadLetters deadLetters,
            InHouse inHouse,
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers,
            @ConfigProperty(name = "platform.service") String service) {
        this.deadLetters = deadLetters;
        this.inHouse = inHouse;
        this.servers = servers;
        this.service = service;
    }

    /** Replays what was parked of a topic and not replayed yet, oldest first; what cannot be read is passed over. */
    synchronized Replayed replay(String topic, int atMost) {
        try (var consumer = consumer()) {
            var partitions = consumer.partitionsFor(deadLetters.topicFor(topic)).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            var ends = consumer.endOffsets(partitions);
            var replayed = new Replayed(0, 0);
            while (replayed.all() < atMost && !reached(consumer, ends)) {
                for (var parked : consumer.poll(Duration.ofMillis(500))) {
                    if (replayed.all() == atMost) {
                        break;
                    }
                    replayed = replayed.and(again(topic, parked));
                    commit(consumer, parked);
                }
            }
            LOG.infof("topic=%s replayed=%d unreadable=%d", topic, replayed.events(), replayed.unreadable());
            return replayed;
        }
    }

    private KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        servers,
                        ConsumerConfig.GROUP_ID_CONFIG,
                        service + "-dead-letter-replay",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    private static boolean reached(KafkaConsumer<?, ?> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private boolean again(String topic, ConsumerRecord<String, byte[]> parked) {
        var said = said(topic, parked);
        said.ifPresent(inHouse::again);
        return said.isPresent();
    }

    private static Optional<OutboxRow> said(String topic, ConsumerRecord<String, byte[]> parked) {
        try {
            return Optional.of(CloudEventReader.said(parked, topic));
        } catch (IllegalArgumentException e) {
            LOG.errorf(
                    e,
                    "topic=%s partition=%d offset=%d is passed over",
                    parked.topic(),
                    parked.partition(),
                    parked.offset());
            return Optional.empty();
        }
    }

    private static void commit(KafkaConsumer<?, ?> consumer, ConsumerRecord<?, ?> parked) {
        consumer.commitSync(Map.of(
                new TopicPartition(parked.topic(), parked.partition()), new OffsetAndMetadata(parked.offset() + 1)));
    }
}
