package org.mobiletoolkit.platform.paging;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.List;
import java.util.Objects;
import org.mobiletoolkit.platform.person.Restrictions;
import org.mobiletoolkit.platform.tenancy.CurrentCaller;

/** Lists entities page by page (keyset paging): page 10,000 costs what page 1 costs. */
@ApplicationScoped
public class Pages {

    private final EntityManager entities;
    private final Cursors cursors;
    private final CurrentCaller caller;
    private final RoutingContext routing;
    private final Restrictions restrictions;
    private final ResourceInfo resource;

    Pages(
            EntityManager entities,
            Cursors cursors,
            CurrentCaller caller,
            RoutingContext routing,
            Restrictions restrictions,
            ResourceInfo resource) {
        this.resource = resource;
        this.entities = entities;
        this.cursors = cursors;
        this.caller = caller;
        this.routing = routing;
        this.restrictions = restrictions;
    }

    /** Begins a list of the caller's organisation, without what is about a restricted person. */
    public <E> Listing<E> of(Class<E> entity) {
        var listing =
                new Listing<>(entity, entities, cursors, String.valueOf(caller.organisation()), routing, sortedBy());
        restrictions.on(entity).ifPresent(listing::without);
        return listing;
    }

    private List<String> sortedBy() {
        var method = resource.getResourceMethod();
        var said = Objects.requireNonNull(method.getAnnotation(SortedBy.class), () -> method + " says no order");
        return List.of(said.value());
    }
}
