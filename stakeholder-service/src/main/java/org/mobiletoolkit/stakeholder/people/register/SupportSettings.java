package org.mobiletoolkit.stakeholder.people.register;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;

/** How old an opinion may be, and when support is strong (handbook 2.4). */
@ConfigMapping(prefix = "evidence.support")
interface SupportSettings {

    /** Days; an assessment of exactly this age still counts. */
    @WithDefault("90")
    @Min(1)
    int maxAgeDays();

    /** The power-weighted index from which support is strong, −1 to +1. */
    @WithDefault("0.50")
    @DecimalMin("-1")
    @DecimalMax("1")
    BigDecimal strongIndex();
}
