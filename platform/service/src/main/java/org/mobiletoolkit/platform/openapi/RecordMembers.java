package org.mobiletoolkit.platform.openapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Takes out of the document what the generator takes for members of a record and the reader refuses: its own questions. */
final class RecordMembers {

    private static final DotName UNWRAPPED = DotName.createSimple(JsonUnwrapped.class);
    private static final DotName PROPERTY = DotName.createSimple(JsonProperty.class);

    private final IndexView index;
    private final Map<String, ClassInfo> records = new HashMap<>();

    RecordMembers(IndexView index) {
        this.index = index;
        for (var type : index.getKnownClasses()) {
            if (type.isRecord()) {
                records.put(SchemaNames.of(type), type);
            }
        }
    }

    void keep(String name, Schema schema) {
        var record = records.get(name);
        if (record == null || schema.getProperties() == null) {
            return;
        }
        var members = members(record);
        var asked = new TreeSet<>(schema.getProperties().keySet());
        asked.removeAll(members);
        asked.removeIf(member -> record.methods().stream()
                .noneMatch(method -> method.parametersCount() == 0
                        && (method.name().equals(question("is", member)) || method.name().equals(question("get", member)))));
        asked.forEach(schema::removeProperty);
        if (schema.getRequired() != null) {
            schema.setRequired(schema.getRequired().stream()
                    .filter(member -> !asked.contains(member))
                    .toList());
        }
    }

    private Set<String> members(ClassInfo record) {
        var members = new TreeSet<String>();
        for (var component : record.recordComponents()) {
            var field = record.field(component.name());
            if (field.hasAnnotation(UNWRAPPED)) {
                members.addAll(members(index.getClassByName(component.type().name())));
            } else {
                members.add(component.name());
            }
        }
        record.annotationsMap().getOrDefault(PROPERTY, java.util.List.of()).forEach(said -> {
            if (said.value() != null) {
                members.add(said.value().asString());
            }
        });
        return members;
    }

    private static String question(String beginning, String member) {
        return beginning + Character.toUpperCase(member.charAt(0)) + member.substring(1);
    }
}
