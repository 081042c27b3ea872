package org.mobiletoolkit.platform.openapi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.paging.Page;

/**
 * Describes what no annotation describes: operations, schemas and their members, by the Javadoc of methods and records;
 * a member of a view as the same member of what is sent; and the rest by what their names mean everywhere.
 */
final class SpokenDescriptions {

    private final IndexView index;
    private final Components components;
    private final Map<String, ClassInfo> types = new HashMap<>();
    private final MemberWords words = new MemberWords();

    SpokenDescriptions(IndexView index, Components components) {
        this.index = index;
        this.components = components;
        for (var type : index.getKnownClasses()) {
            if (type.isRecord() || type.isEnum()) {
                types.merge(SchemaNames.of(type), type, this::described);
            }
        }
    }

    /** Where two types have one name, the document can mean only one that is named after it with a number. */
    private ClassInfo described(ClassInfo one, ClassInfo other) {
        return Javadocs.of(one.name()) == null ? other : one;
    }

    void describe(Operation operation, @Nullable MethodInfo declared) {
        if (operation.getDescription() == null && declared != null) {
            operation.setDescription(Javadocs.ofMethod(declared.declaringClass().name(), declared.name()));
        }
    }

    void describeSchemas() {
        components.getSchemas().forEach((name, schema) -> {
            var type = types.get(name);
            if (type != null && schema.getDescription() == null) {
                schema.setDescription(Javadocs.of(type.name()));
            }
            if (schema.getProperties() != null) {
                schema.getProperties().forEach((member, of) -> {
                    if (of.getDescription() == null) {
                        of.setDescription(member(name, type, member));
                    }
                });
            }
        });
    }

    private @Nullable String member(String schema, @Nullable ClassInfo type, String member) {
        var said = schema.startsWith("Page")
                ? Javadocs.of(DotName.createSimple(Page.class), member)
                : type == null ? null : spoken(type, member);
        if (said == null) {
            said = sent(schema, member);
        }
        return said == null ? words.of(schema, member) : said;
    }

    private @Nullable String spoken(ClassInfo type, String member) {
        var said = Javadocs.of(type.name(), member);
        if (said != null || !type.isRecord()) {
            return said;
        }
        return type.recordComponents().stream()
                .filter(part -> part.declaringClass().field(part.name()).hasAnnotation(JsonUnwrapped.class))
                .map(part -> index.getClassByName(part.type().name()))
                .map(part -> Javadocs.of(part.name(), member))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** As it is described where it is sent: {@code RiskView.owner} as {@code RiskContent.owner}. */
    private @Nullable String sent(String view, String member) {
        var thing = view.replaceFirst("View$", "");
        for (var name : new String[] {thing + "Content", thing + "Change", thing + "Details", "New" + thing}) {
            var schema = components.getSchemas().get(name);
            var same = schema == null || schema.getProperties() == null
                    ? null
                    : schema.getProperties().get(member);
            if (same != null && same.getDescription() != null) {
                return same.getDescription();
            }
        }
        return null;
    }
}
