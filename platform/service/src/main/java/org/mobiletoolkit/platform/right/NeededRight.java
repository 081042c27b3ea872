package org.mobiletoolkit.platform.right;

import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads from a method of a resource which right it asks for. */
public final class NeededRight {

    private NeededRight() {}

    /** The right of the method or of its class; empty when everybody with a token may call it. */
    public static Optional<String> of(Method method) {
        var own = method.getAnnotation(RolesAllowed.class);
        return only(own == null ? method.getDeclaringClass().getAnnotation(RolesAllowed.class) : own);
    }

    private static Optional<String> only(@Nullable RolesAllowed allowed) {
        if (allowed == null) {
            return Optional.empty();
        }
        if (allowed.value().length != 1) {
            throw new IllegalStateException("An operation asks for one right");
        }
        return Optional.of(allowed.value()[0]);
    }
}
