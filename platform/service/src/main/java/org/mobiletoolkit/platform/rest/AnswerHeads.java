package org.mobiletoolkit.platform.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Says in answers where records are without saying at which address: it is the caller who knows by which one the suite is
 * reached, and a Host header is no proof of it. And says with {@code OPTIONS} what a patch looks like.
 */
class AnswerHeads {

    static final String PATCHES = "application/merge-patch+json, application/json";

    @ServerResponseFilter
    public void finish(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        var location = headers.getFirst(HttpHeaders.LOCATION);
        if (location != null) {
            headers.putSingle(HttpHeaders.LOCATION, withoutHost(URI.create(location.toString())));
        }
        if (request.getMethod().equals("OPTIONS")
                && String.valueOf(headers.get(HttpHeaders.ALLOW)).contains("PATCH")) {
            headers.putSingle("Accept-Patch", PATCHES);
        }
    }

    private static String withoutHost(URI location) {
        var query = location.getRawQuery();
        return location.getRawPath() + (query == null ? "" : "?" + query);
    }
}
