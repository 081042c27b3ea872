package org.mobiletoolkit.stakeholder.standing.opportunity;

import static org.mobiletoolkit.stakeholder.standing.opportunity.OpportunityStatus.IDENTIFIED;
import static org.mobiletoolkit.stakeholder.standing.opportunity.OpportunityStatus.PRIORITISED;
import static org.mobiletoolkit.stakeholder.standing.opportunity.OpportunityStatus.REJECTED;

import org.mobiletoolkit.platform.lifecycle.Lifecycle;
import org.mobiletoolkit.stakeholder.access.Access;

/** An opportunity is put in order among the others, or rejected, or looked at anew. */
final class OpportunityLifecycle {

    /** Given to all opportunities of an initiative at once, never to one. */
    static final String RANK = "rank";

    static final String REJECT = "reject";
    static final String RECONSIDER = "reconsider";

    static final Lifecycle<OpportunityStatus> MACHINE = Lifecycle.of(OpportunityStatus.class)
            .ofItself()
            .on(RANK, IDENTIFIED, PRIORITISED)
            .on(RANK, PRIORITISED, PRIORITISED)
            .by(Access.DECIDE_OPPORTUNITIES)
            .on(REJECT, IDENTIFIED, REJECTED)
            .on(REJECT, PRIORITISED, REJECTED)
            .on(RECONSIDER, REJECTED, IDENTIFIED);

    private OpportunityLifecycle() {}
}
