package org.mobiletoolkit.platform.rest;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/** Refuses a caller who will not take JSON, where nothing but JSON is to be had. */
class AcceptedTypes {

    private final ResourceInfo resource;

    AcceptedTypes(ResourceInfo resource) {
        this.resource = resource;
    }

    @ServerRequestFilter
    public void check(ContainerRequestContext request) {
        var method = resource.getResourceMethod();
        if (method == null
                || method.isAnnotationPresent(Produces.class)
                || method.getDeclaringClass().isAnnotationPresent(Produces.class)) {
            return;
        }
        var accepted = request.getAcceptableMediaTypes();
        if (!accepted.isEmpty() && accepted.stream().noneMatch(MediaType.APPLICATION_JSON_TYPE::isCompatible)) {
            throw new Refusal(CommonProblem.NOT_ACCEPTABLE, "Answers are application/json");
        }
    }
}
