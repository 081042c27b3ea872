package org.mobiletoolkit.stakeholder.standing.assessment;

import java.util.Optional;
import java.util.UUID;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.stakeholder.access.Access;

/** In which capacity a maturity assessment may be signed off (handbook 2.3, VIS1.MATURITY). */
public enum SigningCapacity {
    SRO,
    CIO,
    CCIO;

    /** The capacity of the caller within the initiative; the application knows no CIO, who signs as SRO or CCIO (handbook 7.4). */
    static Optional<SigningCapacity> of(Caller caller, UUID initiativeId) {
        if (caller.may(Access.OWN_INITIATIVES, initiativeId)) {
            return Optional.of(SRO);
        }
        return caller.may(Access.LEAD_CLINICALLY, initiativeId) ? Optional.of(CCIO) : Optional.empty();
    }
}
