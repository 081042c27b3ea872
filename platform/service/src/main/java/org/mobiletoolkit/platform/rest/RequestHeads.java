package org.mobiletoolkit.platform.rest;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import org.mobiletoolkit.platform.negotiation.MediaRanges;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Problem;
import org.mobiletoolkit.platform.problem.ProblemAnswer;

/** Has the framework see heads of requests as they are meant, where it would misread them or fail over them. */
@ApplicationScoped
class RequestHeads {

    private static final int BEFORE_READING = 890_000;
    private static final int MOST_PARAMETERS = 1_000;
    private static final String JSON = "application/json";
    private static final String AS_IT_IS = "identity";

    void read(@Observes Filters filters) {
        filters.register(this::read, BEFORE_READING);
    }

    private void read(RoutingContext context) {
        var query = context.request().query();
        if (query != null && query.indexOf(';') >= 0) {
            keepSemicolons(context, query);
        }
        if (isCoded(context)) {
            context.response().putHeader(HttpHeaders.ACCEPT_ENCODING, AS_IT_IS);
            refuse(
                    context,
                    CommonProblem.UNSUPPORTED_MEDIA_TYPE,
                    "The body has a content coding; bodies are taken as they are, without one");
        } else if (!isAcceptReadable(context)) {
            refuse(context, CommonProblem.NOT_ACCEPTABLE, "The Accept header names no media type; answers are " + JSON);
        } else {
            context.next();
        }
    }

    /** A semicolon is a character of a value like any other; the framework would begin another parameter behind it. */
    private static void keepSemicolons(RoutingContext context, String query) {
        var parameters = context.queryParams();
        parameters.clear();
        new QueryStringDecoder(query, StandardCharsets.UTF_8, false, MOST_PARAMETERS, true)
                .parameters()
                .forEach(parameters::add);
    }

    private static boolean isCoded(RoutingContext context) {
        var coding = context.request().getHeader(HttpHeaders.CONTENT_ENCODING);
        return coding != null && !coding.isBlank() && !coding.strip().equalsIgnoreCase(AS_IT_IS);
    }

    private static boolean isAcceptReadable(RoutingContext context) {
        var headers = context.request().headers();
        var accept = headers.get(HttpHeaders.ACCEPT);
        if (accept == null || accept.equals(JSON) || accept.equals(MediaRanges.ANY)) {
            return true;
        }
        var readable = MediaRanges.readable(String.join(",", headers.getAll(HttpHeaders.ACCEPT)));
        if (readable == null) {
            return false;
        }
        headers.set(HttpHeaders.ACCEPT, readable);
        return true;
    }

    private static void refuse(RoutingContext context, CommonProblem problem, String detail) {
        ProblemAnswer.send(context, Problem.of(problem, detail));
    }
}
