package org.mobiletoolkit.stakeholder.people.register;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** Where the map of stakeholders is cut. */
@ConfigMapping(prefix = "stakeholder.map")
interface StakeholderSettings {

    /** The lowest score of 1 to 5 that counts as high (handbook 6.1). */
    @WithDefault("3")
    @Min(1)
    @Max(5)
    int threshold();
}
