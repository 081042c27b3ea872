package org.mobiletoolkit.platform.rest;

import jakarta.validation.ConstraintViolation;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which parameter of a resource method is the request's body: the one that names no other source. */
public final class BodyParameters {

    private BodyParameters() {}

    /** The index of the body among the method's parameters, or -1. */
    public static int indexOf(Method method) {
        var parameters = method.getParameters();
        for (var i = 0; i < parameters.length; i++) {
            if (isBody(parameters[i])) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isBody(Parameter parameter) {
        return Arrays.stream(parameter.getAnnotations())
                .map(Annotation::annotationType)
                .map(Class::getName)
                .noneMatch(name ->
                        name.startsWith("jakarta.ws.rs.") || name.startsWith("org.jboss.resteasy.reactive.Rest"));
    }

    static boolean isBody(ConstraintViolation<?> violation, String parameter) {
        var method = violation.getPropertyPath().iterator().next().getName();
        return methodOf(violation.getRootBeanClass(), method)
                .flatMap(found -> Arrays.stream(found.getParameters())
                        .filter(candidate -> candidate.getName().equals(parameter))
                        .findFirst())
                .map(BodyParameters::isBody)
                .orElse(true);
    }

    private static Optional<Method> methodOf(@Nullable Class<?> type, String name) {
        for (var at = type; at != null; at = at.getSuperclass()) {
            var found = Arrays.stream(at.getDeclaredMethods())
                    .filter(method -> method.getName().equals(name) && !method.isSynthetic() && !method.isBridge())
                    .filter(method -> method.getParameterCount() == 0 || method.getParameters()[0].isNamePresent())
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
