package org.mobiletoolkit.platform.identity;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.lang.UnresolvableKeyException;
import org.jspecify.annotations.Nullable;

/** One issuer whose tokens are believed, with its keys. */
final class TrustedIssuer {

    /** Asymmetric algorithms only: a shared secret or none at all proves nothing about the issuer. */
    private static final AlgorithmConstraints ALGORITHMS = new AlgorithmConstraints(
            ConstraintType.PERMIT,
            AlgorithmIdentifiers.RSA_USING_SHA256,
            AlgorithmIdentifiers.RSA_USING_SHA384,
            AlgorithmIdentifiers.RSA_USING_SHA512,
            AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
            AlgorithmIdentifiers.RSA_PSS_USING_SHA384,
            AlgorithmIdentifiers.RSA_PSS_USING_SHA512,
            AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256,
            AlgorithmIdentifiers.ECDSA_USING_P384_CURVE_AND_SHA384,
            AlgorithmIdentifiers.EDDSA);

    private static final Pattern ODS_CODE = Pattern.compile("[A-Z0-9]{1,9}");

    private final IdentitySettings.Issuer settings;
    private final String machineRole;
    private final long skewSeconds;
    private final Clock clock;
    private final IssuerKeys keys;

    TrustedIssuer(IdentitySettings.Issuer settings, IdentitySettings all, Clock clock) {
        this.settings = settings;
        this.machineRole = all.machineRole();
        this.skewSeconds = all.clockSkew().toSeconds();
        this.clock = clock;
        this.keys = new IssuerKeys(settings);
    }

    Identity verify(String token) throws InvalidToken {
        try {
            var consumer = new JwtConsumerBuilder()
                    .setExpectedIssuer(settings.issuer())
                    .setExpectedAudience(settings.audience())
                    .setRequireExpirationTime()
                    .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
                    .setAllowedClockSkewInSeconds((int) skewSeconds)
                    .setJwsAlgorithmConstraints(ALGORITHMS)
                    .setVerificationKeyResolver(keys.resolver())
                    .build();
            return identity(consumer.processToClaims(token));
        } catch (InvalidJwtException e) {
            if (e.getCause() instanceof UnresolvableKeyException && e.getCause().getCause() instanceof IOException) {
                throw new KeysUnavailable("The keys of " + settings.issuer() + " cannot be had", e);
            }
            throw new InvalidToken(reason(e));
        } catch (IOException e) {
            throw new KeysUnavailable("Discovery of " + settings.issuer() + " failed", e);
        } catch (MalformedClaimException e) {
            throw new InvalidToken("A claim of the token has the wrong type");
        }
    }

    private Identity identity(JwtClaims claims) throws MalformedClaimException, InvalidToken {
        var subject = claims.getClaimValueAsString(settings.subjectClaim());
        if (subject == null || subject.isBlank() || subject.length() > 200) {
            throw new InvalidToken("The token names no subject");
        }
        if (!Logins.isPlain(subject)) {
            throw new InvalidToken("The token's subject has blanks or characters that nobody sees");
        }
        var roles = roles(claims.getClaimValue(settings.rolesClaim()));
        var organisation = claims.getClaimValueAsString(settings.organisationClaim());
        if (organisation == null && !roles.equals(Set.of(machineRole))) {
            throw new InvalidToken("The token names no organisation");
        }
        if (organisation != null) {
            organisation = organisation.toUpperCase(java.util.Locale.ROOT);
            if (!ODS_CODE.matcher(organisation).matches()) {
                throw new InvalidToken("The token's organisation is not an ODS code");
            }
        }
        return new Identity(
                Logins.canonical(subject),
                organisation,
                roles,
                Instant.ofEpochMilli(claims.getExpirationTime().getValueInMillis()));
    }

    private static Set<String> roles(@Nullable Object claim) {
        if (claim instanceof String text) {
            return Arrays.stream(text.split(" ")).filter(r -> !r.isBlank()).collect(Collectors.toUnmodifiableSet());
        }
        if (claim instanceof Collection<?> many) {
            return many.stream()
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .collect(Collectors.toUnmodifiableSet());
        }
        return Set.of();
    }

    private static String reason(InvalidJwtException e) {
        if (e.hasErrorCode(ErrorCodes.EXPIRED)) {
            return "The token has expired";
        }
        if (e.hasErrorCode(ErrorCodes.AUDIENCE_INVALID) || e.hasErrorCode(ErrorCodes.AUDIENCE_MISSING)) {
            return "The token is meant for another audience";
        }
        if (e.hasErrorCode(ErrorCodes.NOT_YET_VALID)) {
            return "The token is not valid yet";
        }
        return "The token's signature or form is not valid";
    }
}
