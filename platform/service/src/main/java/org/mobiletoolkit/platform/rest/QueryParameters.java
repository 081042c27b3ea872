package org.mobiletoolkit.platform.rest;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.paging.SortedBy;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.FieldError;
import org.mobiletoolkit.platform.problem.Refusal;

/**
 * The one reader of query parameters: what nobody reads, what is empty, what is said twice where one is meant and what has
 * not the form of its type is a mistake of the caller. A filter that is misread would answer the wrong records.
 */
class QueryParameters {

    private static final Map<Method, Map<String, ParameterForm>> KNOWN = new ConcurrentHashMap<>();

    private final ResourceInfo resource;
    private final RoutingContext routing;

    QueryParameters(ResourceInfo resource, RoutingContext routing) {
        this.resource = resource;
        this.routing = routing;
    }

    @ServerRequestFilter
    public void check(ContainerRequestContext request) {
        var query = routing.request().query();
        var method = resource.getResourceMethod();
        if (query == null || query.isEmpty() || method == null) {
            return;
        }
        var known = KNOWN.computeIfAbsent(method, QueryParameters::of);
        var given = given();
        if (!known.keySet().containsAll(given.keySet())) {
            throw unknown(known, given);
        }
        var faults = new ArrayList<FieldError>();
        given.forEach((name, values) -> {
            var fault = Objects.requireNonNull(known.get(name)).fault(values);
            if (fault != null) {
                faults.add(FieldError.atParameter(name, fault.code(), fault.detail()));
            }
        });
        if (!faults.isEmpty()) {
            throw new Refusal(CommonProblem.INVALID_PARAMETER, ProblemMappers.summary(faults)).errors(faults);
        }
    }

    private Map<String, List<String>> given() {
        var given = new LinkedHashMap<String, List<String>>();
        routing.queryParams()
                .forEach((name, value) ->
                        given.computeIfAbsent(name, first -> new ArrayList<>()).add(value));
        return given;
    }

    private static Refusal unknown(Map<String, ?> known, Map<String, ?> given) {
        var refusal = new Refusal(
                CommonProblem.UNKNOWN_PARAMETER,
                known.isEmpty()
                        ? "No query parameters are known here"
                        : "Known here: " + String.join(", ", known.keySet()));
        given.keySet().stream()
                .filter(name -> !known.containsKey(name))
                .sorted()
                .forEach(name -> refusal.atParameter(name, "unknown-parameter", "This parameter is not known here"));
        return refusal;
    }

    private static Map<String, ParameterForm> of(Method method) {
        var known = new TreeMap<String, ParameterForm>();
        for (var parameter : method.getParameters()) {
            add(known, parameter, parameter.getName(), parameter.getParameterizedType());
            for (var field : parameter.getType().getDeclaredFields()) {
                add(known, field, field.getName(), field.getGenericType());
            }
        }
        var sorted = method.getAnnotation(SortedBy.class);
        if (sorted != null) {
            known.put("sort", ParameterForm.oneOf(ordersBy(sorted)));
        }
        return known;
    }

    private static List<String> ordersBy(SortedBy sorted) {
        return Arrays.stream(sorted.value())
                .flatMap(member -> Stream.of(member, "-" + member))
                .toList();
    }

    private static void add(Map<String, ParameterForm> known, AnnotatedElement element, String name, Type type) {
        var rest = element.getAnnotation(RestQuery.class);
        if (rest != null) {
            known.put(named(rest.value(), name), ParameterForm.of(type));
        }
        var query = element.getAnnotation(QueryParam.class);
        if (query != null) {
            known.put(named(query.value(), name), ParameterForm.of(type));
        }
    }

    private static String named(@Nullable String given, String otherwise) {
        return given == null || given.isEmpty() ? otherwise : given;
    }
}
