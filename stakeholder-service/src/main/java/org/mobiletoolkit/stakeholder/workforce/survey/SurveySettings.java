package org.mobiletoolkit.stakeholder.workforce.survey;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;

/** How surveys are told of (handbook 6.5). */
@ConfigMapping(prefix = "survey")
interface SurveySettings {

    /** The least number of responses of which anything is told. */
    @WithDefault("5")
    @Min(2)
    int suppressionThreshold();

    /** The margin of error, in percentage points at 95% confidence, for which enough people should answer. */
    @WithDefault("5")
    @DecimalMin("0.1")
    @DecimalMax("50")
    BigDecimal marginOfErrorPct();
}
