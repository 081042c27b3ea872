package org.mobiletoolkit.platform.tenancy;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.correlation.Correlation;
import org.mobiletoolkit.platform.identity.Identity;

/** Takes down who asks, also where a request was refused before any resource or filter ran. */
public final class Callers {

    private Callers() {}

    /** Whoever asks, {@code anonymous} when no token was believed. */
    public static CallerSnapshot of(RoutingContext routing) {
        var correlation = Correlation.of(routing);
        var identity = identity(routing);
        return new CallerSnapshot(
                identity == null ? "anonymous" : identity.subject(),
                identity == null ? null : identity.organisation(),
                identity == null ? Set.of() : identity.roles(),
                correlation.traceId(),
                correlation.traceparent(),
                CallerFilter.truncated(routing));
    }

    private static @Nullable Identity identity(RoutingContext routing) {
        SecurityIdentity secured = routing.user() instanceof QuarkusHttpUser user ? user.getSecurityIdentity() : null;
        return secured != null && secured.getAttribute(BearerMechanism.IDENTITY) instanceof Identity known
                ? known
                : null;
    }
}
