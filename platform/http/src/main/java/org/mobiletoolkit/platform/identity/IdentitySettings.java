package org.mobiletoolkit.platform.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

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
