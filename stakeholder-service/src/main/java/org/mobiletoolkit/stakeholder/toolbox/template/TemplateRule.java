package org.mobiletoolkit.stakeholder.toolbox.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mobiletoolkit.stakeholder.toolbox.template.Template.Field;
import org.mobiletoolkit.stakeholder.toolbox.template.Template.FieldType;
import org.mobiletoolkit.stakeholder.toolbox.template.Template.How;
import org.mobiletoolkit.stakeholder.toolbox.template.Template.Origin;
import org.mobiletoolkit.stakeholder.toolbox.template.Template.Parameter;
import org.mobiletoolkit.stakeholder.toolbox.template.Template.ParameterType;

/** What the JSON Schema of templates cannot say: that a template hangs together, within itself and with the toolkit. */
final class TemplateRule {

    /** More would make too large an event (see {@code requirement-checklist.issued.v1}). */
    static final int MOST_CHECKS = 150;

    private TemplateRule() {}

    /**
     * What is wrong with a template, in words; nothing when all is well.
     *
     * @param knownItem whether the toolkit has an item with the id
     */
    static List<String> faults(Template template, Predicate<String> knownItem) {
        var faults = new ArrayList<String>();
        twice(template.sections().stream().map(Template.Section::id), "section", faults);
        twice(
                template.sections().stream()
                        .flatMap(section -> section.fields().stream().map(field -> section.id() + "." + field.id())),
                "field",
                faults);
        twice(template.checks().map(Template.CheckItem::code), "check", faults);
        twice(template.parameters().stream().map(Parameter::id), "parameter", faults);
        template.sections().stream()
                .flatMap(section -> section.fields().stream())
                .forEach(field -> of(field, faults));
        template.parameters().forEach(parameter -> of(parameter, faults));
        ofSource(template, knownItem, faults);
        ofRecords(template, faults);
        if (template.checks().count() > MOST_CHECKS) {
            faults.add("has more than " + MOST_CHECKS + " checks");
        }
        return faults;
    }

    private static void twice(Stream<String> ids, String what, List<String> faults) {
        var seen = new HashSet<String>();
        ids.filter(id -> !seen.add(id)).forEach(id -> faults.add(what + " " + id + " stands twice"));
    }

    private static void of(Field field, List<String> faults) {
        if ((field.type() == FieldType.CHOICE) != (field.choices() != null)) {
            faults.add("field " + field.id() + " has choices if and only if it is a CHOICE");
        }
        var least = field.min();
        var most = field.max();
        if (least != null && most != null && least.compareTo(most) > 0) {
            faults.add("field " + field.id() + " has its least above its most");
        }
        var preset = field.preset();
        if (preset != null && !fits(preset, field)) {
            faults.add("field " + field.id() + " begins with a value that it does not take");
        }
    }

    private static boolean fits(JsonNode preset, Field field) {
        switch (field.type()) {
            case TEXT, LONG_TEXT, DATE:
                return preset.isTextual()
                        && (field.maxLength() == null || preset.textValue().length() <= field.maxLength());
            case TEXT_LIST:
                return preset.isArray();
            case YES_NO:
                return preset.isBoolean();
            case CHOICE:
                return field.choices() != null && field.choices().contains(preset.asText());
            case INTEGER:
                return preset.isIntegralNumber() && inRange(preset, field);
            default:
                return preset.isNumber() && inRange(preset, field);
        }
    }

    private static boolean inRange(JsonNode preset, Field field) {
        var value = preset.decimalValue();
        return (field.min() == null || value.compareTo(field.min()) >= 0)
                && (field.max() == null || value.compareTo(field.max()) <= 0);
    }

    private static void of(Parameter parameter, List<String> faults) {
        var choice = parameter.type() == ParameterType.CHOICE || parameter.type() == ParameterType.CHOICE_LIST;
        if (choice != (parameter.choices() != null)) {
            faults.add("parameter " + parameter.id() + " has choices if and only if one chooses");
        }
        var text = parameter.type() == ParameterType.TEXT || parameter.type() == ParameterType.TEXT_LIST;
        if (text != (parameter.maxLength() != null)) {
            faults.add("parameter " + parameter.id() + " has a longest length if and only if it is text");
        }
        var list = parameter.type() == ParameterType.TEXT_LIST || parameter.type() == ParameterType.CHOICE_LIST;
        if (list != (parameter.maxItems() != null)) {
            faults.add("parameter " + parameter.id() + " has a largest size if and only if it is a list");
        }
        if (parameter.required() && parameter.preset() != null) {
            faults.add("parameter " + parameter.id() + " is required and has a default");
        }
    }

    private static void ofSource(Template template, Predicate<String> knownItem, List<String> faults) {
        Stream.of(template.steps().stream(), template.source().items().stream())
                .flatMap(ids -> ids)
                .filter(id -> !knownItem.test(id))
                .forEach(id -> faults.add("the toolkit knows no " + id));
        if (template.origin() == Origin.TOOLKIT) {
            if (!knownItem.test(template.id())) {
                faults.add("the toolkit names no " + template.id());
            }
            if (template.source().lines().isEmpty()) {
                faults.add("does not say where the toolkit names it");
            }
        }
    }

    private static void ofRecords(Template template, List<String> faults) {
        var made = template.instantiates().stream()
                .filter(target -> target.how() != How.NOT_YET)
                .map(Template.Target::record)
                .collect(Collectors.toSet());
        var drafted =
                template.records().stream().map(Template.RecordDraft::record).collect(Collectors.toSet());
        if (!made.equals(drafted)) {
            faults.add("says that it makes " + made + " and drafts " + drafted);
        }
        template.instantiates().stream()
                .filter(target -> (target.how() == How.NOT_YET) != (target.because() != null))
                .forEach(target -> faults.add("says a reason if and only if " + target.record() + " is not made"));
        var known = template.parameters().stream().map(Parameter::id).collect(Collectors.toSet());
        var used = new HashSet<String>();
        template.records().forEach(draft -> used.addAll(Rendering.placeholders(draft.content())));
        template.parameters().stream()
                .map(Parameter::preset)
                .filter(Objects::nonNull)
                .forEach(preset -> used.addAll(Rendering.placeholders(preset)));
        unknown(used, known).forEach(name -> faults.add("uses the placeholder " + name + " that nothing fills"));
        known.stream()
                .filter(id -> !used.contains(id))
                .forEach(id -> faults.add("asks for the parameter " + id + " and does not use it"));
    }

    private static Set<String> unknown(Set<String> used, Set<String> known) {
        return used.stream()
                .filter(name -> !known.contains(name) && !Rendering.BUILT_IN.contains(name))
                .collect(Collectors.toSet());
    }
}
