package org.mobiletoolkit.platform.identity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The settings of an issuer, as an operator would write them. */
record GivenIssuer(
        String issuer, Optional<String> jwksUrl, Optional<Set<String>> organisations, Optional<String> subjectPrefix)
        implements IdentitySettings.Issuer {

    @Override
    public String audience() {
        return "mobile-toolkit";
    }

    @Override
    public Optional<Boolean> machines() {
        return Optional.empty();
    }

    @Override
    public String subjectClaim() {
        return "sub";
    }

    @Override
    public String organisationClaim() {
        return "ods_code";
    }

    @Override
    public String rolesClaim() {
        return "roles";
    }

    @Override
    public Map<String, String> roleNames() {
        return Map.of();
    }
}
