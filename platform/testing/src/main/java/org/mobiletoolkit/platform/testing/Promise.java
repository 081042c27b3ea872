package org.mobiletoolkit.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What {@code events/} promises of one type of event: a schema and one true instance. */
public final class Promise {

    private final Schema schema;
    private final String example;

    private Promise(Schema schema, String example) {
        this.schema = schema;
        this.example = example;
    }

    public static Promise of(String type) throws IOException {
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        return new Promise(
                registry.getSchema(Files.readString(Path.of("events", type + ".schema.json"))),
                Files.readString(Path.of("events", type + ".example.json")));
    }

    public ObjectNode example() throws IOException {
        return (ObjectNode) new ObjectMapper().readTree(example);
    }

    /** Fails unless the event satisfies the schema, formats included. */
    public void isKeptBy(String event) {
        assertThat(schema.validate(
                        event,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .as(event)
                .isEmpty();
    }
}
