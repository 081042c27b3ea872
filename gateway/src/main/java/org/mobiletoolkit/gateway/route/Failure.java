package org.mobiletoolkit.gateway.route;

import io.netty.channel.ConnectTimeoutException;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClosedException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;
import org.mobiletoolkit.platform.problem.CommonProblem;

/** Why a service gave no answer. */
enum Failure {
    /** Nobody listens there. */
    REFUSED(CommonProblem.BAD_GATEWAY, "cannot be reached"),
    /** Nobody answers there, not even with a refusal. */
    NO_CONNECTION(CommonProblem.GATEWAY_TIMEOUT, "did not accept a connection in time"),
    /** The connection ended before an answer began. */
    CONNECTION_LOST(CommonProblem.BAD_GATEWAY, "closed the connection without an answer"),
    /** It thinks for too long. */
    NO_ANSWER(CommonProblem.GATEWAY_TIMEOUT, "did not answer in time"),
    /** All connections are in use, and too many requests wait for one already. */
    POOL_EXHAUSTED(CommonProblem.SERVICE_UNAVAILABLE, "has more requests than it can take"),
    /** What came back is not HTTP. */
    NOT_HTTP(CommonProblem.BAD_GATEWAY, "gave no usable answer");

    private final CommonProblem problem;
    private final String predicate;

    Failure(CommonProblem problem, String predicate) {
        this.problem = problem;
        this.predicate = predicate;
    }

    static Failure of(Throwable cause) {
        if (cause instanceof ConnectTimeoutException) {
            return NO_CONNECTION;
        }
        if (cause instanceof ConnectException
                || cause instanceof UnknownHostException
                || cause instanceof NoRouteToHostException) {
            return REFUSED;
        }
        if (cause instanceof ConnectionPoolTooBusyException || cause instanceof TimeoutException) {
            return POOL_EXHAUSTED;
        }
        return cause instanceof HttpClosedException || cause instanceof IOException ? CONNECTION_LOST : NOT_HTTP;
    }

    /** Whether it speaks against trying again soon; a frozen service would cost every caller the whole time. */
    boolean unreachable() {
        return this == REFUSED || this == NO_CONNECTION || this == CONNECTION_LOST || this == NO_ANSWER;
    }

    CommonProblem problem() {
        return problem;
    }

    String detail(String service) {
        return "The " + service + " service " + predicate;
    }

    /** The failure as a metric label. */
    String kind() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
