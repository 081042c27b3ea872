package org.mobiletoolkit.platform.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

/**
 * Decides whether a bearer token is to be believed: issuer, signature against the issuer's published keys (rotation
 * included), algorithm, audience, times. A verified token is remembered by its hash for some seconds.
 */
@ApplicationScoped
public class TokenVerifier {

    private static final int LONGEST = 8 * 1024;
    private static final int REMEMBERED = 10_000;

    private final Map<String, TrustedIssuer> issuers;
    private final Clock clock;
    private final Cache<String, Identity> verified;
    private final JwtConsumer unverified = new JwtConsumerBuilder()
            .setSkipAllValidators()
            .setDisableRequireSignature()
            .setSkipSignatureVerification()
            .build();

    TokenVerifier(IdentitySettings settings, Clock clock) {
        if (settings.issuers().isEmpty()) {
            throw new IllegalStateException("platform.identity.issuers names no issuer: no token could be believed");
        }
        IssuerRules.check(settings.issuers());
        var byIssuer = new LinkedHashMap<String, TrustedIssuer>();
        settings.issuers()
                .values()
                .forEach(issuer -> byIssuer.put(issuer.issuer(), new TrustedIssuer(issuer, settings, clock)));
        this.issuers = Map.copyOf(byIssuer);
        this.clock = clock;
        this.verified = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterWrite(settings.cacheFor())
                .build();
    }

    /** A token that was verified some seconds ago; never blocks. */
    public Optional<Identity> remembered(String token) {
        return token.length() > LONGEST
                ? Optional.empty()
                : Optional.ofNullable(verified.getIfPresent(hash(token)))
                        .filter(identity -> identity.expiresAt().isAfter(clock.instant()));
    }

    /**
     * Verifies a token; may block while keys are fetched.
     *
     * @throws InvalidToken when it proves nothing
     * @throws KeysUnavailable when the issuer's keys cannot be had
     */
    public Identity verify(String token) throws InvalidToken {
        if (token.length() > LONGEST) {
            throw new InvalidToken("The token is longer than " + LONGEST + " characters");
        }
        var known = remembered(token);
        if (known.isPresent()) {
            return known.get();
        }
        var identity = issuerOf(token).verify(token);
        verified.put(hash(token), identity);
        return identity;
    }

    private TrustedIssuer issuerOf(String token) throws InvalidToken {
        try {
            var issuer = unverified.processToClaims(token).getClaimValueAsString("iss");
            var trusted = issuer == null ? null : issuers.get(issuer);
            if (trusted == null) {
                throw new InvalidToken("The token's issuer is not trusted here");
            }
            return trusted;
        } catch (InvalidJwtException | RuntimeException e) {
            throw new InvalidToken("The token is not a JSON Web Token");
        }
    }

    private static String hash(String token) {
        try {
            // any way to write the bytes down will do for a key
            return new String(
                    MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)),
                    StandardCharsets.ISO_8859_1);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
