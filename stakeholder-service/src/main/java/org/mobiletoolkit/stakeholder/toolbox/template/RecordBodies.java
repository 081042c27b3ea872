package org.mobiletoolkit.stakeholder.toolbox.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.rest.Violations;

/** Reads a filled draft as the body that the record's own collection takes, as strictly as that would. */
@ApplicationScoped
public class RecordBodies {

    private final ObjectMapper json;
    private final Validator validator;

    RecordBodies(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * The draft as a body.
     *
     * @throws Refusal when it has not the form, or a value that is not allowed
     */
    public <T> T read(ObjectNode content, UUID initiativeId, Class<T> type) {
        T body;
        try {
            body = json.treeToValue(content.deepCopy().put("initiativeId", initiativeId.toString()), type);
        } catch (JsonProcessingException e) {
            throw Violations.unreadable(e);
        }
        var violations = validator.validate(body);
        if (!violations.isEmpty()) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "The record would not be allowed")
                    .errors(Violations.ofBody(violations));
        }
        return body;
    }
}
