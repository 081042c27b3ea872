package org.mobiletoolkit.platform.openapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.RecordComponentInfo;

/**
 * Takes out of the document what the generator takes for members of a record and the reader refuses, which are its own questions; and says
 * which members it must have.
 */
final class RecordMembers {

    private static final DotName UNWRAPPED = DotName.createSimple(JsonUnwrapped.class);
    private static final DotName PROPERTY = DotName.createSimple(JsonProperty.class);

    private static final List<DotName> DEMANDS = List.of(
            DotName.createSimple(NotNull.class),
            DotName.createSimple(NotBlank.class),
            DotName.createSimple(NotEmpty.class));

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
        var questions = questions(record, schema.getProperties().keySet());
        questions.forEach(schema::removeProperty);
        var required = new LinkedHashSet<>(schema.getRequired() == null ? List.<String>of() : schema.getRequired());
        required.removeAll(questions);
        required.addAll(demanded(record, schema.getProperties().keySet()));
        schema.setRequired(required.isEmpty() ? null : List.copyOf(required));
    }

    private Set<String> questions(ClassInfo record, Set<String> described) {
        var questions = new TreeSet<>(described);
        questions.removeAll(members(record));
        questions.removeIf(member -> record.methods().stream()
                .map(MethodInfo::name)
                .noneMatch(method -> method.equals(question("is", member)) || method.equals(question("get", member))));
        return questions;
    }

    /** The generator forgets it of a member whose schema is named. */
    private static List<String> demanded(ClassInfo record, Set<String> described) {
        return record.recordComponents().stream()
                .map(RecordComponentInfo::name)
                .filter(described::contains)
                .filter(member -> DEMANDS.stream().anyMatch(record.field(member)::hasDeclaredAnnotation))
                .toList();
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
        record.annotationsMap().getOrDefault(PROPERTY, List.of()).forEach(said -> {
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
