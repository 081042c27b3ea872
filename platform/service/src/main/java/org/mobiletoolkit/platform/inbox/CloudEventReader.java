package org.mobiletoolkit.platform.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.outbox.OutboxRow;

/** Reads CloudEvents 1.0 from Kafka records, in binary and in structured content mode. */
final class CloudEventReader {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final Pattern ODS_CODE = Pattern.compile("[A-Z0-9]{1,9}");
    private static final String VERSION = "1.0";

    private CloudEventReader() {}

    /**
     * Reads one record.
     *
     * @throws IllegalArgumentException when it is no CloudEvent with the extensions that the suite uses
     */
    static IncomingEvent read(ConsumerRecord<String, byte[]> received) {
        if (received.value() == null) {
            throw new IllegalArgumentException("The record has no value");
        }
        var contentType = header(received, "content-type");
        try {
            var body = JSON.readTree(received.value());
            return contentType != null && contentType.startsWith("application/cloudevents+json")
                    ? event(name -> text(body.get(name)), body.path("data"))
                    : event(name -> header(received, "ce_" + name), body);
        } catch (IOException e) {
            throw new IllegalArgumentException("The value is not JSON", e);
        }
    }

    /**
     * What was parked, as it once stood in the outbox: unchanged and under the same id.
     *
     * @throws IllegalArgumentException when it is none of our events
     */
    static OutboxRow said(ConsumerRecord<String, byte[]> parked, String topic) {
        var event = read(parked);
        CredibleRule.require(topic, event);
        if (parked.key() == null) {
            throw new IllegalArgumentException("The record has no key");
        }
        return new OutboxRow(
                0,
                event.id(),
                topic,
                parked.key(),
                event.type(),
                event.subject(),
                event.organisation(),
                event.sequence(),
                event.time(),
                header(parked, "ce_traceparent"),
                event.data().toString());
    }

    private interface Attributes {
        @Nullable
        String get(String name);
    }

    private static IncomingEvent event(Attributes attributes, JsonNode data) {
        try {
            requireOurForm(attributes);
            var organisation = need(attributes, "odscode");
            if (!ODS_CODE.matcher(organisation).matches()) {
                throw new IllegalArgumentException("The attribute odscode is not an ODS code");
            }
            if (!data.isObject()) {
                throw new IllegalArgumentException("The data is not a JSON object");
            }
            return new IncomingEvent(
                    UUID.fromString(need(attributes, "id")),
                    need(attributes, "type"),
                    need(attributes, "source"),
                    need(attributes, "subject"),
                    Instant.parse(need(attributes, "time")),
                    organisation,
                    Long.parseLong(need(attributes, "sequence")),
                    data);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("The attribute time is not a timestamp", e);
        }
    }

    /** The version of the envelope that we read, and, where one is named, the schema that we promise for the type. */
    private static void requireOurForm(Attributes attributes) {
        if (!need(attributes, "specversion").equals(VERSION)) {
            throw new IllegalArgumentException("The attribute specversion is not " + VERSION);
        }
        var schema = attributes.get("dataschema");
        if (schema != null && !schema.equals(OutboxRow.schema(need(attributes, "source"), need(attributes, "type")))) {
            throw new IllegalArgumentException("The attribute dataschema does not belong to the type");
        }
    }

    private static String need(Attributes attributes, String name) {
        var value = attributes.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("The attribute " + name + " is missing");
        }
        return value;
    }

    static @Nullable String header(ConsumerRecord<?, ?> received, String name) {
        var header = received.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        return node == null || node.isNull() ? null : node.asText();
    }
}
