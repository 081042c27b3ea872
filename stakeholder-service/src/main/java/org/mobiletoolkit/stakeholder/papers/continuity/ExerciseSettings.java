package org.mobiletoolkit.stakeholder.papers.continuity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** How long an exercise proves something (handbook 2.3, IMP6.EXERCISED). */
@ConfigMapping(prefix = "evidence.exercise")
interface ExerciseSettings {

    /** Days; an exercise of exactly this age still counts. */
    @WithDefault("365")
    @Min(1)
    int maxAgeDays();
}
