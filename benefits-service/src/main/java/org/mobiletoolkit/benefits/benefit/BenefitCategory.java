package org.mobiletoolkit.benefits.benefit;

/**
 * Of which kind a benefit is, after the NHS benefit types (handbook 3.2). {@code CASH_RELEASING}: a budget can be reduced
 * or re-allocated by the value; time of staff only where a budget line is named as reduced. {@code NON_CASH_RELEASING}:
 * worth money, but frees no budget, as clinicians' time mostly. {@code SOCIETAL}: to patients, carers or the public at
 * large. {@code QUALITY_SAFETY}: better or safer care, unmonetisable unless valued.
 */
public enum BenefitCategory {
    CASH_RELEASING,
    NON_CASH_RELEASING,
    SOCIETAL,
    QUALITY_SAFETY
}
