package org.mobiletoolkit.platform.openapi;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Which members of a content record are said at the beginning only, and so are no part of its patch. */
final class FixedMembers {

    private static final DotName FIXED = DotName.createSimple("org.mobiletoolkit.platform.record.Fixed");

    private final Map<String, Set<String>> bySchema = new HashMap<>();

    FixedMembers(IndexView index) {
        for (var found : index.getAnnotations(FIXED)) {
            switch (found.target().kind()) {
                case FIELD ->
                    add(
                            found.target().asField().declaringClass(),
                            found.target().asField().name());
                case RECORD_COMPONENT ->
                    add(
                            found.target().asRecordComponent().declaringClass(),
                            found.target().asRecordComponent().name());
                default -> {}
            }
        }
    }

    private void add(ClassInfo content, String member) {
        bySchema.computeIfAbsent(SchemaNames.of(content), name -> new HashSet<>())
                .add(member);
    }

    Set<String> of(String schema) {
        return bySchema.getOrDefault(schema, Set.of());
    }
}
