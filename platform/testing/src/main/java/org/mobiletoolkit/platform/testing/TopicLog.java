package org.mobiletoolkit.platform.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** All that has come on a topic, read once however many tests look for something in it. */
final class TopicLog implements AutoCloseable {

    private static final Duration AT_MOST = Duration.ofMillis(200);

    private final String topic;
    private final KafkaConsumer<String, String> consumer;
    private final List<ConsumerRecord<String, String>> read = new ArrayList<>();

    TopicLog(String servers, String topic) {
        this.topic = topic;
        this.consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers), new StringDeserializer(), new StringDeserializer());
    }

    /** What is read so far, in the order of each partition. */
    List<ConsumerRecord<String, String>> read() {
        return Collections.unmodifiableList(read);
    }

    /** Waits a moment for more, and answers it. */
    List<ConsumerRecord<String, String>> readOn() {
        var more = new ArrayList<ConsumerRecord<String, String>>();
        if (assigned()) {
            consumer.poll(AT_MOST).forEach(more::add);
        }
        read.addAll(more);
        return more;
    }

    /** False while the broker does not know the topic, as for a moment after it has started. */
    private boolean assigned() {
        if (consumer.assignment().isEmpty()) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
        }
        return !consumer.assignment().isEmpty();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
