package org.mobiletoolkit.platform.openapi;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.MethodInfo;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.openapi.FeatureProblems.Feature;
import org.mobiletoolkit.platform.problem.ProblemType;

/** What an operation answers: its success, the problems that tell something about it, and any other. */
final class Answers {

    private static final String OTHERWISE = "default";

    private final Components components;
    private final FeatureProblems features;

    Answers(Components components, FeatureProblems features) {
        this.components = components;
        this.features = features;
    }

    void describe(HttpMethod method, String path, Operation operation, @Nullable MethodInfo declared) {
        // By status, and "default" behind all digits.
        var sorted = new TreeMap<String, APIResponse>();
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                sorted.put(succeeded(status, response, declared), response);
            }
        });
        if (method == HttpMethod.GET) {
            sorted.put("304", reference("NotModified"));
        }
        var feature = features.of(declared);
        var refusals = refusals(method, path, operation, declared, feature);
        refusals.addAll(named(operation));
        for (var status : refusals) {
            sorted.put(status.toString(), reference(problems(status, feature)));
        }
        sorted.put(OTHERWISE, reference("Problem"));
        var responses = OASFactory.createAPIResponses();
        sorted.forEach(responses::addAPIResponse);
        operation.setResponses(responses);
    }

    private static String succeeded(String status, APIResponse response, @Nullable MethodInfo declared) {
        var said = declared == null ? null : declared.annotation(ResponseStatus.class);
        var actual = said == null || !status.equals("200")
                ? status
                : String.valueOf(said.value().asInt());
        if (actual.equals("201")) {
            response.description("Created");
            response.addHeader("Location", OASFactory.createHeader().ref("Location"));
        }
        if (response.getContent() != null) {
            response.addHeader("ETag", OASFactory.createHeader().ref("ETag"));
        }
        return actual;
    }

    /** The refusals that the operation itself names: by reference, unlike those that the framework adds. */
    private static Set<Integer> named(Operation operation) {
        return operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(answer -> answer.getValue().getRef() != null)
                .map(answer -> Integer.valueOf(answer.getKey()))
                .collect(Collectors.toSet());
    }

    private Set<Integer> refusals(
            HttpMethod method, String path, Operation operation, @Nullable MethodInfo declared, Feature feature) {
        var refusals = new TreeSet<Integer>();
        if (path.contains("{")) {
            refusals.add(404);
        }
        if (declared != null && declared.hasDeclaredAnnotation(RolesAllowed.class)) {
            refusals.add(403);
        }
        if (method == HttpMethod.GET) {
            if (takes(operation, parameter -> parameter.getIn() == Parameter.In.QUERY)) {
                refusals.add(400);
            }
            if (refusals.isEmpty()) {
                refusals.add(403);
            }
            return refusals;
        }
        refusals.addAll(List.of(403, 409, 422));
        if (takes(operation, parameter -> SharedParameters.IF_MATCH.equals(parameter.getName()))) {
            refusals.addAll(List.of(412, 428));
        }
        feature.types().stream().map(ProblemType::status).forEach(refusals::add);
        return refusals;
    }

    private boolean takes(Operation operation, Predicate<Parameter> such) {
        return operation.getParameters() != null
                && operation.getParameters().stream().map(this::resolved).anyMatch(such);
    }

    private Parameter resolved(Parameter parameter) {
        var reference = parameter.getRef();
        return reference == null
                ? parameter
                : Objects.requireNonNull(
                        components.getParameters().get(reference.substring(reference.lastIndexOf('/') + 1)));
    }

    /** The answer of a status: the common one, or that of the feature when it has kinds of its own. */
    private String problems(int status, Feature feature) {
        var own =
                feature.types().stream().filter(type -> type.status() == status).toList();
        if (own.isEmpty()) {
            return "Problem" + status;
        }
        var name = feature.name() + status;
        var all = new ArrayList<>(own);
        CommonComponents.commonOf(status).stream()
                .filter(common -> own.stream().noneMatch(type -> type.code().equals(common.code())))
                .forEach(all::add);
        components.addResponse(name, CommonComponents.problems(all));
        return name;
    }

    private static APIResponse reference(String name) {
        return OASFactory.createAPIResponse().ref("#/components/responses/" + name);
    }
}
