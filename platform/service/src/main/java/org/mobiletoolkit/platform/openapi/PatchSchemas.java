package org.mobiletoolkit.platform.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/**
 * Describes the body of a merge patch (RFC 7396): as the content that it is laid over, but nothing is required, what may
 * be absent may be null, and what is said at the beginning only is no part of it.
 */
final class PatchSchemas {

    private static final String MERGE_PATCH = "application/merge-patch+json";
    private static final String MEMBER = "x-merge-patch";
    private static final String SCHEMAS = "#/components/schemas/";

    private final Components components;
    private final PatchedContents contents;
    private final FixedMembers fixed;

    PatchSchemas(Components components, IndexView index) {
        this.components = components;
        contents = new PatchedContents(index);
        fixed = new FixedMembers(index);
    }

    void describe(Operation operation, @Nullable MethodInfo declared) {
        var body = operation.getRequestBody();
        if (body == null || body.getContent() == null || body.getContent().getMediaType(MERGE_PATCH) == null) {
            return;
        }
        var said = body.getContent().getMediaType(MERGE_PATCH).getSchema().getRef();
        var content = contents.of(declared, said.substring(SCHEMAS.length()));
        var patch = OASFactory.createSchema().ref(SCHEMAS + patch(content));
        var media = OASFactory.createContent();
        media.addMediaType(MERGE_PATCH, OASFactory.createMediaType().schema(patch));
        media.addMediaType(
                "application/json",
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref(patch.getRef())));
        body.setContent(media);
        body.setRequired(true);
    }

    /** Members of a body that are merge patches themselves say so with {@code x-merge-patch}. */
    void describeMembers() {
        for (var schema : List.copyOf(components.getSchemas().values())) {
            if (schema.getProperties() != null) {
                Map.copyOf(schema.getProperties()).forEach((name, member) -> {
                    if (isPatch(member)) {
                        schema.addProperty(name, member.getRef() == null ? partial("", member) : inPart(member));
                    }
                });
            }
        }
    }

    private static boolean isPatch(Schema member) {
        return member.getExtensions() != null && member.getExtensions().containsKey(MEMBER);
    }

    /** Name of the patch of a content, which is described when it is first asked for. */
    private String patch(String content) {
        var name = content.replaceFirst("(Content|Change)$", "") + "Patch";
        if (!components.getSchemas().containsKey(name)) {
            components.addSchema(name, OASFactory.createSchema());
            components.addSchema(name, partial(content, whole(content)));
        }
        return name;
    }

    private Schema whole(String content) {
        var whole = components.getSchemas().get(content);
        if (whole == null) {
            throw new IllegalStateException("A patch is laid over " + content
                    + ", which nothing else of the document uses: name it with @RequestBody");
        }
        return whole;
    }

    private Schema partial(String content, Schema whole) {
        if (whole.getProperties() == null) {
            return anyOf(whole);
        }
        var required = whole.getRequired() == null ? Set.<String>of() : Set.copyOf(whole.getRequired());
        var members = new LinkedHashMap<String, Schema>();
        whole.getProperties().forEach((name, member) -> {
            if (!fixed.of(content).contains(name)) {
                members.put(name, required.contains(name) ? inPart(member) : orNull(inPart(member)));
            }
        });
        var patch = Copies.copy(whole).required(null).properties(members);
        if (whole.getExamples() != null) {
            patch.setExamples(whole.getExamples().stream()
                    .map(example -> without(fixed.of(content), example))
                    .toList());
        }
        return patch;
    }

    /** One of several contents: a part of one may well be a part of another too. */
    private Schema anyOf(Schema whole) {
        var kinds = whole.getOneOf() == null ? whole.getAnyOf() : whole.getOneOf();
        var patch = Copies.copy(whole).oneOf(null).discriminator(null);
        return kinds == null
                ? patch
                : patch.anyOf(kinds.stream().map(this::inPart).toList());
    }

    private static Object without(Set<String> members, Object example) {
        if (!(example instanceof Map<?, ?> object)) {
            return example;
        }
        var rest = new LinkedHashMap<Object, Object>(object);
        rest.keySet().removeAll(members);
        return rest;
    }

    /** An object within is patched in part as well; a list is replaced as a whole. */
    private Schema inPart(Schema member) {
        var named = named(member);
        if (named == null) {
            return member.getProperties() == null ? member : partial("", member);
        }
        if (named.getProperties() == null) {
            return member;
        }
        return Copies.copy(member).ref(SCHEMAS + patch(member.getRef().substring(SCHEMAS.length())));
    }

    private Schema orNull(Schema member) {
        var named = named(member);
        if (named == null) {
            return Copies.withNull(Copies.copy(member));
        }
        var inlined = named.getEnumeration() == null && named.getProperties() == null;
        if (inlined) {
            return Copies.withNull(Copies.over(named, member));
        }
        var either = Copies.copy(member).type(null);
        either.setRef(null);
        return either.anyOf(List.of(
                OASFactory.createSchema().ref(member.getRef()),
                OASFactory.createSchema().type(List.of(SchemaType.NULL))));
    }

    private @Nullable Schema named(Schema schema) {
        return schema.getRef() == null
                ? null
                : components.getSchemas().get(schema.getRef().substring(SCHEMAS.length()));
    }
}
