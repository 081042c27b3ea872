package org.mobiletoolkit.stakeholder.people.register;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member of the senior internal set, with what the facts of {@code analyse.vision.checkpoint.4} need to know.
 *
 * @param supportAssessedOn day of the latest support assessment; null when there is none
 * @param lastEngagedOn day of the latest completed engagement or consultation response; null when there is none
 */
record SeniorStakeholder(
        UUID id,
        Set<String> roleCodes,
        SupportLevel support,
        @Nullable LocalDate supportAssessedOn,
        @Nullable LocalDate lastEngagedOn) {

    /** Internal, and either of seniority SENIOR or with a power of at least 4 (handbook 2.3, VIS4.COVERAGE). */
    static boolean includes(boolean internal, Seniority seniority, @Nullable Integer power) {
        return internal && (seniority == Seniority.SENIOR || power != null && power >= 4);
    }

    boolean isSponsor() {
        return LeaderCodes.makeSponsor(roleCodes);
    }

    boolean isClinicalLeader() {
        return LeaderCodes.makeClinicalLeader(roleCodes);
    }

    String reference() {
        return "/stakeholders/" + id;
    }
}
