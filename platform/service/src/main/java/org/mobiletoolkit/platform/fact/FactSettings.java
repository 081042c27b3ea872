package org.mobiletoolkit.platform.fact;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How facts are kept up to date. */
@ConfigMapping(prefix = "platform.facts")
public interface FactSettings {

    /** Every fact is looked at again after this time: some age without any record changing. */
    @WithDefault("PT1H")
    Duration sweep();

    /** An answer is said again after this time though it is the same, to put right who has missed it or was told a false one. */
    @WithDefault("P1D")
    Duration repeat();

    /** The slow look behind the wake-ups. */
    @WithDefault("PT1S")
    Duration poll();
}
