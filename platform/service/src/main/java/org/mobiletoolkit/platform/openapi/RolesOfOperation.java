package org.mobiletoolkit.platform.openapi;

import io.quarkus.arc.Arc;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.mobiletoolkit.platform.right.Rights;

/** Says at each operation which roles may call it, as the service's table of rights has it. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class RolesOfOperation implements OASFilter {

    private static final String ROLES = "x-roles";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var rights = Arc.container().instance(Rights.class).get();
        api.getPaths()
                .getPathItems()
                .values()
                .forEach(item -> item.getOperations().values().forEach(operation -> tell(operation, rights)));
        Objects.requireNonNull(api.getComponents().getSchemas().get("Problem"))
                .addProperty(
                        "allowedRoles",
                        OASFactory.createSchema()
                                .type(List.of(SchemaType.ARRAY))
                                .description("Of a refusal for want of a right: the roles that hold it")
                                .items(OASFactory.createSchema().type(List.of(SchemaType.STRING))));
    }

    private static void tell(Operation operation, Rights rights) {
        var right = operation.getExtensions() == null
                ? null
                : operation.getExtensions().get(RightOfOperation.RIGHT);
        if (right == null) {
            describe(operation, "Everybody with a valid token may do this.");
        } else {
            var roles = List.copyOf(rights.roles(right.toString()));
            operation.removeExtension(RightOfOperation.RIGHT);
            operation.addExtension(ROLES, roles);
            describe(operation, "For %s.".formatted(String.join(", ", roles)));
        }
    }

    private static void describe(Operation operation, String who) {
        var said = operation.getDescription();
        operation.setDescription(said == null || said.isBlank() ? who : said.strip() + "\n\n" + who);
    }
}
