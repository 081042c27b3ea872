package org.mobiletoolkit.platform.testing;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The other side of the broker: says what a neighbour would say, and reads what the service has said. */
@ApplicationScoped
public class TestTopics {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String servers;
    private final Map<String, TopicLog> logs = new HashMap<>();
    private final Map<String, Long> numbers = new ConcurrentHashMap<>();
    private @Nullable KafkaProducer<String, String> producer;

    TestTopics(@ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        this.servers = servers;
    }

    /** Says an event as a CloudEvent in binary mode; answers its id. */
    public UUID publish(
            String topic, String key, String type, String subject, String organisation, long sequence, String json) {
        var id = UUID.randomUUID();
        publish(id, topic, key, type, subject, organisation, sequence, json);
        return id;
    }

    /** Says an event with a given id, so that it can be repeated. */
    public void publish(
            UUID id,
            String topic,
            @Nullable String key,
            String type,
            String subject,
            String organisation,
            long sequence,
            String json) {
        raw(
                topic,
                key,
                json,
                Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id.toString(),
                        "ce_type",
                        type,
                        "ce_source",
                        owner(topic),
                        "ce_subject",
                        subject,
                        "ce_time",
                        Instant.EPOCH.toString(),
                        "ce_odscode",
                        organisation,
                        "ce_sequence",
                        Long.toString(sequence),
                        "content-type",
                        "application/json"));
    }

    /** The number of the next event of a subject, for tests that say several. */
    public long next(String subject) {
        return numbers.merge(subject, 1L, Long::sum);
    }

    /** The service to which a topic belongs, as the source of what is said on it. */
    public static String owner(String topic) {
        return "/" + topic.split("[.]")[1] + "-service";
    }

    /** Says anything at all. */
    public void raw(String topic, @Nullable String key, @Nullable String value, Map<String, String> headers) {
        var said = new ProducerRecord<>(topic, key, value);
        headers.forEach((name, text) -> said.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        try {
            producer().send(said).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized KafkaProducer<String, String> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(
                    Map.of("bootstrap.servers", servers), new StringSerializer(), new StringSerializer());
        }
        return producer;
    }

    /** The first record of the topic that fits; fails when none comes. */
    public ConsumerRecord<String, String> await(String topic, Predicate<ConsumerRecord<String, String>> fits) {
        return awaitCount(topic, fits, 1).get(0);
    }

    /** As many records of the topic as wanted that fit, in the order of each partition. */
    public List<ConsumerRecord<String, String>> awaitCount(
            String topic, Predicate<ConsumerRecord<String, String>> fits, int count) {
        return collect(topic, fits, found -> found.size() >= count);
    }

    /** As many different values of a header as wanted, among the records that fit, in the order of their first coming. */
    public List<String> awaitDistinct(
            String topic, Predicate<ConsumerRecord<String, String>> fits, String header, int count) {
        return values(collect(topic, fits, found -> values(found, header).size() >= count), header);
    }

    private static List<String> values(List<ConsumerRecord<String, String>> found, String header) {
        return found.stream()
                .map(received -> String.valueOf(header(received, header)))
                .distinct()
                .toList();
    }

    private synchronized List<ConsumerRecord<String, String>> collect(
            String topic,
            Predicate<ConsumerRecord<String, String>> fits,
            Predicate<List<ConsumerRecord<String, String>>> enough) {
        var log = logs.computeIfAbsent(topic, name -> new TopicLog(servers, name));
        var found = log.read().stream().filter(fits).collect(Collectors.toCollection(ArrayList::new));
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!enough.test(found)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Not enough came on %s: %d records".formatted(topic, found.size()));
            }
            log.readOn().stream().filter(fits).forEach(found::add);
        }
        return found;
    }

    @PreDestroy
    void close() {
        logs.values().forEach(TopicLog::close);
        if (producer != null) {
            producer.close(Duration.ZERO);
        }
    }

    /** A header of a record as text. */
    public static @Nullable String header(ConsumerRecord<?, ?> received, String name) {
        var header = received.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
