package org.mobiletoolkit.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mobiletoolkit.local.Port;
import org.mobiletoolkit.local.Ports;
import org.mobiletoolkit.local.process.ProcessLedger;
import org.mobiletoolkit.local.process.Processes;

class KafkaTest {

    private static final String STAGES = "toolkit.device.stage-transitions.v1";
    private static final String EVIDENCE = "toolkit.device.evidence.v1";
    private static final List<Topic> TOPICS = Topic.of(List.of("device"));

    @TempDir
    Path data;

    private final Processes processes = new Processes();

    @AfterEach
    void leaveNothing() throws Exception {
        processes.stop();
    }

    @Test
    void keepsEventsAndTopicsOverARestart() throws Exception {
        // Given
        var ports = Ports.free();
        var place = new Kafka.Place(
                Path.of("target/lib").toAbsolutePath(),
                data,
                data.resolve("logs"),
                ports.of(Port.KAFKA),
                ports.of(Port.KAFKA_CONTROLLER));
        var first = started(place);
        assertThat(settings(place, STAGES)).containsExactly("6", "delete", "-1");
        assertThat(settings(place, EVIDENCE)).containsExactly("6", "delete", "7776000000");
        send(place, "kept");

        // When
        first.process().stop();
        started(place);

        // Then
        assertThat(firstEvent(place)).isEqualTo("kept");
        assertThat(settings(place, STAGES)).containsExactly("6", "delete", "-1");
    }

    private Kafka started(Kafka.Place place) throws Exception {
        var kafka = Kafka.launch(place, new ProcessLedger(data));
        processes.add(Processes.Tier.KAFKA, kafka.process());
        kafka.awaitReady(TOPICS);
        return kafka;
    }

    private static List<String> settings(Kafka.Place place, String topic) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", place.bootstrapServers()))) {
            var partitions = admin.describeTopics(List.of(topic))
                    .allTopicNames()
                    .get()
                    .get(topic)
                    .partitions()
                    .size();
            var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
            var config = admin.describeConfigs(List.of(resource)).all().get().get(resource);
            return List.of(
                    Integer.toString(partitions),
                    config.get("cleanup.policy").value(),
                    config.get("retention.ms").value());
        }
    }

    private static void send(Kafka.Place place, String value) throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", place.bootstrapServers(), "acks", "all"),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(new ProducerRecord<>(STAGES, 0, "key", value)).get(30, TimeUnit.SECONDS);
        }
    }

    private static String firstEvent(Kafka.Place place) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", place.bootstrapServers()),
                new StringDeserializer(),
                new StringDeserializer())) {
            var partition = new TopicPartition(STAGES, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            return consumer.poll(Duration.ofSeconds(30)).iterator().next().value();
        }
    }
}
