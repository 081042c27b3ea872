package org.mobiletoolkit.stakeholder.board.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A user group at work, as the facts of handbook 2.3 (OPT4) see it on a day.
 *
 * @param members those of that day
 * @param lastMetOn when a member of it was last at a meeting of it; null when that never was
 * @param ideas how many options and ideas it has logged in all those meetings
 */
record UserGroup(
        UUID id,
        boolean termsApproved,
        boolean evaluatesFutureOptions,
        List<Member> members,
        @Nullable LocalDate lastMetOn,
        long ideas) {

    /**
     * Somebody who sits in it; who, does not matter here.
     *
     * @param userType code of the person's user type; null when it was not said
     */
    record Member(@Nullable String userType, boolean frontline) {}
}
