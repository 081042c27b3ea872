package org.mobiletoolkit.stakeholder.standing.assessment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** How old a baseline may be (handbook 2.4). */
@ConfigMapping(prefix = "evidence.maturity")
interface MaturitySettings {

    /** Days; an assessment of exactly this age still counts. */
    @WithDefault("365")
    @Min(1)
    int maxAgeDays();
}
