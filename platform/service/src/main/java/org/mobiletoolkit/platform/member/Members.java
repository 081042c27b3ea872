package org.mobiletoolkit.platform.member;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Embedded;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds a member of an entity by the name that callers know, which is the same wherever it stands. */
public final class Members {

    private Members() {}

    /** Its path in HQL: {@code owner}, or {@code content.owner} when an embedded record holds it. */
    public static String path(Class<?> entity, String name) {
        return String.join(
                ".", fields(entity, name).stream().map(Field::getName).toList());
    }

    /** Its type. */
    public static Class<?> type(Class<?> entity, String name) {
        var fields = fields(entity, name);
        return fields.get(fields.size() - 1).getType();
    }

    /** Whether it carries the annotation. */
    public static boolean carries(Class<?> entity, String name, Class<? extends Annotation> annotation) {
        var fields = fields(entity, name);
        return fields.get(fields.size() - 1).isAnnotationPresent(annotation);
    }

    /** Its value. */
    public static Object value(Class<?> entity, Object of, String name) {
        var value = of;
        try {
            for (var field : fields(entity, name)) {
                field.setAccessible(true);
                value = field.get(value);
            }
            return value;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("The member was made accessible", e);
        }
    }

    private static List<Field> fields(Class<?> entity, String called) {
        var name = own(entity, called);
        var embedded = new ArrayList<Field>();
        for (Class<?> type = entity; type != null; type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    return List.of(field);
                }
                if (field.isAnnotationPresent(Embedded.class)) {
                    embedded.add(field);
                }
            }
        }
        for (var part : embedded) {
            for (var field : part.getType().getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    return List.of(part, field);
                }
            }
        }
        throw new IllegalArgumentException(entity.getName() + " has no member " + called);
    }

    /** A member whose column has another name in this table is known by the name of the column. */
    private static String own(Class<?> entity, String called) {
        return Arrays.stream(entity.getAnnotationsByType(AttributeOverride.class))
                .filter(override -> override.column().name().replace("_", "").equalsIgnoreCase(called))
                .map(AttributeOverride::name)
                .findFirst()
                .orElse(called);
    }
}
