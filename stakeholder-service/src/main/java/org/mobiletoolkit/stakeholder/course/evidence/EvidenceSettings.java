package org.mobiletoolkit.stakeholder.course.evidence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** Where and how the other services are asked. */
@ConfigMapping(prefix = "toolkit.evidence")
public interface EvidenceSettings {

    /** Base URLs of the other services, by name. */
    Map<String, URI> services();

    /** How long a service may take; then its facts are unknown. */
    @WithDefault("PT2S")
    Duration timeout();

    /** How long ago a service may have looked; an older answer counts as none. */
    @WithDefault("PT5M")
    Duration maxAnswerAge();

    /** Where the machine token comes from. */
    Token token();

    /** OAuth 2.0 client credentials. */
    interface Token {

        URI url();

        String clientId();

        String clientSecret();
    }
}
