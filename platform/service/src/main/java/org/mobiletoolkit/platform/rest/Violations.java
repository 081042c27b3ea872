package org.mobiletoolkit.platform.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.FieldError;
import org.mobiletoolkit.platform.problem.Refusal;

/** Tells what validation and the JSON reader found, in the caller's terms: JSON pointers and parameter names. */
public final class Violations {

    private static final String BOUNDS =
            "JSON of up to %d levels, texts of up to %d characters and numbers of up to %d are read"
                    .formatted(JsonSettings.DEEPEST, JsonSettings.LONGEST_TEXT, JsonSettings.LONGEST_NUMBER);

    private Violations() {}

    /** Faults of a body that was validated by itself. */
    public static List<FieldError> ofBody(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(v -> FieldError.atPointer(pointer(v.getPropertyPath(), 0), code(v), v.getMessage()))
                .sorted(Comparator.comparing(FieldError::pointer))
                .toList();
    }

    /** Faults found at a method's parameters: the body's by pointer, the others by parameter name. */
    static List<FieldError> ofMethod(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(Violations::ofMethod)
                .sorted(Comparator.comparing(e -> e.pointer() == null ? "" : e.pointer()))
                .toList();
    }

    /** A parameter's own constraint is the parameter's fault; anything below it lies in the body. */
    private static FieldError ofMethod(ConstraintViolation<?> violation) {
        var depth = 0;
        var parameter = "";
        for (var node : violation.getPropertyPath()) {
            depth++;
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
                break;
            }
        }
        var pointer = pointer(violation.getPropertyPath(), depth);
        if (BodyParameters.isBody(violation, parameter)) {
            return pointer.isEmpty() && violation.getInvalidValue() == null
                    ? FieldError.atPointer(pointer, code(violation), "A body is needed")
                    : FieldError.atPointer(pointer, code(violation), violation.getMessage());
        }
        var last = pointer.substring(pointer.lastIndexOf('/') + 1);
        return FieldError.atParameter(last.isEmpty() ? parameter : last, code(violation), violation.getMessage());
    }

    /** A body that cannot be read as what the operation takes. */
    public static Refusal unreadable(JsonProcessingException e) {
        if (e instanceof StreamConstraintsException) {
            return new Refusal(CommonProblem.MALFORMED_REQUEST, BOUNDS);
        }
        if (e instanceof StreamReadException && !(e instanceof JsonMappingException)) {
            var at = e.getLocation();
            return new Refusal(
                    CommonProblem.MALFORMED_REQUEST,
                    at == null
                            ? "The body is not JSON"
                            : "The body is not JSON: fault at line %d, column %d"
                                    .formatted(at.getLineNr(), at.getColumnNr()));
        }
        if (e instanceof JsonMappingException mapping) {
            return unreadable(mapping);
        }
        return new Refusal(CommonProblem.MALFORMED_REQUEST, "The body is not JSON");
    }

    private static Refusal unreadable(JsonMappingException e) {
        var pointer = pointer(e);
        if (e.getCause() instanceof StreamConstraintsException) {
            return new Refusal(CommonProblem.MALFORMED_REQUEST, BOUNDS)
                    .at(pointer, "out-of-bounds", "Lies here or within");
        }
        if (e.getCause() instanceof Refusal refusal) {
            return refusal;
        }
        if (e instanceof UnrecognizedPropertyException unknown) {
            return unknownMember(pointer, unknown.getPropertyName());
        }
        var refusal = unexpected();
        if (e instanceof InvalidFormatException format && format.getTargetType() != null) {
            var type = format.getTargetType();
            return refusal.at(pointer, "wrong-value", "Must be " + named(type));
        }
        var type = e instanceof MismatchedInputException mismatched ? mismatched.getTargetType() : null;
        return refusal.at(
                pointer, "wrong-type", type == null ? "Has not the type that is expected" : "Must be " + named(type));
    }

    /** A body with a member that the operation does not know. */
    public static Refusal unknownMember(String pointer, String name) {
        return unexpected().at(pointer, "unknown-member", "The member " + name + " is not known here");
    }

    private static Refusal unexpected() {
        return new Refusal(CommonProblem.MALFORMED_REQUEST, "The body has not the form that is expected");
    }

    private static String named(Class<?> type) {
        if (type.isEnum()) {
            return "one of " + String.join(", ", ParameterForm.namesOf(type));
        }
        return switch (type.getSimpleName()) {
            case "LocalDate" -> "a day such as 2026-11-22";
            case "Instant" -> "a time such as 2026-11-22T10:00:00Z";
            case "UUID" -> "an id such as 019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b";
            case "Integer", "int" -> "a whole number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE;
            case "Long", "long" -> "a whole number from " + Long.MIN_VALUE + " to " + Long.MAX_VALUE;
            case "BigDecimal", "double", "Double" -> "a number";
            case "Boolean", "boolean" -> "true or false";
            case "String" -> "a text";
            default -> Collection.class.isAssignableFrom(type) ? "a list" : "an object";
        };
    }

    private static String pointer(JsonMappingException e) {
        var pointer = new StringBuilder();
        for (var reference : e.getPath()) {
            pointer.append('/')
                    .append(
                            reference.getFieldName() == null
                                    ? Integer.toString(Math.max(0, reference.getIndex()))
                                    : escaped(reference.getFieldName()));
        }
        return pointer.toString();
    }

    private static String pointer(Path path, int skip) {
        var pointer = new StringBuilder();
        var at = 0;
        for (var node : path) {
            if (at++ < skip) {
                continue;
            }
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            } else if (node.getKey() != null) {
                pointer.append('/').append(escaped(String.valueOf(node.getKey())));
            }
            if (node.getName() != null && node.getKind() != ElementKind.CONTAINER_ELEMENT) {
                pointer.append('/').append(escaped(node.getName()));
            }
        }
        return pointer.toString();
    }

    /** A name as a step of a pointer. */
    public static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String code(ConstraintViolation<?> violation) {
        var name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(java.util.Locale.ROOT);
    }
}
