package org.mobiletoolkit.platform.tenancy;

import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a method of a resource asks of its caller.
 *
 * @param rights one of these; none when everybody with a token may call it
 * @param organisationWide whether only rights over the whole organisation count
 */
record Operation(Set<String> rights, boolean organisationWide) {

    private static final Map<Method, Operation> KNOWN = new ConcurrentHashMap<>();

    static Operation of(Method method) {
        return KNOWN.computeIfAbsent(method, Operation::read);
    }

    private static Operation read(Method method) {
        var allowed = said(method, RolesAllowed.class);
        return new Operation(
                allowed == null ? Set.of() : Set.of(allowed.value()), said(method, OrganisationWide.class) != null);
    }

    private static <A extends Annotation> @Nullable A said(Method method, Class<A> annotation) {
        var own = method.getAnnotation(annotation);
        return own == null ? method.getDeclaringClass().getAnnotation(annotation) : own;
    }

    boolean isOpen() {
        return rights.isEmpty();
    }
}
