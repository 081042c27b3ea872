package org.mobiletoolkit.stakeholder.workforce.statement;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;

/** How closely the user types must match the stated workforce. */
@ConfigMapping(prefix = "workforce")
interface WorkforceSettings {

    /** The difference, in per cent of the stated number, up to which the numbers still match; 0 asks for equality. */
    @WithDefault("5")
    @DecimalMin("0")
    @DecimalMax("100")
    BigDecimal tolerancePct();
}
