package org.mobiletoolkit.platform.tenancy;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.regex.Pattern;
import org.mobiletoolkit.platform.identity.Identity;
import org.mobiletoolkit.platform.identity.InvalidToken;
import org.mobiletoolkit.platform.identity.TokenVerifier;
import org.mobiletoolkit.platform.right.Rights;

/** Authenticates a request by its bearer token; each service does so itself, the gateway is not the only wall. */
@ApplicationScoped
class BearerMechanism implements HttpAuthenticationMechanism {

    static final String IDENTITY = "platform.identity";

    private static final Pattern BEARER = Pattern.compile("[Bb]earer +([A-Za-z0-9._~+/=-]+)");

    private final TokenVerifier verifier;
    private final Rights rights;
    private final Vertx vertx;

    BearerMechanism(TokenVerifier verifier, Rights rights, Vertx vertx) {
        this.verifier = verifier;
        this.rights = rights;
        this.vertx = vertx;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager manager) {
        var header = context.request().getHeader(HttpHeaderNames.AUTHORIZATION);
        if (header == null) {
            return Uni.createFrom().nullItem();
        }
        var bearer = BEARER.matcher(header.strip());
        if (!bearer.matches()) {
            return Uni.createFrom().failure(new AuthenticationFailedException("The scheme must be Bearer"));
        }
        var token = bearer.group(1);
        var remembered = verifier.remembered(token);
        if (remembered.isPresent()) {
            return Uni.createFrom().item(secured(remembered.get()));
        }
        // keys may have to be fetched: never on the event loop
        return Uni.createFrom()
                .completionStage(() -> vertx.executeBlocking(() -> verifier.verify(token), false)
                        .toCompletionStage())
                .map(this::secured)
                .onFailure(InvalidToken.class)
                .transform(e -> new AuthenticationFailedException(e.getMessage()));
    }

    private SecurityIdentity secured(Identity identity) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(identity.subject()))
                .addRoles(rights.of(identity.roles()))
                .addAttribute(IDENTITY, identity)
                .build();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom()
                .item(new ChallengeData(
                        HttpResponseStatus.UNAUTHORIZED.code(), HttpHeaderNames.WWW_AUTHENTICATE, "Bearer"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }
}
