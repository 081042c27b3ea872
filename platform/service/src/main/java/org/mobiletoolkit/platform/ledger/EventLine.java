package org.mobiletoolkit.platform.ledger;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One event that others shall hear; its number among those of its subject is drawn when it is written. */
public record EventLine(
        UUID eventId,
        String topic,
        String key,
        String type,
        String subject,
        String organisation,
        Instant occurredAt,
        @Nullable String traceparent,
        String payload)
        implements Line {

    static final String COLUMNS =
            "event_id, topic, record_key, type, subject, organisation, occurred_at, traceparent, payload";

    static final String VALUES = "(cast(? as uuid), cast(? as text), cast(? as text), cast(? as text), cast(? as text),"
            + " cast(? as text), cast(? as timestamptz), cast(? as text), cast(? as text), cast(? as int), cast(? as int))";

    @Override
    public int bind(PreparedStatement statement, int from) throws SQLException {
        var i = from;
        statement.setObject(i++, eventId);
        statement.setString(i++, topic);
        statement.setString(i++, key);
        statement.setString(i++, type);
        statement.setString(i++, subject);
        statement.setString(i++, organisation);
        statement.setTimestamp(i++, Timestamp.from(occurredAt));
        statement.setString(i++, traceparent);
        statement.setString(i++, payload);
        return i;
    }

    Stream stream() {
        return new Stream(topic, subject);
    }

    /** What is numbered together. */
    record Stream(String topic, String subject) implements Comparable<Stream> {

        @Override
        public int compareTo(Stream other) {
            var byTopic = topic.compareTo(other.topic);
            return byTopic == 0 ? subject.compareTo(other.subject) : byTopic;
        }
    }
}
