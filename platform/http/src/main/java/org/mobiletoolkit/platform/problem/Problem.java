package org.mobiletoolkit.platform.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The body of every answer that is not a success (RFC 9457).
 *
 * @param type relative URI that resolves to a page about the kind of problem
 * @param title short sentence, the same for every occurrence
 * @param status the HTTP status again
 * @param detail what happened this time
 * @param instance public path of the request
 * @param code stable code, the last segment of the type
 * @param requestId id under which the logs know the request
 * @param traceId W3C trace id
 * @param errors faults of single members or parameters
 * @param rule id of the domain rule that refused
 * @param offending ids of what breaks the rule
 * @param extensions further members of this kind of problem
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "code", "requestId", "traceId"})
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String instance,
        String code,
        @Nullable String requestId,
        @Nullable String traceId,
        List<FieldError> errors,
        @Nullable String rule,
        List<String> offending,
        @JsonAnyGetter Map<String, Object> extensions) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    /** The bare problem of a kind, with what happened in a sentence. */
    public static Problem of(ProblemType type, @Nullable String detail) {
        return new Problem(
                "/problems/" + type.code(),
                type.title(),
                type.status(),
                detail,
                null,
                type.code(),
                null,
                null,
                List.of(),
                null,
                List.of(),
                Map.of());
    }

    /** The same problem, told for one request. */
    public Problem on(@Nullable String path, @Nullable String request, @Nullable String trace) {
        return new Problem(
                type, title, status, detail, path, code, request, trace, errors, rule, offending, extensions);
    }

    /** The body as JSON text. */
    public String toJson() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem could not be written", e);
        }
    }
}
