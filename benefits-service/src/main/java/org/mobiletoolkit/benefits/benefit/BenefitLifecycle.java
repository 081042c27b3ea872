package org.mobiletoolkit.benefits.benefit;

import static org.mobiletoolkit.benefits.benefit.BenefitStatus.BASELINED;
import static org.mobiletoolkit.benefits.benefit.BenefitStatus.IDENTIFIED;
import static org.mobiletoolkit.benefits.benefit.BenefitStatus.NOT_REALISED;
import static org.mobiletoolkit.benefits.benefit.BenefitStatus.PARTIALLY_REALISED;
import static org.mobiletoolkit.benefits.benefit.BenefitStatus.PROFILED;
import static org.mobiletoolkit.benefits.benefit.BenefitStatus.REALISED;
import static org.mobiletoolkit.benefits.benefit.BenefitStatus.REJECTED;
import static org.mobiletoolkit.benefits.benefit.BenefitStatus.TRACKING;
import static org.mobiletoolkit.benefits.benefit.BenefitStatus.VALIDATED;
import static org.mobiletoolkit.benefits.benefit.BenefitStatus.WITHDRAWN;

import org.mobiletoolkit.benefits.access.Access;
import org.mobiletoolkit.platform.lifecycle.Lifecycle;

/**
 * The life of a benefit (handbook 3.2): no step is skipped; before it is validated it may be rejected, from then on
 * only withdrawn; a material change to a validated profile sends it back.
 */
final class BenefitLifecycle {

    static final String PROFILE = "profile";
    static final String VALIDATE = "validate";
    static final String BASELINE = "baseline";
    static final String TRACK = "track";
    static final String CONCLUDE_REALISED = "conclude-realised";
    static final String CONCLUDE_PARTIALLY = "conclude-partially-realised";
    static final String CONCLUDE_NOT_REALISED = "conclude-not-realised";
    static final String REVISE = "revise";
    static final String REJECT = "reject";
    static final String WITHDRAW = "withdraw";

    /** Callers reject; the other commands wait for the records that they are about. */
    static final Lifecycle<BenefitStatus> STATES = Lifecycle.of(BenefitStatus.class)
            .ofItself()
            .on(PROFILE, IDENTIFIED, PROFILED)
            .on(VALIDATE, PROFILED, VALIDATED)
            .on(BASELINE, VALIDATED, BASELINED)
            .on(TRACK, BASELINED, TRACKING)
            .on(CONCLUDE_REALISED, TRACKING, REALISED)
            .on(CONCLUDE_PARTIALLY, TRACKING, PARTIALLY_REALISED)
            .on(CONCLUDE_NOT_REALISED, TRACKING, NOT_REALISED)
            .on(REVISE, VALIDATED, PROFILED)
            .on(REVISE, BASELINED, PROFILED)
            .by(Access.REJECT_BENEFITS)
            .on(REJECT, IDENTIFIED, REJECTED)
            .on(REJECT, PROFILED, REJECTED)
            .ofItself()
            .on(WITHDRAW, VALIDATED, WITHDRAWN)
            .on(WITHDRAW, BASELINED, WITHDRAWN)
            .on(WITHDRAW, TRACKING, WITHDRAWN);

    private BenefitLifecycle() {}
}
