package org.mobiletoolkit.platform.write;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Sends a stored answer again. */
class ReplayMapper {

    @ServerExceptionMapper
    public Response replay(Idempotency.Replay replay) {
        return replay.response();
    }
}
