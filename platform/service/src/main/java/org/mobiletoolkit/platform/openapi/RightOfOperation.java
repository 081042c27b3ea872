package org.mobiletoolkit.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/** Notes at each operation which right it asks for; which roles hold it is known when the service runs. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class RightOfOperation implements OASFilter {

    static final String RIGHT = "x-right";

    private static final String OPERATION_ID = "operationId";

    private final Map<String, String> rights = new HashMap<>();

    /** Reads from the classes which right each operation asks for. */
    public RightOfOperation(IndexView index) {
        for (var described : index.getAnnotations(org.eclipse.microprofile.openapi.annotations.Operation.class)) {
            var right = right(described.target().asMethod());
            if (right != null && described.value(OPERATION_ID) != null) {
                rights.put(described.value(OPERATION_ID).asString(), right);
            }
        }
    }

    private static @Nullable String right(MethodInfo method) {
        var own = method.annotation(RolesAllowed.class);
        var allowed = own == null ? method.declaringClass().declaredAnnotation(RolesAllowed.class) : own;
        return allowed == null ? null : allowed.value().asStringArray()[0];
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getPaths()
                .getPathItems()
                .values()
                .forEach(item -> item.getOperations().values().forEach(this::note));
    }

    /** What is the same in each service has got the service's own name behind its id. */
    private void note(Operation operation) {
        var id = operation.getOperationId();
        var right = rights.getOrDefault(id, rights.get(id.replaceFirst("Of[A-Z][a-z]+$", "")));
        if (right != null) {
            operation.addExtension(RIGHT, right);
        }
    }
}
