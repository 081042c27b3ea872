package org.mobiletoolkit.stakeholder.papers.document;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.FieldError;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.stakeholder.papers.comparison.Comparison;
import org.mobiletoolkit.stakeholder.papers.comparison.Difference;
import org.mobiletoolkit.stakeholder.papers.content.DocumentContent;

/** Reads, validates, merges and compares structured content by the record of its document type. */
@ApplicationScoped
class Contents {

    private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() {};

    private final ObjectMapper json;
    private final Desk desk;

    Contents(ObjectMapper json, Desk desk) {
        this.json = json;
        this.desk = desk;
    }

    DocumentContent read(DocumentType type, Map<String, Object> stored) {
        return json.convertValue(stored, type.content());
    }

    /**
     * The stored content as it would be with the patch applied.
     *
     * @throws Refusal for unknown members, wrong types, values that are not allowed, and a content that contradicts
     *     itself
     */
    Map<String, Object> merge(DocumentType type, Map<String, Object> stored, ObjectNode patch) {
        var merged = desk.patched((Record) read(type, stored), new Patch<>(patch));
        var faults = ((DocumentContent) merged).faults();
        if (!faults.isEmpty()) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "The content contradicts itself").errors(faults);
        }
        return json.convertValue(merged, MEMBERS);
    }

    /** What the content lacks on that day before review, by pointer within the content. */
    List<FieldError> lacking(DocumentType type, Map<String, Object> stored, LocalDate today) {
        return read(type, stored).lacking(today);
    }

    /** What became of each member between two contents. */
    List<Difference> differences(Map<String, Object> from, Map<String, Object> to) {
        return Comparison.of(json.convertValue(from, ObjectNode.class), json.convertValue(to, ObjectNode.class));
    }

    /** The members of the content that are not the same in both. */
    List<String> changedSections(Map<String, Object> from, Map<String, Object> to) {
        return Stream.concat(from.keySet().stream(), to.keySet().stream())
                .distinct()
                .filter(member -> !java.util.Objects.equals(from.get(member), to.get(member)))
                .sorted()
                .toList();
    }
}
