package org.mobiletoolkit.procurement.engagement;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Thresholds of the evidence about existing suppliers (handbook 2.4). */
@ConfigMapping(prefix = "evidence.supplier")
interface SupplierEvidenceSettings {

    /** For how many days an engagement proves that a supplier is engaged. */
    @WithDefault("180")
    int maxAgeDays();
}
