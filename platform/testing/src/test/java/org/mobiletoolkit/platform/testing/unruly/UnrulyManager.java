package org.mobiletoolkit.platform.testing.unruly;

import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;

/** Breaks the house rules, one after the other, so that each is seen to object. Its package is not null-marked either. */
@Transactional
@Path("/unruly")
public abstract class UnrulyManager {

    @Inject
    Object injected;

    /** An entity that knows HTTP. */
    @Entity
    public static class Thing {

        Response response;
    }

    @POST
    public List<Thing> things() {
        return List.of();
    }

    Instant now() {
        return Instant.now();
    }
}
