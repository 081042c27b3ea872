package org.mobiletoolkit.platform.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Objects;
import org.mobiletoolkit.platform.rest.BodyParameters;
import org.mobiletoolkit.platform.right.PlatformRights;
import org.mobiletoolkit.platform.tenancy.CurrentCaller;

/** Guards the text of every body, and hands a POST that carries a key to {@link Idempotency}. */
@Write
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class WriteInterceptor {

    private static final String OVERRIDE = "Patient-Identifier-Override";

    private final ObjectMapper json;
    private final Idempotency idempotency;
    private final Arrivals arrivals;
    private final CurrentCaller caller;
    private final RoutingContext routing;

    WriteInterceptor(
            ObjectMapper json,
            Idempotency idempotency,
            Arrivals arrivals,
            CurrentCaller caller,
            RoutingContext routing) {
        this.arrivals = arrivals;
        this.json = json;
        this.idempotency = idempotency;
        this.caller = caller;
        this.routing = routing;
    }

    @AroundInvoke
    Object guard(InvocationContext call) throws Exception {
        var method = routing.request().method().name();
        if (method.equals("GET") || method.equals("HEAD") || method.equals("OPTIONS")) {
            return call.proceed();
        }
        var body = body(call);
        var reason = routing.request().getHeader(OVERRIDE);
        var overrides = reason != null && !reason.isBlank() && caller.may(PlatformRights.OVERRIDE_TEXT_GUARD);
        if (TextGuard.check(body, overrides)) {
            caller.overriddenBecause(Objects.requireNonNull(reason));
        }
        var key = routing.request().getHeader("Idempotency-Key");
        return arrivals.awaited(
                () -> method.equals("POST") && key != null ? idempotency.once(key, body, call) : call.proceed());
    }

    private JsonNode body(InvocationContext call) {
        var index = BodyParameters.indexOf(call.getMethod());
        var body = index < 0 ? null : call.getParameters()[index];
        return body == null ? MissingNode.getInstance() : json.valueToTree(body);
    }
}
