package org.mobiletoolkit.platform.tenancy;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.correlation.Correlation;
import org.mobiletoolkit.platform.identity.Identity;
import org.mobiletoolkit.platform.identity.InvalidToken;
import org.mobiletoolkit.platform.identity.TokenVerifier;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/**
 * Hands the verified identity and the request's names to the caller bean, before any resource runs.
 *
 * <p>A machine may act for a person who has asked for it: it shows that person's own token in the header
 * {@value #ON_BEHALF_OF}, and acts within that person's organisation and no other. A machine alone belongs to none.
 */
class CallerFilter {

    /** The token of the person for whom a machine acts, as it stood behind {@code Bearer}. */
    static final String ON_BEHALF_OF = "On-Behalf-Of";

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private final CurrentCaller caller;
    private final CurrentIdentityAssociation association;
    private final RoutingContext routing;
    private final TokenVerifier verifier;
    private final Reaches reaches;

    CallerFilter(
            CurrentCaller caller,
            CurrentIdentityAssociation association,
            RoutingContext routing,
            TokenVerifier verifier,
            Reaches reaches) {
        this.caller = caller;
        this.verifier = verifier;
        this.reaches = reaches;
        this.association = association;
        this.routing = routing;
    }

    @ServerRequestFilter
    public void know(ContainerRequestContext request, ResourceInfo resource) {
        var correlation = Correlation.of(routing);
        caller.reachedBy(correlation.traceId(), correlation.traceparent(), truncated(routing));
        var identity = association.getIdentity();
        if (identity != null && identity.getAttribute(BearerMechanism.IDENTITY) instanceof Identity known) {
            List<Assignment> held = identity.getAttribute(BearerMechanism.ASSIGNED);
            caller.authenticated(known, held);
            caller.reaches(reaches.of(
                    known, held, Operation.of(resource.getResourceMethod()), READS.contains(request.getMethod())));
            if (known.organisation() == null && routing.request().getHeader(ON_BEHALF_OF) != null) {
                caller.actsFor(person(routing.request().getHeader(ON_BEHALF_OF).strip()));
            }
        }
    }

    private Identity person(String token) {
        try {
            return verifier.verify(token);
        } catch (InvalidToken e) {
            throw new Refusal(CommonProblem.UNAUTHENTICATED, "The token in " + ON_BEHALF_OF + " proves nothing")
                    .header("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        }
    }

    /** The last part of an address is cut off: enough to see a network, too little to follow a person. */
    static @Nullable String truncated(RoutingContext routing) {
        var address = routing.request().remoteAddress();
        var ip = address == null ? null : address.hostAddress();
        if (ip == null) {
            return null;
        }
        var cut = ip.lastIndexOf(ip.indexOf(':') >= 0 ? ':' : '.');
        return cut < 0 ? null : ip.substring(0, cut) + (ip.indexOf(':') >= 0 ? ":0" : ".0");
    }
}
