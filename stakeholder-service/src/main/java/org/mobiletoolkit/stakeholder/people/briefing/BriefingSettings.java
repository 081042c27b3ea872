package org.mobiletoolkit.stakeholder.people.briefing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How many briefing packs are made and kept. */
@ConfigMapping(prefix = "briefing")
interface BriefingSettings {

    /** How many are made at the same time; each takes a processor for part of a second. */
    @WithDefault("2")
    @Min(1)
    int parallel();

    /** How long a request waits for its turn before it is told to come back. */
    @WithDefault("5S")
    Duration patience();

    /** How many one initiative keeps. */
    @WithDefault("200")
    @Min(1)
    int most();
}
