package org.mobiletoolkit.platform.tenancy;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.correlation.Correlation;
import org.mobiletoolkit.platform.identity.Identity;

/** Hands the verified identity and the request's names to the caller bean, before any resource runs. */
class CallerFilter {

    private final CurrentCaller caller;
    private final CurrentIdentityAssociation association;
    private final RoutingContext routing;

    CallerFilter(CurrentCaller caller, CurrentIdentityAssociation association, RoutingContext routing) {
        this.caller = caller;
        this.association = association;
        this.routing = routing;
    }

    @ServerRequestFilter
    public void know(ContainerRequestContext request) {
        var correlation = Correlation.of(routing);
        caller.reachedBy(correlation.traceId(), correlation.traceparent(), truncated(routing));
        var identity = association.getIdentity();
        if (identity != null && identity.getAttribute(BearerMechanism.IDENTITY) instanceof Identity known) {
            caller.authenticated(known);
        }
    }

    /** The last part of an address is cut off: enough to see a network, too little to follow a person. */
    private static @Nullable String truncated(RoutingContext routing) {
        var address = routing.request().remoteAddress();
        var ip = address == null ? null : address.hostAddress();
        if (ip == null) {
            return null;
        }
        var cut = ip.lastIndexOf(ip.indexOf(':') >= 0 ? ':' : '.');
        return cut < 0 ? null : ip.substring(0, cut) + (ip.indexOf(':') >= 0 ? ":0" : ".0");
    }
}
