package org.mobiletoolkit.stakeholder.board.governance;

import java.util.Set;

/** A member of a group on the day of a meeting. */
record Seat(String subject, Office office, Set<String> roleCodes) {

    boolean leads() {
        return office == Office.CHAIR || office == Office.DEPUTY;
    }

    boolean isSro() {
        return roleCodes.contains("SRO");
    }

    boolean isClinicalLead() {
        return roleCodes.stream().anyMatch(Set.of("CLINICAL_LEAD", "CCIO", "CNIO")::contains);
    }
}
