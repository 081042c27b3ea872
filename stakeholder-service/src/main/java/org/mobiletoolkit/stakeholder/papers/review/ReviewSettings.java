package org.mobiletoolkit.stakeholder.papers.review;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** How long after the last wave a review may be made (handbook 2.4). */
@ConfigMapping(prefix = "evidence.pir")
interface ReviewSettings {

    /** Days; a review on exactly this day after the last wave counts. */
    @WithDefault("90")
    @Min(0)
    int minAgeDays();
}
