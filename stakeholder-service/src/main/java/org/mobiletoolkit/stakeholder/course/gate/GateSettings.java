package org.mobiletoolkit.stakeholder.course.gate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How gates are decided. */
@ConfigMapping(prefix = "gate.evidence")
interface GateSettings {

    /** How old the evidence may be at the decision (handbook 2.2 rule 2). */
    @WithDefault("PT5M")
    Duration maxAge();
}
