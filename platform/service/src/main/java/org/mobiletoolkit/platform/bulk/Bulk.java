package org.mobiletoolkit.platform.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.Map;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.rest.Violations;

/** Understands rows: each by itself, so that one that is wrong says nothing of the others. */
@ApplicationScoped
public class Bulk {

    private final ObjectMapper json;
    private final Validator validator;

    Bulk(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * The rows as what they say, or with what is wrong with them.
     *
     * @param known what is the same in all of them: a row may leave it out, and may not say anything else
     * @param usual what a row means that does not say
     */
    public <R extends Record> Batch<R> of(Rows<R> rows, Map<String, ?> known, Map<String, ?> usual) {
        return new Batch<>(rows.said().stream()
                .map(row -> understood(rows.type(), row, known, usual))
                .toList());
    }

    private <R extends Record> Entry<R> understood(Class<R> type, Row row, Map<String, ?> known, Map<String, ?> usual) {
        var entry = new Entry<R>(row.number(), row.line());
        if (row.unreadable() != null) {
            entry.refuse(row.unreadable());
            return entry;
        }
        try {
            entry.understood(understood(type, row.said(), known, usual));
        } catch (Refusal refusal) {
            entry.refuse(refusal);
        }
        return entry;
    }

    private <R extends Record> R understood(
            Class<R> type, ObjectNode said, Map<String, ?> known, Map<String, ?> usual) {
        known.forEach((member, value) -> fill(said, member, json.valueToTree(value)));
        usual.forEach((member, value) -> {
            if (!said.hasNonNull(member)) {
                said.set(member, json.valueToTree(value));
            }
        });
        R content;
        try {
            content = json.treeToValue(said, type);
        } catch (JsonProcessingException e) {
            throw Violations.unreadable(e);
        }
        var violations = validator.validate(content);
        if (!violations.isEmpty()) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "The row is not allowed")
                    .errors(Violations.ofBody(violations));
        }
        return content;
    }

    private static void fill(ObjectNode said, String member, JsonNode value) {
        if (said.hasNonNull(member) && !said.get(member).asText().equalsIgnoreCase(value.asText())) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "The row says something else than the request")
                    .at("/" + member, "contradicts", "Must be %s, or be left out".formatted(value.asText()));
        }
        said.set(member, value);
    }
}
