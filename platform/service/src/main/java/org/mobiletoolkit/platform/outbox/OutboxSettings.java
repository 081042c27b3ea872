package org.mobiletoolkit.platform.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How events leave the service. */
@ConfigMapping(prefix = "platform.outbox")
public interface OutboxSettings {

    /** Rows sent and deleted at a time. */
    @WithDefault("500")
    int batch();

    /** The slow look behind the wake-ups. */
    @WithDefault("PT0.5S")
    Duration poll();

    /** How long the broker may take for one batch before it is tried again. */
    @WithDefault("PT10S")
    Duration patience();
}
