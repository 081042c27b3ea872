package org.mobiletoolkit.platform.rest;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/** A query parameter that nobody reads is a mistake of the caller: a filter that silently filters nothing. */
class UnknownParameters {

    private static final Map<Method, Set<String>> KNOWN = new ConcurrentHashMap<>();

    private final ResourceInfo resource;

    UnknownParameters(ResourceInfo resource) {
        this.resource = resource;
    }

    @ServerRequestFilter
    public void check(ContainerRequestContext request) {
        var given = request.getUriInfo().getQueryParameters();
        if (given.isEmpty() || resource.getResourceMethod() == null) {
            return;
        }
        var known = KNOWN.computeIfAbsent(resource.getResourceMethod(), UnknownParameters::parametersOf);
        var unknown = new TreeSet<>(given.keySet());
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            var refusal = new Refusal(
                    CommonProblem.UNKNOWN_PARAMETER,
                    known.isEmpty() ? "No query parameters are known here" : "Known here: " + String.join(", ", known));
            unknown.forEach(name -> refusal.atParameter(name, "unknown-parameter", "This parameter is not known here"));
            throw refusal;
        }
    }

    private static Set<String> parametersOf(Method method) {
        var names = new TreeSet<String>();
        for (var parameter : method.getParameters()) {
            add(names, parameter, parameter.getName());
            for (var field : parameter.getType().getDeclaredFields()) {
                add(names, field, field.getName());
            }
            if (parameter.getType().isRecord()) {
                for (var component : parameter.getType().getRecordComponents()) {
                    add(names, component, component.getName());
                }
            }
        }
        return names;
    }

    private static void add(Set<String> names, AnnotatedElement element, String name) {
        var rest = element.getAnnotation(RestQuery.class);
        if (rest != null) {
            names.add(named(rest.value(), name));
        }
        var query = element.getAnnotation(QueryParam.class);
        if (query != null) {
            names.add(named(query.value(), name));
        }
    }

    private static String named(@Nullable String given, String otherwise) {
        return given == null || given.isEmpty() ? otherwise : given;
    }
}
