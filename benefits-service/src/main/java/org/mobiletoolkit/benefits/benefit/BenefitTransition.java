package org.mobiletoolkit.benefits.benefit;

/**
 * What {@code benefit.stage-transitioned.v1} says beside the states; no free text.
 *
 * <p>Published: add optional members freely, change nothing else without a v2.
 */
record BenefitTransition(String reference, BenefitCategory category, boolean disBenefit, boolean inScope) {

    static BenefitTransition of(Benefit benefit) {
        return new BenefitTransition(
                benefit.reference(),
                benefit.content().category(),
                benefit.content().disBenefit(),
                benefit.status().isInScope());
    }
}
