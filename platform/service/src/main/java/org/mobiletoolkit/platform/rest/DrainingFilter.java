package org.mobiletoolkit.platform.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.mobiletoolkit.platform.problem.ProblemAnswer;
import org.mobiletoolkit.platform.shutdown.Draining;

/** Refuses what comes in while the service ends. */
@ApplicationScoped
class DrainingFilter {

    /** After the request has its names, before anything is done for it. */
    private static final int PRIORITY = 950_000;

    private final Draining draining;

    DrainingFilter(Draining draining) {
        this.draining = draining;
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, PRIORITY);
    }

    private void admit(RoutingContext context) {
        if (draining.hasBegun()) {
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
            ProblemAnswer.send(context, Draining.refusal());
        } else {
            context.next();
        }
    }
}
