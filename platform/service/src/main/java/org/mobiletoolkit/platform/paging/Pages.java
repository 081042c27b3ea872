package org.mobiletoolkit.platform.paging;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.mobiletoolkit.platform.tenancy.CurrentCaller;

/** Lists entities page by page (keyset paging): page 10,000 costs what page 1 costs. */
@ApplicationScoped
public class Pages {

    private final EntityManager entities;
    private final Cursors cursors;
    private final CurrentCaller caller;
    private final RoutingContext routing;

    Pages(EntityManager entities, Cursors cursors, CurrentCaller caller, RoutingContext routing) {
        this.entities = entities;
        this.cursors = cursors;
        this.caller = caller;
        this.routing = routing;
    }

    /** Begins a list of the caller's organisation. */
    public <E> Listing<E> of(Class<E> entity) {
        return new Listing<>(entity, entities, cursors, String.valueOf(caller.organisation()), routing);
    }
}
