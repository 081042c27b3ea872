package org.mobiletoolkit.stakeholder.document;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.mobiletoolkit.platform.concurrency.MergePatch;
import org.mobiletoolkit.platform.problem.FieldError;

/** Reads, validates and merges structured content by the record of its document type. */
@ApplicationScoped
class Contents {

    private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() {};

    private final ObjectMapper json;
    private final MergePatch patches;

    Contents(ObjectMapper json, MergePatch patches) {
        this.json = json;
        this.patches = patches;
    }

    DocumentContent read(DocumentType type, Map<String, Object> stored) {
        return json.convertValue(stored, type.content());
    }

    /**
     * The stored content as it would be with the patch applied.
     *
     * @throws org.mobiletoolkit.platform.problem.Refusal for unknown members, wrong types and values that are not allowed
     */
    Map<String, Object> merge(DocumentType type, Map<String, Object> stored, ObjectNode patch) {
        var merged = patches.apply((Record) read(type, stored), patch);
        return json.convertValue(merged, MEMBERS);
    }

    /** What the content lacks before review, by pointer within the content. */
    List<FieldError> lacking(DocumentType type, Map<String, Object> stored) {
        return read(type, stored).lacking();
    }
}
