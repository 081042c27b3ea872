package org.mobiletoolkit.platform.bulk;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Tells how a rehearsal went. */
class RehearsalMapper {

    @ServerExceptionMapper
    public Response rehearsed(Rehearsal rehearsal) {
        return Response.ok(rehearsal.answer(), MediaType.APPLICATION_JSON_TYPE).build();
    }
}
