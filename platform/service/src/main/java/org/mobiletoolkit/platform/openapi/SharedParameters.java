package org.mobiletoolkit.platform.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.paging.SortedBy;

/** Parameters that many operations take, described once and referred to. */
final class SharedParameters {

    static final String IF_MATCH = "If-Match";
    private static final String RELEASE = "Patient-Identifier-Override";
    private static final Set<HttpMethod> WRITES = Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);
    private static final String UUID = "#/components/schemas/UUID";

    /** Those of a paged list, which {@code PageQuery} describes. */
    private static final List<String> OF_LISTS = List.of("cursor", "limit", "sort");

    private static final DotName SORTED_BY = DotName.createSimple(SortedBy.class);

    private final Components components;

    SharedParameters(Components components) {
        this.components = components;
        components.addParameter(
                IF_MATCH,
                header(IF_MATCH, "Entity tag of the representation that you read; required")
                        .required(true)
                        .example("\"7-5e6f7a8b-a1b2c3\""));
        components.addParameter(
                "If-None-Match",
                header("If-None-Match", "Entity tag that you have: answered with 304 while it is the present one"));
        var key = header(
                "Idempotency-Key", "Your own name for this request, 16 to 255 characters: repeated, it is done once");
        key.getSchema().minLength(16).maxLength(257).pattern("^\"?[A-Za-z0-9._:+/=-]{16,255}\"?$");
        components.addParameter("Idempotency-Key", key);
        components.addParameter(
                RELEASE,
                header(
                                RELEASE,
                                "Id of the release under which a text passes that looks as if it held an NHS number;"
                                        + " whoever may release texts may say the reason itself")
                        .example("01932c07-6f4c-7cc1-9a52-7d7b3b9a1c11"));
    }

    void describe(HttpMethod method, Operation operation, @Nullable MethodInfo declared) {
        var orders = declared == null ? null : declared.annotation(SORTED_BY);
        var all = new ArrayList<Parameter>();
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> !"If-None-Match".equals(parameter.getName()))
                    .map(parameter -> "sort".equals(parameter.getName()) && orders != null
                            ? sort(parameter, List.of(orders.value().asStringArray()))
                            : shared(parameter))
                    .forEach(all::add);
        }
        if (method == HttpMethod.POST) {
            all.add(reference("Idempotency-Key"));
        }
        if (WRITES.contains(method)) {
            all.add(reference(RELEASE));
        }
        if (method == HttpMethod.GET) {
            all.add(reference("If-None-Match"));
        }
        operation.setParameters(all.isEmpty() ? null : all);
    }

    /** By what this list can be sorted, and by nothing else. */
    private static Parameter sort(Parameter parameter, List<String> members) {
        var orders = members.stream()
                .flatMap(member -> Stream.of(member, "-" + member))
                .toList();
        return OASFactory.createParameter()
                .name(parameter.getName())
                .in(parameter.getIn())
                .description(parameter.getDescription())
                .schema(OASFactory.createSchema()
                        .type(List.of(SchemaType.STRING))
                        .enumeration(List.copyOf(orders))
                        .defaultValue(members.get(0)));
    }

    private Parameter shared(Parameter parameter) {
        var name = parameter.getName();
        if (IF_MATCH.equals(name)) {
            return reference(IF_MATCH);
        }
        if (OF_LISTS.contains(name) && parameter.getDescription() != null) {
            components.addParameter(name, parameter);
            return reference(name);
        }
        if (parameter.getDescription() == null && name.matches("id|.*Id") && namesRecords(parameter.getSchema())) {
            return id(parameter);
        }
        return parameter;
    }

    private static boolean namesRecords(@Nullable Schema schema) {
        return schema != null
                && (UUID.equals(schema.getRef())
                        || schema.getItems() != null
                                && UUID.equals(schema.getItems().getRef()));
    }

    /** The id of a record, in the path, or by which a list is narrowed. */
    private Parameter id(Parameter parameter) {
        var in = parameter.getIn().toString();
        var optional = parameter.getIn() == Parameter.In.PATH || !Boolean.TRUE.equals(parameter.getRequired());
        var several = parameter.getSchema().getItems() != null;
        var component = in + "-" + parameter.getName() + (optional ? "" : "-required") + (several ? "-any" : "");
        var record = Words.recordOf(parameter.getName());
        parameter.setDescription(
                parameter.getIn() == Parameter.In.PATH
                        ? "Id of the " + record
                        : "Only what belongs to this " + record + (several ? ", or to any of these" : ""));
        components.addParameter(component, parameter);
        return reference(component);
    }

    private static Parameter header(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(OASFactory.createSchema().type(List.of(SchemaType.STRING)));
    }

    private static Parameter reference(String component) {
        return OASFactory.createParameter().ref("#/components/parameters/" + component);
    }
}
