package org.mobiletoolkit.platform.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.rest.BodyParameters;
import org.mobiletoolkit.platform.tenancy.CurrentCaller;

/** Guards the text of every request that writes, and hands a POST that carries a key to {@link Idempotency}. */
@Write
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class WriteInterceptor {

    private final ObjectMapper json;
    private final Idempotency idempotency;
    private final Arrivals arrivals;
    private final NamedRelease release;
    private final CurrentCaller caller;
    private final RoutingContext routing;

    WriteInterceptor(
            ObjectMapper json,
            Idempotency idempotency,
            Arrivals arrivals,
            NamedRelease release,
            CurrentCaller caller,
            RoutingContext routing) {
        this.arrivals = arrivals;
        this.json = json;
        this.idempotency = idempotency;
        this.release = release;
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
        var header = routing.request().getHeader(TextReleases.HEADER);
        var pass = release.of(header, method, routing.request().path());
        // the reason is kept for longer than all else
        TextGuard.check(GuardedTexts.of(MissingNode.getInstance(), reason(header)), text -> false);
        if (TextGuard.check(GuardedTexts.of(guarded(call, body), parameters(call)), pass.covers())) {
            caller.overriddenBecause(pass.reason());
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

    /** The texts that are to be released look as if they held a number: that is why they are sent. */
    private static JsonNode guarded(InvocationContext call, JsonNode body) {
        var index = BodyParameters.indexOf(call.getMethod());
        return index >= 0 && call.getParameters()[index] instanceof NewTextRelease
                ? ((ObjectNode) body.deepCopy()).without("texts")
                : body;
    }

    /** What a path or a query says is kept too, be it in the audit log. */
    private static Map<String, List<String>> parameters(InvocationContext call) {
        var texts = new LinkedHashMap<String, List<String>>();
        var parameters = call.getMethod().getParameters();
        for (var i = 0; i < parameters.length; i++) {
            if (i != BodyParameters.indexOf(call.getMethod()) && call.getParameters()[i] instanceof String text) {
                texts.put(parameters[i].getName(), List.of(text));
            }
        }
        return texts;
    }

    private static Map<String, List<String>> reason(@Nullable String header) {
        return header == null ? Map.of() : Map.of(TextReleases.HEADER, List.of(header));
    }
}
