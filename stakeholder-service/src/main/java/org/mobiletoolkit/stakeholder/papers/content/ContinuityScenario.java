package org.mobiletoolkit.stakeholder.papers.content;

/** What may fail, and what a continuity plan therefore covers (handbook 2.3, IMP6.SCENARIOS). */
public enum ContinuityScenario {
    DEVICE_LOSS,
    NETWORK_OUTAGE,
    SYSTEM_OUTAGE,
    MDM_OUTAGE,
    SUPPLIER_FAILURE
}
