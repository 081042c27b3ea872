package org.mobiletoolkit.platform.openapi;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/** The Java methods behind the operations. */
final class Methods {

    private final Map<String, MethodInfo> byOperationId = new HashMap<>();

    Methods(IndexView index) {
        for (var found : index.getAnnotations(Operation.class)) {
            var id = found.value("operationId");
            if (id != null) {
                byOperationId.put(id.asString(), found.target().asMethod());
            }
        }
    }

    @Nullable
    MethodInfo of(org.eclipse.microprofile.openapi.models.Operation operation) {
        return byOperationId.get(operation.getOperationId());
    }
}
