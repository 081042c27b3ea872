package org.mobiletoolkit.local.issuer;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** Makes signed access tokens, for people and for services. */
final class Tokens {

    /** How long a token is good. */
    static final Duration LIFETIME = Duration.ofHours(1);

    /** Whom the tokens are for. */
    static final String AUDIENCE = "mobile-toolkit";

    private final String issuer;
    private final SigningKeys keys;
    private final Clock clock;

    Tokens(String issuer, SigningKeys keys, Clock clock) {
        this.issuer = issuer;
        this.keys = keys;
        this.clock = clock;
    }

    /** A token for a person, with role and organisation. */
    String of(Persona persona) {
        var claims = claims(persona.username());
        claims.setStringClaim("name", persona.title());
        claims.setStringClaim("ods_code", persona.organisation());
        claims.setStringListClaim("roles", persona.roles());
        return signed(claims);
    }

    /** A token for a service, which belongs to no organisation. */
    String of(Client client) {
        var claims = claims(client.id());
        claims.setStringClaim("client_id", client.id());
        claims.setStringListClaim("roles", List.of("SERVICE"));
        return signed(claims);
    }

    private JwtClaims claims(String subject) {
        var now = clock.instant();
        var claims = new JwtClaims();
        claims.setIssuer(issuer);
        claims.setSubject(subject);
        claims.setAudience(AUDIENCE);
        claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(now.plus(LIFETIME).getEpochSecond()));
        claims.setJwtId(UUID.randomUUID().toString());
        return claims;
    }

    private String signed(JwtClaims claims) {
        var key = keys.current();
        var token = new JsonWebSignature();
        token.setHeader("typ", "JWT");
        token.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        token.setKeyIdHeaderValue(key.getKeyId());
        token.setKey(key.getPrivateKey());
        token.setPayload(claims.toJson());
        try {
            return token.getCompactSerialization();
        } catch (JoseException unsignable) {
            throw new IllegalStateException("a generated key cannot sign", unsignable);
        }
    }
}
