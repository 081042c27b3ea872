package org.mobiletoolkit.gateway.route;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.mobiletoolkit.gateway.surface.Surface;

/** Makes the table once, when the gateway starts, and refuses to start with one that could not serve. */
class RouteTables {

    @Produces
    @Singleton
    RouteTable table(Surface surface, Upstreams upstreams) {
        var table = RouteTable.of(surface.document(), Surface.GATEWAY);
        table.services().forEach(upstreams::of);
        upstreams.all().stream()
                .map(Upstream::name)
                .filter(service -> !table.services().contains(service))
                .findFirst()
                .ifPresent(silent -> {
                    throw new IllegalStateException("The merged document has no path of the " + silent
                            + " service: was its openapi.yaml missing when the gateway was built?");
                });
        return table;
    }
}
