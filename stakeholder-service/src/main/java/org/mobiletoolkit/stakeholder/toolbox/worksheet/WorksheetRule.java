package org.mobiletoolkit.stakeholder.toolbox.worksheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.platform.problem.FieldError;
import org.mobiletoolkit.stakeholder.toolbox.template.Template;
import org.mobiletoolkit.stakeholder.toolbox.template.Template.Field;

/** Holds what is written in a worksheet against the fields that its template declares. */
final class WorksheetRule {

    /** What a text may hold whose template sets no bound. */
    static final int LONGEST = 4000;

    /** How many texts a list may hold. */
    static final int MOST_ITEMS = 100;

    private static final double LARGEST = 1e12;
    private static final int PENCE = 2;
    private static final int FINEST = 6;

    private WorksheetRule() {}

    /** What the fields of a template begin with. */
    static Map<String, JsonNode> presets(Template template) {
        var first = new LinkedHashMap<String, JsonNode>();
        for (var section : template.sections()) {
            var values = JsonNodeFactory.instance.objectNode();
            for (var field : section.fields()) {
                if (field.preset() != null) {
                    values.set(field.id(), field.preset());
                }
            }
            if (!values.isEmpty()) {
                first.put(section.id(), values);
            }
        }
        return first;
    }

    /** What is wrong with what is written, by JSON pointer; nothing when all of it may stand. */
    static List<FieldError> faults(Template template, Map<String, JsonNode> content) {
        var faults = new ArrayList<FieldError>();
        var unknown = new TreeSet<>(content.keySet());
        for (var section : template.sections()) {
            var values = content.get(section.id());
            if (unknown.remove(section.id()) && values != null) {
                check(section, values, faults);
            }
        }
        unknown.forEach(id -> faults.add(FieldError.atPointer(
                "/content/" + escaped(id), "unknown-section", "The template has no such section")));
        return faults;
    }

    /** Which fields must still be filled in before it is complete, by JSON pointer. */
    static List<FieldError> missing(Template template, Map<String, JsonNode> content) {
        var missing = new ArrayList<FieldError>();
        for (var section : template.sections()) {
            var values = content.get(section.id());
            for (var field : section.fields()) {
                if (field.required() && isEmpty(values == null ? null : values.get(field.id()))) {
                    missing.add(FieldError.atPointer(
                            "/content/%s/%s".formatted(section.id(), field.id()),
                            "missing",
                            "Must say: " + field.label()));
                }
            }
        }
        return missing;
    }

    private static boolean isEmpty(@Nullable JsonNode value) {
        return value == null || value.isNull() || (value.isArray() && value.isEmpty());
    }

    private static void check(Template.Section section, JsonNode values, List<FieldError> faults) {
        var pointer = "/content/" + section.id();
        if (!values.isObject()) {
            faults.add(FieldError.atPointer(pointer, "wrong-type", "Must be an object of values by field id"));
            return;
        }
        var unknown = new TreeSet<String>();
        values.fieldNames().forEachRemaining(unknown::add);
        for (var field : section.fields()) {
            if (unknown.remove(field.id())) {
                check(field, values.get(field.id()), pointer + "/" + field.id(), faults);
            }
        }
        unknown.forEach(id -> faults.add(
                FieldError.atPointer(pointer + "/" + escaped(id), "unknown-field", "The section has no such field")));
    }

    private static void check(Field field, JsonNode value, String pointer, List<FieldError> faults) {
        switch (field.type()) {
            case TEXT, LONG_TEXT:
                text(field, value, pointer, faults);
                break;
            case TEXT_LIST:
                list(field, value, pointer, faults);
                break;
            case DATE:
                day(value.textValue(), pointer, faults);
                break;
            case YES_NO:
                if (!value.isBoolean()) {
                    faults.add(FieldError.atPointer(pointer, "wrong-type", "Must be true or false"));
                }
                break;
            case CHOICE:
                var choices = Objects.requireNonNullElse(field.choices(), List.<String>of());
                if (!value.isTextual() || !choices.contains(value.textValue())) {
                    faults.add(FieldError.atPointer(
                            pointer, "wrong-value", "Must be one of " + String.join(", ", choices)));
                }
                break;
            default:
                number(field, value, pointer, faults);
        }
    }

    private static void text(Field field, JsonNode value, String pointer, List<FieldError> faults) {
        var longest = field.maxLength() == null ? LONGEST : field.maxLength();
        if (!value.isTextual()) {
            faults.add(FieldError.atPointer(pointer, "wrong-type", "Must be text"));
        } else if (value.textValue().isBlank() || value.textValue().length() > longest) {
            faults.add(FieldError.atPointer(pointer, "size", "Must be 1 to %d characters".formatted(longest)));
        }
    }

    private static void list(Field field, JsonNode value, String pointer, List<FieldError> faults) {
        if (!value.isArray()) {
            faults.add(FieldError.atPointer(pointer, "wrong-type", "Must be a list"));
        } else if (value.size() > MOST_ITEMS) {
            faults.add(FieldError.atPointer(pointer, "size", "Must hold %d at most".formatted(MOST_ITEMS)));
        } else {
            for (var i = 0; i < value.size(); i++) {
                text(field, value.get(i), pointer + "/" + i, faults);
            }
        }
    }

    private static void number(Field field, JsonNode value, String pointer, List<FieldError> faults) {
        if (!value.isNumber()) {
            faults.add(FieldError.atPointer(pointer, "wrong-type", "Must be a number"));
            return;
        }
        // a number beyond all bounds is told before it is reckoned with
        if (!(Math.abs(value.doubleValue()) <= LARGEST)) {
            faults.add(FieldError.atPointer(pointer, "range", "Must not be that large"));
            return;
        }
        var said = value.decimalValue();
        var places = places(field.type());
        if (said.stripTrailingZeros().scale() > places) {
            faults.add(FieldError.atPointer(
                    pointer,
                    "wrong-value",
                    places == 0 ? "Must be a whole number" : "Must have %d decimal places at most".formatted(places)));
        }
        var least = field.min();
        var most = field.max();
        if (least != null && said.compareTo(least) < 0) {
            faults.add(FieldError.atPointer(pointer, "range", "Must be %s at least".formatted(least.toPlainString())));
        }
        if (most != null && said.compareTo(most) > 0) {
            faults.add(FieldError.atPointer(pointer, "range", "Must be %s at most".formatted(most.toPlainString())));
        }
    }

    private static int places(Template.FieldType type) {
        switch (type) {
            case INTEGER:
                return 0;
            case MONEY_GBP:
                return PENCE;
            default:
                return FINEST;
        }
    }

    private static void day(@Nullable String text, String pointer, List<FieldError> faults) {
        try {
            if (!DomainDay.isPlausible(LocalDate.parse(text == null ? "" : text))) {
                faults.add(FieldError.atPointer(pointer, DomainDay.IMPLAUSIBLE, DomainDay.SPAN));
            }
        } catch (DateTimeParseException e) {
            faults.add(FieldError.atPointer(pointer, "wrong-value", "Must be a date such as 2026-11-22"));
        }
    }

    private static String escaped(String member) {
        return member.replace("~", "~0").replace("/", "~1");
    }
}
