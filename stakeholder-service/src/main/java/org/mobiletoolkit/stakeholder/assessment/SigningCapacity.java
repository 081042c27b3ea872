package org.mobiletoolkit.stakeholder.assessment;

import java.util.Optional;
import java.util.Set;
import org.mobiletoolkit.stakeholder.access.Roles;

/** In which capacity a maturity assessment may be signed off (handbook 2.3, VIS1.MATURITY). */
public enum SigningCapacity {
    SRO,
    CIO,
    CCIO;

    /** The capacity that the application roles give; they know no CIO, who signs as SRO or CLINICAL_LEAD (handbook 7.4). */
    static Optional<SigningCapacity> of(Set<String> roles) {
        if (roles.contains(Roles.SRO)) {
            return Optional.of(SRO);
        }
        return roles.contains(Roles.CLINICAL_LEAD) ? Optional.of(CCIO) : Optional.empty();
    }
}
