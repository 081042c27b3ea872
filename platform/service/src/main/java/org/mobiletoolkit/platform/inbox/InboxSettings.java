package org.mobiletoolkit.platform.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How events are taken in. */
@ConfigMapping(prefix = "platform.inbox")
public interface InboxSettings {

    /** Events applied in one transaction at most. */
    @WithDefault("500")
    int batch();

    /** How often an event that cannot be digested is tried before it is parked. */
    @WithDefault("3")
    int attempts();

    /** The pause before the second attempt; it doubles each time. */
    @WithDefault("PT0.1S")
    Duration backoff();

    /** How long an event waits for those that are missing before it. */
    @WithDefault("PT10S")
    Duration hold();

    /** How long ids are remembered: longer than any topic keeps its records to be repeated. */
    @WithDefault("P400D")
    Duration rememberFor();
}
