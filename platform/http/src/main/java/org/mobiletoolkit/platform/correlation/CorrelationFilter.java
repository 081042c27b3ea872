package org.mobiletoolkit.platform.correlation;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.MDC;

/** Gives every request its names before anything else looks at it, and tells them to the caller and to the log. */
@ApplicationScoped
public class CorrelationFilter {

    /** Before authentication, so that its refusals carry the names too. */
    private static final int PRIORITY = 1_000_000;

    void register(@Observes Filters filters) {
        filters.register(CorrelationFilter::name, PRIORITY);
    }

    private static void name(RoutingContext context) {
        var correlation = Correlation.of(context);
        var headers = context.response().headers();
        headers.set("X-Request-Id", correlation.requestId()).set("traceparent", correlation.traceparent());
        if (correlation.correlationId() != null) {
            headers.set("X-Correlation-Id", correlation.correlationId());
        }
        MDC.put("requestId", correlation.requestId());
        MDC.put("traceId", correlation.traceId());
        context.next();
    }
}
