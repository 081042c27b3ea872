package org.mobiletoolkit.platform.tenancy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mobiletoolkit.platform.identity.BearerToken;
import org.mobiletoolkit.platform.identity.Identity;
import org.mobiletoolkit.platform.identity.InvalidToken;
import org.mobiletoolkit.platform.identity.TokenVerifier;
import org.mobiletoolkit.platform.right.Rights;

/** Authenticates a request by its bearer token; each service does so itself, the gateway is not the only wall. */
@ApplicationScoped
class BearerMechanism implements HttpAuthenticationMechanism {

    static final String IDENTITY = "platform.identity";
    static final String ASSIGNED = "platform.assigned";

    private static final int REMEMBERED = 10_000;

    private record Secured(List<Assignment> held, SecurityIdentity identity) {}

    private final TokenVerifier verifier;
    private final AssignedRoles assigned;
    private final Rights rights;
    private final Vertx vertx;

    /** Beside the very objects that it was made of, which are remembered for seconds. */
    private final Cache<Identity, Secured> secured =
            Caffeine.newBuilder().weakKeys().maximumSize(REMEMBERED).build();

    BearerMechanism(TokenVerifier verifier, AssignedRoles assigned, Rights rights, Vertx vertx) {
        this.verifier = verifier;
        this.assigned = assigned;
        this.rights = rights;
        this.vertx = vertx;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager manager) {
        var lines = context.request().headers().getAll(HttpHeaderNames.AUTHORIZATION);
        if (lines.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        var bearer = BearerToken.of(lines);
        var token = bearer.token();
        if (token == null) {
            return Uni.createFrom().failure(new AuthenticationFailedException(bearer.fault()));
        }
        var remembered = verifier.remembered(token).flatMap(this::remembered);
        if (remembered.isPresent()) {
            return Uni.createFrom().item(remembered.get());
        }
        // keys may have to be fetched, and the database asked: never on the event loop
        return Uni.createFrom()
                .completionStage(() -> vertx.executeBlocking(() -> known(verifier.verify(token)), false)
                        .toCompletionStage())
                .onFailure(InvalidToken.class)
                .transform(e -> new AuthenticationFailedException(e.getMessage()));
    }

    private Optional<SecurityIdentity> remembered(Identity identity) {
        return assigned.remembered(identity).map(held -> secured(identity, held));
    }

    private SecurityIdentity known(Identity identity) {
        return secured(identity, assigned.of(identity));
    }

    private SecurityIdentity secured(Identity identity, List<Assignment> held) {
        var known = secured.getIfPresent(identity);
        if (known == null || known.held() != held) {
            known = new Secured(held, secure(identity, held));
            secured.put(identity, known);
        }
        return known.identity();
    }

    /** With what is held anywhere; where it is held, {@link Reaches} sees to. */
    private SecurityIdentity secure(Identity identity, List<Assignment> held) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(identity.subject()))
                .addRoles(rights.of(identity.roles()))
                .addRoles(rights.of(held.stream().map(Assignment::role).toList()))
                .addAttribute(IDENTITY, identity)
                .addAttribute(ASSIGNED, held)
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
