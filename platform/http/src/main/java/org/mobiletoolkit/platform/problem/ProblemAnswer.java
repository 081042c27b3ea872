package org.mobiletoolkit.platform.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.mobiletoolkit.platform.correlation.Correlation;

/** Answers a problem where no resource was reached: unknown paths, failures of the HTTP layer, the gateway's own refusals. */
public final class ProblemAnswer {

    private ProblemAnswer() {}

    /** Ends the response with the problem; does nothing when the response has begun already. */
    public static void send(RoutingContext context, Problem problem) {
        var response = context.response();
        if (response.headWritten() || response.closed()) {
            return;
        }
        var correlation = Correlation.of(context);
        var body = problem.on(context.request().path(), correlation.requestId(), correlation.traceId())
                .toJson();
        RetryAfter.of(problem.status()).ifPresent(seconds -> response.putHeader(RetryAfter.HEADER, seconds));
        response.setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("Content-Language", "en-GB")
                .end(body);
    }
}
