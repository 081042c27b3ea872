package org.mobiletoolkit.platform.concurrency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.mobiletoolkit.platform.paging.Page;

/**
 * Gives every JSON read its entity tag, answers 304 when the caller has that very representation, and tells lists'
 * next page as {@code Link}.
 */
class EntityTags {

    private final ObjectMapper json;

    EntityTags(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter
    public void tag(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        var entity = response.getEntity();
        var headers = response.getHeaders();
        if (entity instanceof Page<?> page && page.links().next() != null) {
            headers.add(HttpHeaders.LINK, "<" + page.links().next() + ">; rel=\"next\"");
        }
        if (entity == null
                || response.getStatus() / 100 != 2
                || entity instanceof byte[]
                || entity instanceof String
                || headers.containsKey(HttpHeaders.ETAG)) {
            return;
        }
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        }
        var body = json.writeValueAsBytes(entity);
        var tag = EntityTag.of(entity, body);
        headers.putSingle(HttpHeaders.ETAG, tag);
        var read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (read && matches(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(304);
            response.setEntity(null);
        } else {
            response.setEntity(body, null, MediaType.APPLICATION_JSON_TYPE);
        }
    }

    private static boolean matches(@org.jspecify.annotations.Nullable String header, String tag) {
        if (header == null) {
            return false;
        }
        for (var candidate : header.split(",")) {
            if (candidate.strip().equals("*") || EntityTag.original(candidate).equals(tag)) {
                return true;
            }
        }
        return false;
    }
}
