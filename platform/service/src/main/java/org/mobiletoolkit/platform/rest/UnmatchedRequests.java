package org.mobiletoolkit.platform.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Problem;
import org.mobiletoolkit.platform.problem.ProblemAnswer;

/** What no resource ever sees: unknown paths, bodies beyond the limit, failures of the HTTP layer itself. */
@ApplicationScoped
class UnmatchedRequests {

    private static final int LAST = Integer.MAX_VALUE;
    private static final int BEFORE_READING = 900_000;

    private final long maxBody;

    UnmatchedRequests(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size", defaultValue = "1M")
                    io.quarkus.runtime.configuration.MemorySize limit) {
        this.maxBody = limit.asLongValue();
    }

    void limit(@Observes Filters filters) {
        filters.register(this::refuseTooLarge, BEFORE_READING);
    }

    void unmatched(@Observes Router router) {
        router.route().order(LAST).handler(context -> {
            if (!context.response().ended()) {
                ProblemAnswer.send(context, Problem.of(CommonProblem.NOT_FOUND, "The path names nothing"));
            }
        });
    }

    /** Said before the body is read, so that the caller gets an answer and not a broken connection. */
    private void refuseTooLarge(RoutingContext context) {
        var length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && tooLarge(length)) {
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
            ProblemAnswer.send(
                    context,
                    Problem.of(CommonProblem.CONTENT_TOO_LARGE, "Bodies of up to " + maxBody + " bytes are accepted"));
        } else {
            context.next();
        }
    }

    private boolean tooLarge(String length) {
        try {
            return Long.parseLong(length) > maxBody;
        } catch (NumberFormatException e) {
            return true;
        }
    }
}
