package org.mobiletoolkit.stakeholder.memory.privacy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the other services are asked about a person; where they are is said in {@code toolkit.evidence}. */
@ConfigMapping(prefix = "toolkit.privacy")
public interface FanOutSettings {

    /** How long a service may take for one page or one command; then it counts as missing. */
    @WithDefault("PT30S")
    Duration timeout();

    /** The most records of one service in one answer; the bundle then says how to go on. */
    @WithDefault("10000")
    int recordsAtMost();
}
