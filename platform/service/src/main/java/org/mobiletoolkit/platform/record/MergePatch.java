package org.mobiletoolkit.platform.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
        var type = json.constructType(current.getClass());
        requireKnown(type, patch, "");
        var merged = merge(json.valueToTree(current), patch);
        T result;
        try {
            result = json.treeToValue(merged, type);
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

    /** Null takes a member away before the reader sees it, so whether there is such a member is asked here. */
    private void requireKnown(@Nullable JavaType type, ObjectNode patch, String at) {
        if (type == null || !type.isRecordType()) {
            return;
        }
        var known = members(type);
        for (var member : patch.properties()) {
            var pointer = at + "/" + Violations.escaped(member.getKey());
            if (member.getValue().isNull() && !known.containsKey(member.getKey())) {
                throw Violations.unknownMember(pointer, member.getKey());
            }
            if (member.getValue() instanceof ObjectNode nested) {
                requireKnown(known.get(member.getKey()), nested, pointer);
            }
        }
    }

    private Map<String, JavaType> members(JavaType type) {
        return json.getDeserializationConfig().introspect(type).findProperties().stream()
                .collect(Collectors.toMap(BeanPropertyDefinition::getName, BeanPropertyDefinition::getPrimaryType));
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
