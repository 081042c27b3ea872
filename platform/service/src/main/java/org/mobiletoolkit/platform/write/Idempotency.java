package org.mobiletoolkit.platform.write;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.TransactionExceptionResult;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.audit.HashChain;
import org.mobiletoolkit.platform.concurrency.EntityTag;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.tenancy.CurrentCaller;

/**
 * Does a POST that carries an {@code Idempotency-Key} once, whatever the caller repeats.
 *
 * <p>The answer is stored in the transaction of the change, so that there is never one without the other. The same key
 * with the same body gets the first answer again, with another body 422, while the first is still running 409. A
 * refusal has done nothing, so it is not kept: what was refused is judged anew, because what it lacked may be there now.
 */
@ApplicationScoped
class Idempotency {

    private static final Pattern KEY = Pattern.compile("\"?([A-Za-z0-9._:+/=-]{16,255})\"?");

    private final IdempotencyStore store;
    private final ObjectMapper json;
    private final CurrentCaller caller;
    private final RoutingContext routing;

    Idempotency(IdempotencyStore store, ObjectMapper json, CurrentCaller caller, RoutingContext routing) {
        this.store = store;
        this.json = json;
        this.caller = caller;
        this.routing = routing;
    }

    /** An answer that was given before. */
    record Answered(
            int status,
            Map<String, String> headers,
            @Nullable String body) {}

    Object once(String header, JsonNode body, InvocationContext call) throws Exception {
        var key = KEY.matcher(header.strip());
        if (!key.matches()) {
            throw new Refusal(CommonProblem.INVALID_PARAMETER, "The key has 16 to 255 letters, digits or ._:+/=-")
                    .atParameter("Idempotency-Key", "invalid-key", "16 to 255 letters, digits or ._:+/=-");
        }
        var path = routing.request().path();
        var scope = HashChain.sha256(
                String.join("\n", String.valueOf(caller.organisation()), caller.subject(), path, key.group(1)));
        var said = json.createObjectNode().<ObjectNode>set("body", body.isMissingNode() ? null : body);
        if (routing.request().query() != null) {
            said.put("query", routing.request().query());
        }
        var fingerprint = HashChain.sha256(HashChain.canonical(said));
        return QuarkusTransaction.requiringNew()
                .exceptionHandler(e -> TransactionExceptionResult.ROLLBACK)
                .call(() -> first(scope, fingerprint, call));
    }

    private Object first(String scope, String fingerprint, InvocationContext call) throws Exception {
        if (!store.lock(scope)) {
            throw new Refusal(CommonProblem.IDEMPOTENCY_IN_PROGRESS, "Wait for the first answer, or try again")
                    .header("Retry-After", "1");
        }
        var known = store.find(scope);
        if (known.isPresent()) {
            if (!known.get().fingerprint().equals(fingerprint)) {
                throw new Refusal(
                        CommonProblem.IDEMPOTENCY_MISMATCH,
                        "The key was first sent with another body, or other parameters; use a new key");
            }
            requireReach(known.get());
            throw new Replay(known.get().answered());
        }
        var result = call.proceed();
        store.keep(scope, fingerprint, answered(result), caller.reach());
        return result;
    }

    /** What was told once is not told again to somebody whose role has ended since. */
    private void requireReach(IdempotencyStore.Known known) {
        var reach = caller.reach();
        if (reach != null && (known.reach() == null || !reach.covers(known.reach()))) {
            throw new Refusal(CommonProblem.NOT_FOUND, "What was answered then is out of your reach now");
        }
    }

    private Answered answered(@Nullable Object result) throws JsonProcessingException {
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        if (!(result instanceof RestResponse<?> response)) {
            return answered(result == null ? 204 : 200, headers, result);
        }
        response.getStringHeaders().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        return answered(response.getStatus(), headers, response.getEntity());
    }

    /** With the entity tag of the first answer: who lost that answer needs it for the next change. */
    private Answered answered(int status, Map<String, String> headers, @Nullable Object entity)
            throws JsonProcessingException {
        if (entity == null) {
            return new Answered(status, headers, null);
        }
        var body = json.writeValueAsString(entity);
        headers.putIfAbsent(HttpHeaders.ETAG, EntityTag.of(entity, body.getBytes(StandardCharsets.UTF_8)));
        return new Answered(status, headers, body);
    }

    /** Carries the first answer past the resource method, whose declared type it need not have. */
    static final class Replay extends RuntimeException {

        private final transient Answered answered;

        Replay(Answered answered) {
            super("An answer is given again", null, false, false);
            this.answered = answered;
        }

        Response response() {
            var response = Response.status(answered.status()).header("Idempotent-Replayed", "true");
            answered.headers().forEach(response::header);
            if (answered.body() != null) {
                response.entity(answered.body());
                if (!answered.headers().containsKey("Content-Type")) {
                    response.type("application/json");
                }
            }
            return response.build();
        }
    }
}
