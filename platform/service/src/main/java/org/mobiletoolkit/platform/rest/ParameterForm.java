package org.mobiletoolkit.platform.rest;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How the value of a parameter must be written.
 *
 * @param repeatable whether there may be several, any of which is meant
 * @param written whether a value has the form
 * @param otherwise what to say to a value that has not
 */
record ParameterForm(boolean repeatable, Predicate<String> written, String otherwise) {

    private static final int MOST = 100;
    private static final int LENGTH_OF_UUID = 36;
    private static final String WHOLE = "Must be a whole number";

    private static final Map<Class<?>, ParameterForm> FORMS = Map.of(
            Boolean.class, form(value -> value.equals("true") || value.equals("false"), "Must be true or false"),
            Integer.class, form(value -> isWhole(value, 9), WHOLE + " of at most 9 digits"),
            Long.class, form(value -> isWhole(value, 18), WHOLE + " of at most 18 digits"),
            UUID.class, form(ParameterForm::isUuid, "Must be an id such as 019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b"),
            LocalDate.class, form(ParameterForm::isDay, "Must be a day such as 2026-11-30"));

    /** What is wrong with a parameter. */
    record Fault(String code, String detail) {}

    private static ParameterForm form(Predicate<String> written, String otherwise) {
        return new ParameterForm(false, written, otherwise);
    }

    /** The form of a parameter that is read as the Java type. */
    static ParameterForm of(Type type) {
        if (type instanceof ParameterizedType generic
                && Collection.class.isAssignableFrom((Class<?>) generic.getRawType())) {
            var one = of(generic.getActualTypeArguments()[0]);
            return new ParameterForm(true, one.written, one.otherwise);
        }
        var boxed = type == boolean.class
                ? Boolean.class
                : type == int.class ? Integer.class : type == long.class ? Long.class : type;
        if (boxed instanceof Class<?> plain && plain.isEnum()) {
            return oneOf(namesOf(plain));
        }
        var form = boxed instanceof Class<?> plain ? FORMS.get(plain) : null;
        return form == null ? form(value -> true, "") : form;
    }

    /** The constants of an enum as they are written: by their names, unless the enum knows better. */
    static List<String> namesOf(Class<?> type) {
        var written = Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(JsonValue.class))
                .findFirst();
        return Arrays.stream(type.getEnumConstants())
                .map(constant ->
                        written.map(method -> said(method, constant)).orElseGet(() -> ((Enum<?>) constant).name()))
                .toList();
    }

    private static String said(Method method, Object constant) {
        try {
            method.trySetAccessible();
            return String.valueOf(method.invoke(constant));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(constant + " cannot be asked how it is written", e);
        }
    }

    static ParameterForm oneOf(List<String> names) {
        return form(names::contains, "Must be one of " + String.join(", ", names));
    }

    /** What is wrong with the values, null when nothing is. */
    @Nullable
    Fault fault(List<String> values) {
        if (values.size() > (repeatable ? MOST : 1)) {
            return new Fault(
                    "repeated", repeatable ? "May be given " + MOST + " times at most" : "May be given once only");
        }
        for (var value : values) {
            if (value.isBlank()) {
                return new Fault("empty", "Is empty: give a value, or leave the parameter out");
            }
            if (!written.test(value)) {
                return new Fault("wrong-value", otherwise);
            }
        }
        return null;
    }

    /** ASCII digits, perhaps after a minus: {@link Integer#parseInt} takes more. */
    private static boolean isWhole(String value, int digits) {
        var from = value.charAt(0) == '-' ? 1 : 0;
        return value.length() > from
                && value.length() <= from + digits
                && value.chars().skip(from).allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isDay(String value) {
        try {
            return value.length() == 10 && LocalDate.parse(value).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Written out in full: {@link UUID#fromString} takes 1-2-3-4-5 as well. */
    static boolean isUuid(String value) {
        if (value.length() != LENGTH_OF_UUID) {
            return false;
        }
        for (var i = 0; i < LENGTH_OF_UUID; i++) {
            var c = value.charAt(i);
            var hyphen = i == 8 || i == 13 || i == 18 || i == 23;
            if (hyphen ? c != '-' : !(c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F')) {
                return false;
            }
        }
        return true;
    }
}
