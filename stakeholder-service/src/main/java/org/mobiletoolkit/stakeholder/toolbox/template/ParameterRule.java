package org.mobiletoolkit.stakeholder.toolbox.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.platform.problem.FieldError;
import org.mobiletoolkit.stakeholder.toolbox.template.Template.Parameter;

/** Holds what was said against what a template asks for. */
final class ParameterRule {

    private ParameterRule() {}

    /** What is wrong with what was said, by JSON pointer; nothing when all is well. */
    static List<FieldError> faults(List<Parameter> asked, Map<String, JsonNode> said) {
        var faults = new ArrayList<FieldError>();
        var unknown = new TreeSet<>(said.keySet());
        for (var parameter : asked) {
            unknown.remove(parameter.id());
            var value = said.get(parameter.id());
            if (value == null || value.isNull()) {
                if (parameter.required()) {
                    faults.add(fault(parameter, "", "missing", "Must say: " + parameter.label()));
                }
            } else {
                check(parameter, value, faults);
            }
        }
        unknown.forEach(name -> faults.add(FieldError.atPointer(
                "/parameters/" + name.replace("~", "~0").replace("/", "~1"),
                "unknown-parameter",
                "The template does not ask for this")));
        return faults;
    }

    /** What was said, and the defaults for what was not; what has neither is not in it. */
    static Map<String, JsonNode> resolved(
            List<Parameter> asked, Map<String, JsonNode> said, Map<String, JsonNode> builtIn) {
        var all = new HashMap<>(builtIn);
        for (var parameter : asked) {
            var value = said.get(parameter.id());
            var preset = parameter.preset();
            if (value != null && !value.isNull()) {
                all.put(parameter.id(), value);
            } else if (preset != null) {
                var filled = new Rendering(builtIn).value(preset);
                if (filled != null) {
                    all.put(parameter.id(), filled);
                }
            }
        }
        return all;
    }

    private static void check(Parameter parameter, JsonNode value, List<FieldError> faults) {
        switch (parameter.type()) {
            case TEXT, DATE, CHOICE:
                one(parameter, value, "", faults);
                break;
            default:
                list(parameter, value, faults);
        }
    }

    private static void list(Parameter parameter, JsonNode value, List<FieldError> faults) {
        if (!value.isArray()) {
            faults.add(fault(parameter, "", "wrong-type", "Must be a list"));
            return;
        }
        var most = parameter.maxItems();
        if (most != null && value.size() > most) {
            faults.add(fault(parameter, "", "size", "Must hold %d at most".formatted(most)));
            return;
        }
        var seen = new HashSet<JsonNode>();
        for (var i = 0; i < value.size(); i++) {
            if (!seen.add(value.get(i))) {
                faults.add(fault(parameter, "/" + i, "twice", "Must stand only once"));
            }
            one(parameter, value.get(i), "/" + i, faults);
        }
    }

    private static void one(Parameter parameter, JsonNode value, String below, List<FieldError> faults) {
        if (!value.isTextual()) {
            faults.add(fault(parameter, below, "wrong-type", "Must be text"));
            return;
        }
        var text = value.textValue();
        var longest = parameter.maxLength();
        var choices = parameter.choices();
        if (choices != null && !choices.contains(text)) {
            faults.add(fault(parameter, below, "wrong-value", "Must be one of " + String.join(", ", choices)));
        } else if (longest != null && (text.isBlank() || text.length() > longest)) {
            faults.add(fault(parameter, below, "size", "Must be 1 to %d characters".formatted(longest)));
        } else if (parameter.type() == Template.ParameterType.DATE) {
            day(parameter, text, below, faults);
        }
    }

    private static void day(Parameter parameter, String text, String below, List<FieldError> faults) {
        try {
            if (!DomainDay.isPlausible(LocalDate.parse(text))) {
                faults.add(fault(parameter, below, DomainDay.IMPLAUSIBLE, DomainDay.SPAN));
            }
        } catch (DateTimeParseException e) {
            faults.add(fault(parameter, below, "wrong-value", "Must be a date such as 2026-11-22"));
        }
    }

    private static FieldError fault(Parameter parameter, String below, String code, String detail) {
        return FieldError.atPointer("/parameters/" + parameter.id() + below, code, detail);
    }
}
