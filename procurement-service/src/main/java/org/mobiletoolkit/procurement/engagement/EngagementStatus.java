package org.mobiletoolkit.procurement.engagement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an engagement has come. */
@Schema(name = "SupplierEngagementStatus")
public enum EngagementStatus {
    /** To take place. */
    PLANNED,
    /** Took place; its outcome is on record and counts. */
    HELD,
    /** Will not take place. */
    CANCELLED,
    /** Took place, but another record tells it better. */
    SUPERSEDED
}
