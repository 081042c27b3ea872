package org.mobiletoolkit.platform.rest;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/** An id in a path is written out in full, so that a record has one path and not many. */
class PathIds {

    private static final Map<Method, List<String>> IDS = new ConcurrentHashMap<>();

    private final ResourceInfo resource;

    PathIds(ResourceInfo resource) {
        this.resource = resource;
    }

    @ServerRequestFilter
    public void check(ContainerRequestContext request) {
        var method = resource.getResourceMethod();
        if (method == null) {
            return;
        }
        for (var name : IDS.computeIfAbsent(method, PathIds::of)) {
            var given = request.getUriInfo().getPathParameters().getFirst(name);
            if (given != null && !ParameterForm.isUuid(given)) {
                throw new Refusal(CommonProblem.NOT_FOUND, "The path names nothing: an id has not the form of an id");
            }
        }
    }

    private static List<String> of(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.getType() == UUID.class && isInPath(parameter))
                .map(PathIds::name)
                .toList();
    }

    private static boolean isInPath(Parameter parameter) {
        return parameter.isAnnotationPresent(RestPath.class) || parameter.isAnnotationPresent(PathParam.class);
    }

    private static String name(Parameter parameter) {
        var path = parameter.getAnnotation(RestPath.class);
        var given = path == null ? parameter.getAnnotation(PathParam.class).value() : path.value();
        return given.isEmpty() ? parameter.getName() : given;
    }
}
