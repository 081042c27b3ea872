package org.mobiletoolkit.stakeholder.people.consultation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;

/** How many of those who matter must have been heard. */
@ConfigMapping(prefix = "evidence.consultation")
interface CoverageSettings {

    /** The share of KEEP_SATISFIED and KEEP_INFORMED who must have taken part, 0 to 1 (handbook 2.3, STR3.COVERAGE). */
    @WithDefault("0.80")
    @DecimalMin("0")
    @DecimalMax("1")
    BigDecimal minKeepRate();
}
