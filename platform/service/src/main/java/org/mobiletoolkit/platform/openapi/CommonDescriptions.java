package org.mobiletoolkit.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Problem;
import org.mobiletoolkit.platform.problem.ProblemType;

/** Adds to every operation what all have in common: problems, security, preconditions, keys, entity tags. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CommonDescriptions implements OASFilter {

    private static final String SCHEME = "oidc";
    private static final String SERVICE = "{service}";

    private final Map<String, Integer> statuses = new HashMap<>();
    private final List<ProblemType> problemTypes;
    private final Map<String, List<String>> required;

    /** Reads from the classes what the document's generator does not: the success status of each operation. */
    public CommonDescriptions(IndexView index) {
        problemTypes = ProblemTypes.all(index);
        required = RequiredMembers.of(index);
        for (var status : index.getAnnotations(ResponseStatus.class)) {
            var operation =
                    status.target().asMethod().annotation(org.eclipse.microprofile.openapi.annotations.Operation.class);
            if (operation != null && operation.value("operationId") != null) {
                statuses.put(
                        operation.value("operationId").asString(),
                        status.value().asInt());
            }
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var service = ConfigProvider.getConfig().getValue("platform.service", String.class);
        schemas(api);
        var paths = OASFactory.createPaths();
        new TreeMap<>(api.getPaths().getPathItems()).forEach((path, item) -> {
            if (path.contains(SERVICE)) {
                own(item, service);
            }
            item.getOperations().forEach((method, operation) -> describe(method, operation, item));
            paths.addPathItem(path.replace(SERVICE, service), item);
        });
        api.setPaths(paths);
        api.setExtensions(extensions(service));
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
    private void own(PathItem item, String service) {
        var name = Character.toUpperCase(service.charAt(0)) + service.substring(1);
        for (var operation : item.getOperations().values()) {
            var status = statuses.get(operation.getOperationId());
            operation.setOperationId(operation.getOperationId() + "Of" + name);
            if (status != null) {
                statuses.put(operation.getOperationId(), status);
            }
            if (operation.getParameters() != null) {
                operation.setParameters(operation.getParameters().stream()
                        .filter(parameter -> !"service".equals(parameter.getName()))
                        .toList());
            }
        }
    }

    private void schemas(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        var components = api.getComponents();
        if (components.getSchemas() != null) {
            components.getSchemas().forEach((name, schema) -> {
                if (required.containsKey(name)) {
                    schema.setRequired(required.get(name));
                }
            });
        }
        anyJson(components, "JsonNode");
        anyJson(components, "ObjectNode");
        components.addSchema("Problem", problem());
        components.addSchema("FieldError", fieldError());
        components.setSecuritySchemes(Map.of(
                SCHEME,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description("Access token of a trusted OIDC provider, for the audience of this suite")));
        api.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(SCHEME)));
        problemResponses().forEach(components::addResponse);
    }

    private static void anyJson(Components components, String name) {
        if (components.getSchemas() != null && components.getSchemas().containsKey(name)) {
            components.addSchema(name, OASFactory.createSchema().description("Any JSON"));
        }
    }

    private static Schema problem() {
        return object("Problem details (RFC 9457)")
                .addProperty("type", text("Relative URI of a page about this kind of problem"))
                .addProperty("title", text("The kind of problem in a sentence"))
                .addProperty("status", OASFactory.createSchema().type(List.of(SchemaType.INTEGER)))
                .addProperty("detail", text("What happened this time"))
                .addProperty("instance", text("Path of the request"))
                .addProperty("code", text("Stable code to branch on"))
                .addProperty("requestId", text("Id under which the logs know the request"))
                .addProperty("traceId", text("W3C trace id"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .type(List.of(SchemaType.ARRAY))
                                .items(OASFactory.createSchema().ref("FieldError")))
                .addProperty("rule", text("Id of the rule that refused"))
                .addProperty(
                        "offending",
                        OASFactory.createSchema()
                                .type(List.of(SchemaType.ARRAY))
                                .items(text("Id of what breaks the rule")))
                .required(List.of("type", "title", "status", "code"));
    }

    private static Schema fieldError() {
        return object("What is wrong with one member or parameter")
                .addProperty("pointer", text("JSON pointer into the body"))
                .addProperty("parameter", text("Name of the parameter"))
                .addProperty("code", text("Kind of fault"))
                .addProperty("detail", text("The fault in a sentence"))
                .required(List.of("code", "detail"));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().type(List.of(SchemaType.OBJECT)).description(description);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().type(List.of(SchemaType.STRING)).description(description);
    }

    private static Map<String, APIResponse> problemResponses() {
        var responses = new LinkedHashMap<String, APIResponse>();
        for (var status : new int[] {400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 422, 428, 500, 503}) {
            responses.put("Problem" + status, problemResponse(status));
        }
        return responses;
    }

    private static APIResponse problemResponse(int status) {
        var titles = new ArrayList<String>();
        for (var type : CommonProblem.values()) {
            if (type.status() == status) {
                titles.add(type.title());
            }
        }
        return OASFactory.createAPIResponse()
                .description(String.join("; ", titles))
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("Problem"))));
    }

    private void describe(HttpMethod method, Operation operation, PathItem item) {
        succeed(operation, statuses.get(operation.getOperationId()));
        var refusals = new ArrayList<>(List.of(400, 401, 403, 404, 405, 406, 500, 503));
        if (method != HttpMethod.GET) {
            refusals.addAll(List.of(409, 413, 415, 422));
        }
        if (hasIfMatch(operation)) {
            refusals.addAll(List.of(412, 428));
        }
        if (method == HttpMethod.POST) {
            operation.addParameter(key());
        }
        for (var status : refusals) {
            var code = String.valueOf(status);
            operation
                    .getResponses()
                    .addAPIResponse(code, OASFactory.createAPIResponse().ref("#/components/responses/Problem" + code));
        }
        operation.getResponses().getAPIResponses().forEach((code, response) -> {
            if (code.startsWith("2") && response.getContent() != null) {
                response.addHeader("ETag", OASFactory.createHeader().schema(text("Entity tag of this representation")));
            }
        });
        if (method == HttpMethod.GET) {
            describeIfNoneMatch(operation);
            operation
                    .getResponses()
                    .addAPIResponse("304", OASFactory.createAPIResponse().description("You have this representation"));
        }
        operation.setSecurity(null);
    }

    private static void succeed(Operation operation, @Nullable Integer status) {
        var responses = operation.getResponses();
        var ok = responses.getAPIResponse("200");
        if (status == null || ok == null) {
            return;
        }
        responses.removeAPIResponse("200");
        responses.addAPIResponse(status.toString(), ok);
        if (status == 201) {
            ok.description("Created");
            ok.addHeader("Location", OASFactory.createHeader().schema(text("Path of the new record")));
        }
    }

    private static boolean hasIfMatch(Operation operation) {
        if (operation.getParameters() == null) {
            return false;
        }
        var found = operation.getParameters().stream()
                .filter(parameter -> "If-Match".equals(parameter.getName()))
                .findFirst();
        found.ifPresent(parameter -> parameter
                .description("Entity tag of the representation that you read; required")
                .required(true));
        return found.isPresent();
    }

    private static Parameter key() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description("Your own name for this request, 16 to 255 characters: repeated, it is done once")
                .schema(OASFactory.createSchema()
                        .type(List.of(SchemaType.STRING))
                        .minLength(16)
                        .maxLength(257));
    }

    /** A resource that answers 304 by itself names the header already. */
    private static void describeIfNoneMatch(Operation operation) {
        var named = operation.getParameters();
        if (named != null) {
            operation.setParameters(new ArrayList<>(named.stream()
                    .filter(parameter -> !"If-None-Match".equals(parameter.getName()))
                    .toList()));
        }
        operation.addParameter(ifNoneMatch());
    }

    private static Parameter ifNoneMatch() {
        return OASFactory.createParameter()
                .name("If-None-Match")
                .in(Parameter.In.HEADER)
                .description("Entity tag that you have: answered with 304 while it is the present one")
                .schema(OASFactory.createSchema().type(List.of(SchemaType.STRING)));
    }
}
