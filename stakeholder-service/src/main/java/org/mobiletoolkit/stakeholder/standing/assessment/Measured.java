package org.mobiletoolkit.stakeholder.standing.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A completed assessment as a trend sees it.
 *
 * <p>Nothing is rounded yet: a difference is taken first.
 *
 * @param startsFrom whether later ones may be measured against it
 * @param overall null while a dimension is not assessed
 * @param dimensions the assessed ones only
 */
record Measured(
        UUID id,
        String title,
        LocalDate completedOn,
        boolean startsFrom,
        @Nullable BigDecimal overall,
        @Nullable BigDecimal indexPct,
        Map<String, BigDecimal> dimensions) {}
