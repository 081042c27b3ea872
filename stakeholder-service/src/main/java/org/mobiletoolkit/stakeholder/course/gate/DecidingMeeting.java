package org.mobiletoolkit.stakeholder.course.gate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A meeting as a gate sees it: which kind of group met, whether it was quorate (handbook 6.6), and who of its members was
 * there.
 *
 * @param lacking what it lacked for a quorum, in words
 * @param groupActive whether the group is at work today: a board that was dissolved or never activated decides nothing
 * @param termsApproved whether somebody has approved its terms of reference as they stand
 */
public record DecidingMeeting(
        UUID id,
        String groupKind,
        boolean groupActive,
        boolean termsApproved,
        boolean quorate,
        LocalDate heldOn,
        Set<String> chairSubjects,
        Set<String> attendeeSubjects,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> lacking) {

    /** A meeting of which it is not told what it lacked. */
    public DecidingMeeting(
            UUID id,
            String groupKind,
            boolean groupActive,
            boolean termsApproved,
            boolean quorate,
            LocalDate heldOn,
            Set<String> chairSubjects,
            Set<String> attendeeSubjects) {
        this(id, groupKind, groupActive, termsApproved, quorate, heldOn, chairSubjects, attendeeSubjects, List.of());
    }
}
