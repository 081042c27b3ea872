package org.mobiletoolkit.gateway.edge;

import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.gateway.exchange.Exchange;
import org.mobiletoolkit.platform.identity.BearerToken;
import org.mobiletoolkit.platform.identity.Identity;
import org.mobiletoolkit.platform.identity.InvalidToken;
import org.mobiletoolkit.platform.identity.KeysUnavailable;
import org.mobiletoolkit.platform.identity.TokenVerifier;
import org.mobiletoolkit.platform.problem.CommonProblem;

/**
 * Lets nobody through without a token that is to be believed. What its bearer may do is decided by the services, each
 * of which checks the token again.
 */
@Singleton
class TokenGate {

    private static final String CHALLENGE = "Bearer realm=\"mobile-toolkit\"";

    private final TokenVerifier verifier;

    TokenGate(TokenVerifier verifier) {
        this.verifier = verifier;
    }

    /** Runs {@code admitted} on the same event loop, at once when the token is known, or answers 401. */
    void pass(Exchange exchange, Consumer<Identity> admitted) {
        var bearer = BearerToken.of(exchange.request().headers().getAll(HttpHeaders.AUTHORIZATION));
        var token = bearer.token();
        if (token == null) {
            challenge(exchange, bearer.absent() ? null : "invalid_token", String.valueOf(bearer.fault()));
            return;
        }
        var known = verifier.remembered(token);
        if (known.isPresent()) {
            admitted.accept(known.get());
        } else {
            verify(exchange, token, admitted);
        }
    }

    private void verify(Exchange exchange, String token, Consumer<Identity> admitted) {
        // keys may have to be fetched, and a signature costs more than an event loop should spend at once
        exchange.context()
                .vertx()
                .executeBlocking(() -> verifier.verify(token), false)
                .onSuccess(admitted::accept)
                .onFailure(cause -> refuse(exchange, cause));
    }

    private static void refuse(Exchange exchange, Throwable cause) {
        if (cause instanceof InvalidToken invalid) {
            challenge(exchange, "invalid_token", String.valueOf(invalid.getMessage()));
        } else if (cause instanceof KeysUnavailable) {
            exchange.response().headers().set(HttpHeaders.RETRY_AFTER, "5");
            exchange.refuse(
                    CommonProblem.SERVICE_UNAVAILABLE,
                    "The identity provider cannot be reached, so no token can be judged");
        } else {
            exchange.fail(cause);
        }
    }

    private static void challenge(Exchange exchange, @Nullable String error, String detail) {
        var challenge = error == null
                ? CHALLENGE
                : CHALLENGE + ", error=\"" + error + "\", error_description=\"" + detail.replace('"', '\'') + '"';
        exchange.response().headers().set("WWW-Authenticate", challenge);
        exchange.refuse(CommonProblem.UNAUTHENTICATED, detail);
    }
}
