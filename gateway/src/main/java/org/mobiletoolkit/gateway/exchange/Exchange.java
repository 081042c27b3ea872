package org.mobiletoolkit.gateway.exchange;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import org.mobiletoolkit.platform.correlation.Correlation;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Problem;
import org.mobiletoolkit.platform.problem.ProblemType;
import org.mobiletoolkit.platform.problem.RetryAfter;

/** One request and the answer that is being given to it. Lives on one event loop. */
public final class Exchange {

    /** The upstream of what the gateway answers by itself. */
    public static final String GATEWAY = "gateway";

    private static final Logger LOG = Logger.getLogger(Exchange.class);

    private final RoutingContext context;
    private final HttpServerRequest request;
    private final HttpServerResponse response;
    private final Correlation correlation;
    private final long begun = System.nanoTime();
    private String path = "";
    private String target = "";
    private String template = "UNKNOWN";
    private String upstream = GATEWAY;
    private final List<Runnable> afterwards = new ArrayList<>(2);

    private Exchange(RoutingContext context) {
        this.context = context;
        this.request = context.request();
        this.response = request.response();
        this.correlation = Correlation.of(context);
    }

    /** Begins the answer: the names of the request are told in it whatever happens. */
    public static Exchange begin(RoutingContext context, RequestTimers timers) {
        var exchange = new Exchange(context);
        exchange.names();
        exchange.response.endHandler(ended -> {
            timers.record(exchange);
            exchange.afterwards.forEach(Runnable::run);
        });
        return exchange;
    }

    private void names() {
        var headers = response.headers();
        headers.set(CommonHeaders.REQUEST_ID, correlation.requestId());
        headers.set(CommonHeaders.TRACEPARENT, correlation.traceparent());
        if (correlation.correlationId() != null) {
            headers.set(CommonHeaders.CORRELATION_ID, correlation.correlationId());
        }
        CommonHeaders.protect(headers);
    }

    /** Says under which route template and upstream the exchange is counted. */
    public void countAs(String routeTemplate, String upstreamName) {
        this.template = routeTemplate;
        this.upstream = upstreamName;
    }

    /** Has something done once the answer has ended, or the caller left. */
    public void afterwards(Runnable work) {
        afterwards.add(work);
    }

    /** Remembers the raw path, once it is known to be one, and the target with its query. */
    public void at(String rawPath, String rawTarget) {
        this.path = rawPath;
        this.target = rawTarget;
    }

    /** Refuses with the bare problem of a kind. */
    public void refuse(ProblemType type, String detail) {
        refuse(Problem.of(type, detail));
    }

    /** Refuses; when the answer has begun already, nothing is left but to break it off visibly. */
    public void refuse(Problem problem) {
        if (response.ended() || response.closed()) {
            return;
        }
        if (response.headWritten()) {
            abort();
            return;
        }
        var body = problem.on(path, correlation.requestId(), correlation.traceId());
        response.setStatusCode(problem.status());
        response.headers()
                .set(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .set(HttpHeaders.CACHE_CONTROL, "no-store")
                .set(HttpHeaders.CONTENT_LANGUAGE, "en-GB");
        if (!response.headers().contains(HttpHeaders.RETRY_AFTER)) {
            RetryAfter.of(problem.status())
                    .ifPresent(seconds -> response.headers().set(HttpHeaders.RETRY_AFTER, seconds));
        }
        end(Buffer.buffer(body.toJson()));
    }

    /** Something failed that nobody foresaw: logged once, here, and told without its inside. */
    public void fail(Throwable cause) {
        LOG.errorf(cause, "path=%s requestId=%s failed", path, correlation.requestId());
        refuse(CommonProblem.INTERNAL_ERROR, "The gateway failed; the request id helps those who look for the cause");
    }

    /** Ends the answer, whether or not the whole request has arrived. */
    public void end(Buffer body) {
        if (request.isEnded()) {
            response.end(body);
            return;
        }
        var saysClose = response.headers().contains(HttpHeaders.CONNECTION);
        var unread = new UnreadBody(context.vertx(), request, saysClose);
        if (unread.closes() && !response.headWritten() && request.version() != HttpVersion.HTTP_2) {
            response.headers().set(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        unread.discard();
        response.end(body).onComplete(sent -> unread.answered());
    }

    /** Breaks the answer off, so that the caller cannot take a part for the whole. */
    public void abort() {
        if (request.version() == HttpVersion.HTTP_2) {
            response.reset();
        } else {
            request.connection().close();
        }
    }

    public RoutingContext context() {
        return context;
    }

    public HttpServerRequest request() {
        return request;
    }

    public HttpServerResponse response() {
        return response;
    }

    public Correlation correlation() {
        return correlation;
    }

    /** The raw path, without query. */
    public String path() {
        return path;
    }

    /** The raw path with its query, as a service is to be asked. */
    public String target() {
        return target;
    }

    /** The path as the OpenAPI document writes it, with the names of its variables. */
    public String template() {
        return template;
    }

    public String upstream() {
        return upstream;
    }

    /** Nanoseconds since the head of the request had arrived. */
    public long age() {
        return System.nanoTime() - begun;
    }
}
