package org.mobiletoolkit.stakeholder.people.consultation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** How long people are given. */
@ConfigMapping(prefix = "consultation")
interface ConsultationSettings {

    /** The least number of working days for which a consultation is open (handbook 6.4). */
    @WithDefault("10")
    @Min(0)
    int minDays();

    /** How many people a group must have so that an anonymous response may name it. */
    @WithDefault("5")
    @Min(1)
    int anonymousMinGroup();
}
