package org.mobiletoolkit.platform.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.rest.Violations;

/** JSON Merge Patch (RFC 7396) over the members that a caller may change. */
@ApplicationScoped
class MergePatch {

    private final ObjectMapper json;
    private final Validator validator;

    MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * The record as it would be with the patch applied.
     *
     * @param current the changeable members as they are now
     * @param patch members to set; null takes a member away; arrays are replaced whole
     * @throws Refusal {@code malformed-request} for unknown members and wrong types, {@code validation-failed} when the
     *     result as a whole is not allowed
     */
    <T extends Record> T apply(T current, ObjectNode patch) {
        var merged = merge(json.valueToTree(current), patch);
        T result;
        try {
            result = json.treeToValue(merged, json.constructType(current.getClass()));
        } catch (JsonMappingException e) {
            throw Violations.unreadable(e);
        } catch (JsonProcessingException e) {
            throw new Refusal(CommonProblem.MALFORMED_REQUEST, e.getOriginalMessage());
        }
        var violations = validator.validate(result);
        if (!violations.isEmpty()) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "The record as patched is not allowed")
                    .errors(Violations.ofBody(violations));
        }
        return result;
    }

    static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        var result = target.isObject() ? (ObjectNode) target : ((ObjectNode) patch).objectNode();
        patch.fields().forEachRemaining(member -> {
            if (member.getValue().isNull()) {
                result.remove(member.getKey());
            } else {
                var before = result.has(member.getKey()) ? result.get(member.getKey()) : result.missingNode();
                result.set(member.getKey(), merge(before, member.getValue()));
            }
        });
        return result;
    }
}
