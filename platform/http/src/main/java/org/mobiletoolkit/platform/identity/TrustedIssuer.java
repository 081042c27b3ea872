package org.mobiletoolkit.platform.identity;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
import org.mobiletoolkit.platform.text.Text;

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

    private static final Pattern ODS_CODE = Pattern.compile("[A-Za-z0-9]{1,9}");

    private final IdentitySettings.Issuer settings;
    private final String machineRole;
    private final boolean machines;
    private final long skewSeconds;
    private final Clock clock;
    private final IssuerKeys keys;
    private final ClaimPath subject;
    private final ClaimPath organisation;
    private final ClaimPath roles;

    TrustedIssuer(IdentitySettings.Issuer settings, IdentitySettings all, Clock clock) {
        this.settings = settings;
        this.machineRole = all.machineRole();
        this.machines = settings.machines().orElse(all.issuers().size() == 1);
        this.skewSeconds = all.clockSkew().toSeconds();
        this.clock = clock;
        this.keys = new IssuerKeys(settings);
        this.subject = ClaimPath.of(settings.subjectClaim());
        this.organisation = ClaimPath.of(settings.organisationClaim());
        this.roles = ClaimPath.of(settings.rolesClaim());
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
        } catch (MalformedClaimException | ArithmeticException | NumberFormatException e) {
            throw new InvalidToken("A claim of the token has the wrong type");
        }
    }

    private Identity identity(JwtClaims claims) throws MalformedClaimException, InvalidToken {
        var who = one(subject.in(claims), "subject");
        if (who == null || Text.isBlank(who) || who.length() > 200) {
            throw new InvalidToken("The token names no subject");
        }
        if (!Logins.isPlain(who)) {
            throw new InvalidToken("The token's subject has blanks or characters that nobody sees");
        }
        var held = roles(roles.in(claims));
        var owner = code(one(organisation.in(claims), "organisation"));
        if (owner == null && !held.equals(Set.of(machineRole))) {
            throw new InvalidToken("The token names no organisation");
        }
        if (owner == null && !machines) {
            throw new InvalidToken("The token's issuer may not speak for machines");
        }
        if (owner != null && !IssuerRules.speaksFor(settings, owner)) {
            throw new InvalidToken("The token's issuer may not speak for this organisation");
        }
        return new Identity(
                Logins.canonical(settings.subjectPrefix().orElse("") + who),
                owner,
                held,
                Instant.ofEpochMilli(claims.getExpirationTime().getValueInMillis()));
    }

    /** In capitals: those of ASCII and no others, as some letters become those of another organisation's code. */
    private static @Nullable String code(@Nullable String said) throws InvalidToken {
        if (said != null && !ODS_CODE.matcher(said).matches()) {
            throw new InvalidToken("The token's organisation is not an ODS code");
        }
        return said == null ? null : said.toUpperCase(Locale.ROOT);
    }

    private static @Nullable String one(List<String> said, String what) throws InvalidToken {
        if (Set.copyOf(said).size() > 1) {
            throw new InvalidToken("The token names more than one " + what);
        }
        return said.isEmpty() ? null : said.get(0);
    }

    /** Several in one text are parted by spaces. */
    private Set<String> roles(List<String> said) {
        return said.stream()
                .flatMap(text -> Arrays.stream(text.split(" ")))
                .filter(role -> !role.isBlank())
                .map(role -> settings.roleNames().getOrDefault(role, role))
                .collect(Collectors.toUnmodifiableSet());
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
