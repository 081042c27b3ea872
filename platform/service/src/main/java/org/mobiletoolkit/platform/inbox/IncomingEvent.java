package org.mobiletoolkit.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.UUID;

/**
 * An event as it was heard.
 *
 * @param id the producer's id, the same at each repeat
 * @param type {@code <noun>.<fact>.v<n>}
 * @param source the producing service
 * @param subject id of the aggregate
 * @param time when it happened
 * @param organisation ODS code of the organisation it belongs to
 * @param sequence rises by one with each event of the subject
 * @param data the bare fact
 */
public record IncomingEvent(
        UUID id,
        String type,
        String source,
        String subject,
        Instant time,
        String organisation,
        long sequence,
        JsonNode data) {

    /** A reader takes the members it knows and ignores what the producer may add. */
    private static final ObjectMapper TOLERANT = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * The fact, read as the consumer's own record.
     *
     * @throws IllegalArgumentException when it has not the promised shape
     */
    public <T> T as(Class<T> type) {
        try {
            return TOLERANT.treeToValue(data, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not a " + type.getSimpleName() + ": " + e.getOriginalMessage(), e);
        }
    }
}
