package org.mobiletoolkit.platform.testing.unruly;

import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.mobiletoolkit.neighbour.Visitor;

/** Breaks the house rules, one after the other, so that each is seen to object. Its package is not null-marked either. */
@Transactional
@Path("/unruly")
public abstract class UnrulyManager {

    @Inject
    Object injected;

    /** An entity that knows HTTP and belongs to nobody. */
    @Entity
    public static class Thing {

        Response response;
    }

    /** Shown, and no record. */
    static class ThingView {}

    /** At a path of each thing. */
    @Path("/unruly/{id}/parts")
    static class Parts {}

    /** A rule that needs a server to be asked. */
    static class ThingRule {

        Response decide() {
            return Response.ok().build();
        }
    }

    @POST
    @Transactional
    public List<Thing> things() {
        return List.of();
    }

    Instant now() {
        return Instant.now();
    }

    void talks(org.apache.kafka.clients.producer.Producer<String, String> broker) {
        broker.close();
    }

    io.smallrye.mutiny.Uni<String> later() {
        return io.smallrye.mutiny.Uni.createFrom().item("IG");
    }

    void calls(Visitor neighbour) {
        neighbour.visit();
    }
}
