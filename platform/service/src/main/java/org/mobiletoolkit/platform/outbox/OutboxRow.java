package org.mobiletoolkit.platform.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** One event waiting to be sent, and its form as a CloudEvent in Kafka's binary content mode. */
public record OutboxRow(
        long id,
        UUID eventId,
        String topic,
        String key,
        String type,
        String subject,
        String organisation,
        long sequence,
        Instant occurredAt,
        @Nullable String traceparent,
        String payload) {

    static final String COLUMNS =
            "id, event_id, topic, record_key, type, subject, organisation, sequence, occurred_at, traceparent, payload";

    static OutboxRow of(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getLong(8),
                row.getTimestamp(9).toInstant(),
                row.getString(10),
                row.getString(11));
    }

    public ProducerRecord<String, byte[]> toRecord(String source) {
        var sent = new ProducerRecord<String, byte[]>(topic, key, payload.getBytes(StandardCharsets.UTF_8));
        header(sent, "ce_specversion", "1.0");
        header(sent, "ce_id", eventId.toString());
        header(sent, "ce_type", type);
        header(sent, "ce_source", source);
        header(sent, "ce_subject", subject);
        header(sent, "ce_time", occurredAt.toString());
        header(sent, "ce_dataschema", schema(source, type));
        header(sent, "ce_partitionkey", key);
        header(sent, "ce_odscode", organisation);
        header(sent, "ce_sequence", Long.toString(sequence));
        if (traceparent != null) {
            header(sent, "ce_traceparent", traceparent);
        }
        header(sent, "content-type", "application/json");
        return sent;
    }

    /** Where a source keeps the schema of a type. */
    public static String schema(String source, String type) {
        return source + "/events/" + type + ".schema.json";
    }

    private static void header(ProducerRecord<String, byte[]> sent, String name, String value) {
        sent.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
