package org.mobiletoolkit.platform.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Takes bodies as JSON, where an operation asks for nothing else: the framework reads any {@code +json} alike. A charset in the
 * header says nothing (RFC 8259, 11).
 */
class ContentTypes {

    private static final Map<Method, Boolean> JSON_ONLY = new ConcurrentHashMap<>();

    private final ResourceInfo resource;

    ContentTypes(ResourceInfo resource) {
        this.resource = resource;
    }

    @ServerRequestFilter
    public void check(ContainerRequestContext request) {
        var method = resource.getResourceMethod();
        var type = method == null ? null : request.getMediaType();
        if (type == null) {
            return;
        }
        if (JSON_ONLY.computeIfAbsent(method, ContentTypes::takesJsonOnly) && !isJson(type)) {
            throw new NotSupportedException();
        }
    }

    private static boolean isJson(MediaType type) {
        return type.getType().equalsIgnoreCase("application")
                && type.getSubtype().equalsIgnoreCase("json");
    }

    private static boolean takesJsonOnly(Method method) {
        return !method.isAnnotationPresent(Consumes.class)
                && !method.getDeclaringClass().isAnnotationPresent(Consumes.class)
                && BodyParameters.indexOf(method) >= 0;
    }
}
