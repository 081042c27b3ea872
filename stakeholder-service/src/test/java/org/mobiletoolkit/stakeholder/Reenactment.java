package org.mobiletoolkit.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.mobiletoolkit.platform.testing.TestTopics;

/** Holds what was really said on Kafka against the example and the schema in {@code events/}. */
public final class Reenactment {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ACTOR = "5b1f0c3e-7d44-4c1a-9d0e-2f6a8b3c4d5e";
    private static final String TOPIC = "toolkit.stakeholder.stage-transitions.v1";

    private Reenactment() {}

    /** Waits for the transition to the state; it must be the example with these ids in it, to the letter. */
    public static void assertSaid(TestTopics topics, String type, UUID initiative, String id, String to)
            throws IOException {
        assertSaid(topics, type, initiative, id, to, Map.of());
    }

    /** The same, where the example holds more ids than its own and the initiative's. */
    public static void assertSaid(
            TestTopics topics, String type, UUID initiative, String id, String to, Map<String, String> more)
            throws IOException {
        var said = topics.await(
                TOPIC,
                event -> id.equals(TestTopics.header(event, "ce_subject"))
                        && event.value().contains("\"to\":\"" + to + "\""));
        assertThat(TestTopics.header(said, "ce_type")).isEqualTo(type + ".stage-transitioned.v1");
        assertThat(said.key()).isEqualTo(initiative.toString());
        var example = Files.readString(Path.of("events", type + ".stage-transitioned.v1.example.json"));
        assertThat(faults(type, said.value())).isEmpty();
        assertThat(faults(type, example)).isEmpty();
        assertThat(faults(type, "{}")).isNotEmpty();
        var expected = example.replace("019aa000-0000-7000-8000-000000000001", initiative.toString())
                .replace("019aa000-0000-7000-8000-000000000002", id)
                .replace(ACTOR, actor(said.value()));
        for (var one : more.entrySet()) {
            expected = expected.replace(one.getKey(), one.getValue());
        }
        assertThat(tree(said.value())).isEqualTo(tree(expected));
    }

    /** The random subject id by which an event names who acted; no login is one. */
    private static String actor(String said) throws IOException {
        return UUID.fromString(tree(said).path("actor").asText()).toString();
    }

    private static JsonNode tree(String text) throws IOException {
        return JSON.readTree(text);
    }

    private static Iterable<?> faults(String type, String payload) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(
                        Files.readString(Path.of("events", type + ".stage-transitioned.v1.schema.json")),
                        InputFormat.JSON)
                .validate(
                        payload,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
