package org.mobiletoolkit.benefits.benefit;

/** The NHS benefit types (handbook 3.2). */
public enum BenefitCategory {
    /** A budget can be reduced or re-allocated by the value. */
    CASH_RELEASING,
    /** Worth money, but frees no budget: clinician time, mostly. */
    NON_CASH_RELEASING,
    /** To patients, carers or the public at large. */
    SOCIETAL,
    /** Better or safer care; unmonetisable unless valued. */
    QUALITY_SAFETY
}
