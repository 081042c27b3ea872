package org.mobiletoolkit.platform.openapi;

import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/** Which content a merge patch is laid over: what {@code @RequestBody} names, or the {@code C} of a {@code Patch<C>}. */
final class PatchedContents {

    private static final DotName PATCH = DotName.createSimple("org.mobiletoolkit.platform.record.Patch");

    private final IndexView index;

    PatchedContents(IndexView index) {
        this.index = index;
    }

    /** The name of its schema. */
    String of(@Nullable MethodInfo method, String described) {
        if (method == null || method.hasAnnotation(RequestBody.class)) {
            return described;
        }
        return method.parameterTypes().stream()
                .filter(type -> type.kind() == Type.Kind.PARAMETERIZED_TYPE
                        && type.name().equals(PATCH))
                .map(type -> type.asParameterizedType().arguments().get(0).name())
                .map(content -> SchemaNames.of(index.getClassByName(content)))
                .findFirst()
                .orElse(described);
    }
}
