package org.mobiletoolkit.platform.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import org.mobiletoolkit.platform.time.Uuid7;

/**
 * A fact that others shall hear.
 *
 * @param topic where it is said
 * @param key Kafka key: what must stay in order together
 * @param type {@code <noun>.<fact>.v<n>}
 * @param subject id of the aggregate it is about
 * @param data the bare fact
 * @see Uuid7
 */
public record OutboxEvent(String topic, String key, String type, String subject, JsonNode data) {}
