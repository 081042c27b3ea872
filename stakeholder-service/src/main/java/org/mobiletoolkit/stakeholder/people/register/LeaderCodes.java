package org.mobiletoolkit.stakeholder.people.register;

import java.util.Collection;
import java.util.Set;

/** Role codes that make a stakeholder a leader of the initiative (handbook 2.3 VIS4, 7.4). */
final class LeaderCodes {

    private static final Set<String> SPONSOR = Set.of("SRO", "BOARD_SPONSOR");
    private static final Set<String> CLINICAL = Set.of("CLINICAL_LEAD", "CCIO", "CNIO");

    private LeaderCodes() {}

    static boolean makeSponsor(Collection<String> roleCodes) {
        return roleCodes.stream().anyMatch(SPONSOR::contains);
    }

    static boolean makeClinicalLeader(Collection<String> roleCodes) {
        return roleCodes.stream().anyMatch(CLINICAL::contains);
    }
}
