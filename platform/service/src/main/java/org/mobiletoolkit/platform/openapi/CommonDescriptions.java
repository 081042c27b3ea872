package org.mobiletoolkit.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.smallrye.openapi.api.util.FilterUtil;
import io.smallrye.openapi.api.util.UnusedComponentFilter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.IndexView;
import org.mobiletoolkit.platform.problem.ProblemType;

/** Adds to every operation what all have in common: problems, security, preconditions, keys, entity tags. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CommonDescriptions implements OASFilter {

    private static final String SERVICE = "{service}";

    private final Methods methods;
    private final List<ProblemType> problemTypes;
    private final FeatureProblems features;
    private final Map<String, List<String>> required;
    private final IndexView index;

    /** Reads from the classes what the document's generator does not. */
    public CommonDescriptions(IndexView index) {
        this.index = index;
        methods = new Methods(index);
        problemTypes = ProblemTypes.all(index);
        features = new FeatureProblems(index);
        required = RequiredMembers.of(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var service = ConfigProvider.getConfig().getValue("platform.service", String.class);
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        schemas(api.getComponents());
        var spoken = new SpokenDescriptions(index, api.getComponents());
        spoken.describeSchemas();
        api.getComponents().getSchemas().values().forEach(DecimalPlaces::inWords);
        CommonComponents.addTo(api.getComponents());
        api.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(CommonComponents.SCHEME)));
        describePaths(api, service, spoken);
        api.setExtensions(extensions(service));
        FilterUtil.applyFilter(new UnusedComponentFilter(), api);
    }

    private void describePaths(OpenAPI api, String service, SpokenDescriptions spoken) {
        var components = api.getComponents();
        var patches = new PatchSchemas(components, index);
        patches.describeMembers();
        var rows = new RowBodies(components, index);
        var answers = new Answers(components, features);
        var parameters = new SharedParameters(components);
        var paths = OASFactory.createPaths();
        new TreeMap<>(api.getPaths().getPathItems()).forEach((path, item) -> {
            item.getOperations().forEach((method, operation) -> {
                var declared = methods.of(operation);
                spoken.describe(operation, declared);
                patches.describe(operation, declared);
                rows.describe(operation, declared);
                parameters.describe(method, operation, declared);
                answers.describe(method, path.replace(SERVICE, service), operation, declared);
                operation.setSecurity(null);
                if (path.contains(SERVICE)) {
                    own(operation, service);
                }
            });
            paths.addPathItem(path.replace(SERVICE, service), item);
        });
        api.setPaths(paths);
    }

    private Map<String, Object> extensions(String service) {
        var types = new ArrayList<Map<String, Object>>();
        for (var type : problemTypes) {
            var entry = new LinkedHashMap<String, Object>();
            entry.put("code", type.code());
            entry.put("status", type.status());
            entry.put("title", type.title());
            types.add(entry);
        }
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put("x-service", service);
        extensions.put("x-problem-types", types);
        return extensions;
    }

    /** A resource of the platform is the same in each service; its path and operation ids are made the service's own. */
    private static void own(Operation operation, String service) {
        var name = Character.toUpperCase(service.charAt(0)) + service.substring(1);
        operation.setOperationId(operation.getOperationId() + "Of" + name);
        if (operation.getParameters() != null) {
            operation.setParameters(operation.getParameters().stream()
                    .filter(parameter -> !"service".equals(parameter.getName()))
                    .toList());
        }
    }

    private void schemas(Components components) {
        if (components.getSchemas() != null) {
            var members = new RecordMembers(index);
            components.getSchemas().forEach((name, schema) -> {
                if (required.containsKey(name)) {
                    schema.setRequired(required.get(name));
                }
                members.keep(name, schema);
            });
        }
        anyJson(components, "JsonNode");
        anyJson(components, "ObjectNode");
    }

    private static void anyJson(Components components, String name) {
        if (components.getSchemas() != null && components.getSchemas().containsKey(name)) {
            components.addSchema(name, OASFactory.createSchema().description("Any JSON"));
        }
    }
}
