package org.mobiletoolkit.gateway.edge;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** What the gateway lets in, and what it tells browsers. */
@ConfigMapping(prefix = "gateway.edge")
public interface EdgeSettings {

    /** Most bytes of a request's body; the services set lower limits where they know better. */
    @WithDefault("33554432")
    long bodyLimit();

    /** Longest time from the head of a request to the end of its body. */
    @WithDefault("60s")
    Duration bodyWithin();

    /** Requests that one caller may have under way at once; one more is answered 429. */
    @WithDefault("64")
    int underWayOfOneCaller();

    /** Requests that the callers of one organisation may have under way at once; one more is answered 429. */
    @WithDefault("512")
    int underWayOfOneOrganisation();

    /** Longest request target, in characters. */
    @WithDefault("8192")
    int targetLimit();

    /** Exact origins, e.g. {@code https://portal.example.nhs.uk}, whose pages may call the suite; none by default. */
    Optional<Set<String>> corsOrigins();

    /** Value of {@code Strict-Transport-Security}; only for a gateway that the public reaches by HTTPS alone. */
    Optional<String> hsts();
}
