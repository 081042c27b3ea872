package org.mobiletoolkit.stakeholder.toolbox.template;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One version of a template: what to think of, what to write down, and which records it can be made into.
 *
 * <p>Published versions never change; a better text is the next version. The form is laid down in
 * {@code templates/template.schema.json}.
 *
 * @param id the toolkit's id of the resource, {@code res.…}; {@code start.…} for a starter of the suite itself
 * @param version counts from 1
 * @param origin whether the toolkit names it or the suite adds it
 * @param source where the toolkit names it
 * @param steps ids of the steps that it helps with
 * @param changes what is new in this version
 * @param parameters what can be said when it is made into records
 * @param instantiates the records that it stands for, and who keeps them
 * @param records drafts of the records that are made, with placeholders
 */
@Schema(name = "Template")
public record Template(
        @Schema(examples = "res.community-requirements-checklist")
        String id,

        int version,
        String title,
        Kind kind,
        Origin origin,
        String purpose,
        Source source,
        List<String> steps,
        String changes,
        List<Section> sections,
        List<Parameter> parameters,
        List<Target> instantiates,
        List<RecordDraft> records,

        @Schema(description = "Licence of the words", examples = "Apache-2.0")
        String licence,

        String attribution) {

    public Template {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(changes, "changes");
        Objects.requireNonNull(licence, "licence");
        Objects.requireNonNull(attribution, "attribution");
        steps = List.copyOf(steps);
        sections = List.copyOf(sections);
        parameters = List.copyOf(parameters);
        instantiates = List.copyOf(instantiates);
        records = List.copyOf(records);
    }

    /** What sort of help it is. */
    @Schema(name = "TemplateKind")
    public enum Kind {
        DOCUMENT,
        PLAN,
        CHECKLIST,
        CALCULATOR,
        MAP,
        REGISTER,
        GUIDE,
        EXAMPLES
    }

    /** Whose idea it is. */
    @Schema(name = "TemplateOrigin")
    public enum Origin {
        /** Named by the toolkit. */
        TOOLKIT,
        /** Added by the suite, to begin a record with. */
        SUITE
    }

    /**
     * Where the toolkit names it.
     *
     * @param lines 1-based line numbers of the toolkit's text; none for a starter of the suite
     * @param items ids of the toolkit's items that it serves
     */
    @Schema(name = "TemplateSource")
    public record Source(List<Integer> lines, List<String> items) {

        public Source {
            lines = List.copyOf(lines);
            items = List.copyOf(items);
        }
    }

    /** A part with advice, things to write down and things to check. */
    @Schema(name = "TemplateSection")
    public record Section(
            String id, String title, List<String> guidance, List<Field> fields, List<CheckItem> checklist) {

        public Section {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            guidance = List.copyOf(guidance);
            fields = List.copyOf(fields);
            checklist = List.copyOf(checklist);
        }
    }

    /**
     * Something to write down.
     *
     * @param preset the value to begin with, of the field's type
     */
    @Schema(name = "TemplateField")
    public record Field(
            String id,
            String label,
            FieldType type,
            boolean required,
            @Nullable String help,
            @Nullable Integer maxLength,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable String unit,
            @Nullable List<String> choices,

            @JsonProperty("default") @Nullable JsonNode preset) {

        public Field {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(type, "type");
        }
    }

    /** What a field holds. */
    @Schema(name = "TemplateFieldType")
    public enum FieldType {
        TEXT,
        LONG_TEXT,
        TEXT_LIST,
        INTEGER,
        DECIMAL,
        MONEY_GBP,
        PERCENT,
        DATE,
        YES_NO,
        CHOICE
    }

    /**
     * Something to check, and why it matters.
     *
     * @param category only where the items become requirements
     * @param priority only where the items become requirements
     */
    @Schema(name = "TemplateCheckItem")
    public record CheckItem(
            String code,
            String text,
            String why,
            @Nullable RequirementCategory category,
            @Nullable RequirementPriority priority) {

        public CheckItem {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(why, "why");
        }
    }

    /** Kinds of requirement (handbook 2.3, BC1.REQUIREMENTS). */
    @Schema(name = "TemplateRequirementCategory")
    public enum RequirementCategory {
        FUNCTIONAL,
        DEVICE,
        SECURITY_IG,
        CLINICAL_SAFETY,
        INFRASTRUCTURE,
        CONNECTIVITY,
        MDM,
        SUPPORT,
        TRAINING
    }

    /** How much a requirement matters. */
    @Schema(name = "TemplateRequirementPriority")
    public enum RequirementPriority {
        MUST,
        SHOULD,
        COULD
    }

    /**
     * Something that can be said when the template is made into records.
     *
     * @param preset what stands when nothing is said; may hold placeholders such as {@code {{initiative.name}}}
     */
    @Schema(name = "TemplateParameter")
    public record Parameter(
            String id,
            String label,
            ParameterType type,
            boolean required,
            @Nullable String help,
            @Nullable Integer maxLength,
            @Nullable Integer maxItems,
            @Nullable List<String> choices,

            @JsonProperty("default") @Nullable JsonNode preset) {

        public Parameter {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(type, "type");
        }
    }

    /** What a parameter holds. */
    @Schema(name = "TemplateParameterType")
    public enum ParameterType {
        TEXT,
        TEXT_LIST,
        DATE,
        CHOICE,
        CHOICE_LIST
    }

    /**
     * A kind of record that the template stands for.
     *
     * @param service who keeps such records
     * @param record the kind of record
     * @param how whether and how they are made from here
     * @param because why not, when they are not
     */
    @Schema(name = "TemplateTarget")
    public record Target(
            @Schema(examples = "stakeholder") String service,
            @Schema(examples = "DOCUMENT") String record,
            How how,
            @Nullable String because) {

        public Target {
            Objects.requireNonNull(service, "service");
            Objects.requireNonNull(record, "record");
            Objects.requireNonNull(how, "how");
        }
    }

    /** How a record comes into being. */
    @Schema(name = "TemplateInstantiation")
    public enum How {
        /** Made here, in the transaction of the request. */
        COMMAND,
        /** Handed over to its service by an event. */
        EVENT,
        /** Its service does not take such templates yet. */
        NOT_YET
    }

    /** A record to be made: the body that its collection would take, with placeholders. */
    @Schema(name = "TemplateRecordDraft")
    public record RecordDraft(String record, ObjectNode content) {

        public RecordDraft {
            Objects.requireNonNull(record, "record");
            Objects.requireNonNull(content, "content");
        }
    }

    /** All things to check, in their order. */
    Stream<CheckItem> checks() {
        return sections.stream().flatMap(section -> section.checklist().stream());
    }
}
