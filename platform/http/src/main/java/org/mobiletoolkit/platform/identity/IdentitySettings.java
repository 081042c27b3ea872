package org.mobiletoolkit.platform.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whose tokens are believed, and where they carry what. */
@ConfigMapping(prefix = "platform.identity")
public interface IdentitySettings {

    /** The trusted issuers, by a name of your choice; several may be trusted at once. */
    Map<String, Issuer> issuers();

    /** The role of machines; only such a token may lack an organisation. */
    String machineRole();

    /** How far the clocks may be apart. */
    @WithDefault("PT30S")
    Duration clockSkew();

    /** How long a verified token is believed without another look. */
    @WithDefault("PT60S")
    Duration cacheFor();

    /** One OIDC provider. Where it carries something is said by a {@link ClaimPath}. */
    interface Issuer {

        /** The exact {@code iss} of its tokens. */
        String issuer();

        /** Where its keys are; found by discovery when not given. */
        Optional<String> jwksUrl();

        /** The {@code aud} that its tokens for this suite carry. */
        String audience();

        /**
         * ODS codes of the organisations for which it may speak; its tokens for others prove nothing. May be left out
         * while it is the only issuer, which then speaks for all; {@code *} says so.
         */
        Optional<Set<String>> organisations();

        /** Whether it may issue tokens of machines, which name no organisation; the only issuer may, unless told not to. */
        Optional<Boolean> machines();

        /**
         * Put before each subject. Two issuers that may speak for one organisation need different ones: the same subject
         * is not the same person there.
         */
        Optional<String> subjectPrefix();

        @WithDefault("sub")
        String subjectClaim();

        @WithDefault("ods_code")
        String organisationClaim();

        @WithDefault("roles")
        String rolesClaim();

        /** What its roles are called in this suite, where they are called otherwise. */
        Map<String, String> roleNames();
    }
}
