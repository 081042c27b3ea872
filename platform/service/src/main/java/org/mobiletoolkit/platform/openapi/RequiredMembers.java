package org.mobiletoolkit.platform.openapi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/** Which members an answer always has: those that the view's record does not call nullable. */
final class RequiredMembers {

    private static final DotName RECORD = DotName.createSimple("java.lang.Record");
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName UNWRAPPED = DotName.createSimple(JsonUnwrapped.class);

    private RequiredMembers() {}

    /** By the name of the schema, for answers only: what a request must have is said by its constraints. */
    static Map<String, List<String>> of(IndexView index) {
        var members = new HashMap<String, List<String>>();
        for (var view : index.getKnownDirectSubclasses(RECORD)) {
            if (view.simpleName() != null && view.simpleName().endsWith("View")) {
                var always = always(view, index);
                if (!always.isEmpty()) {
                    members.put(view.simpleName(), always);
                }
            }
        }
        return members;
    }

    private static List<String> always(ClassInfo view, IndexView index) {
        return view.recordComponents().stream()
                .filter(component -> !component.type().hasAnnotation(NULLABLE) && !component.hasAnnotation(NULLABLE))
                .flatMap(component -> view.field(component.name()).hasAnnotation(UNWRAPPED)
                        ? always(index.getClassByName(component.type().name()), index).stream()
                        : Stream.of(component.name()))
                .toList();
    }
}
