package org.mobiletoolkit.platform.openapi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/** Describes a body of many rows: as a list in JSON, as lines of NDJSON, and as a table in CSV. */
final class RowBodies {

    private static final DotName ROWS = DotName.createSimple("org.mobiletoolkit.platform.bulk.Rows");
    private static final String SCHEMAS = "#/components/schemas/";

    private final Components components;
    private final IndexView index;

    RowBodies(Components components, IndexView index) {
        this.components = components;
        this.index = index;
    }

    void describe(Operation operation, @Nullable MethodInfo declared) {
        rowOf(declared).ifPresent(row -> {
            var columns = List.copyOf(whole(row).getProperties().keySet());
            var content = OASFactory.createContent();
            var json = media(list(row(row, operation)));
            content.addMediaType("application/json", example(row) == null ? json : json.example(rows(row)));
            content.addMediaType("application/x-ndjson", media(text("An object as under `rows` on each line")));
            content.addMediaType(
                    "text/csv",
                    media(text("A table with headings, separated by commas, semicolons or tabs;"
                            + " values of a list are separated by `|`. Columns, of which those may be missing that need not be said: "
                            + String.join(", ", columns))));
            operation.getRequestBody().content(content).required(true);
        });
    }

    private @Nullable Object example(String row) {
        var examples = whole(row).getExamples();
        return examples == null || examples.isEmpty() ? null : examples.get(0);
    }

    private Map<String, Object> rows(String row) {
        return Map.of("rows", Collections.singletonList(example(row)));
    }

    private Optional<String> rowOf(@Nullable MethodInfo method) {
        return method == null
                ? Optional.empty()
                : method.parameterTypes().stream()
                        .filter(type -> type.kind() == Type.Kind.PARAMETERIZED_TYPE
                                && type.name().equals(ROWS))
                        .map(type ->
                                type.asParameterizedType().arguments().get(0).name())
                        .map(row -> SchemaNames.of(index.getClassByName(row)))
                        .findFirst();
    }

    /** What a parameter says need not be said in each row. */
    private String row(String row, Operation operation) {
        var whole = whole(row);
        var said = operation.getParameters() == null
                ? List.<String>of()
                : operation.getParameters().stream().map(Parameter::getName).toList();
        var required = new ArrayList<>(whole.getRequired() == null ? List.<String>of() : whole.getRequired());
        if (!required.removeAll(said)) {
            return row;
        }
        components.addSchema(row + "Row", Copies.copy(whole).required(required));
        return row + "Row";
    }

    private Schema whole(String row) {
        var whole = components.getSchemas().get(row);
        if (whole == null) {
            throw new IllegalStateException("Nothing describes the rows of " + row);
        }
        return whole;
    }

    private static Schema list(String row) {
        var rows = OASFactory.createSchema()
                .type(List.of(SchemaType.ARRAY))
                .minItems(1)
                .items(OASFactory.createSchema().ref(SCHEMAS + row));
        return OASFactory.createSchema()
                .type(List.of(SchemaType.OBJECT))
                .properties(Map.of("rows", rows))
                .required(List.of("rows"));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().type(List.of(SchemaType.STRING)).description(description);
    }

    private static MediaType media(Schema schema) {
        return OASFactory.createMediaType().schema(schema);
    }
}
