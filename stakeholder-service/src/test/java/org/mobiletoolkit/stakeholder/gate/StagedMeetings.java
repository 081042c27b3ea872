package org.mobiletoolkit.stakeholder.gate;

import io.quarkus.arc.All;
import io.quarkus.arc.InstanceHandle;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/** Meetings that a test stages; any other is looked up where the application keeps them. */
@ApplicationScoped
@Alternative
@Priority(1)
public class StagedMeetings implements DecidingMeetings {

    private final Map<UUID, DecidingMeeting> staged = new ConcurrentHashMap<>();
    private final List<InstanceHandle<DecidingMeetings>> all;

    StagedMeetings(@All List<InstanceHandle<DecidingMeetings>> all) {
        this.all = all;
    }

    /** A meeting of the board, chaired by chair@rrx, which sro@rrx and programme-manager@rrx attend. */
    public UUID board(boolean quorate, LocalDate heldOn) {
        return stage("BOARD", quorate, heldOn);
    }

    public UUID stage(String groupKind, boolean quorate, LocalDate heldOn) {
        var id = UUID.randomUUID();
        staged.put(
                id,
                new DecidingMeeting(
                        id,
                        groupKind,
                        quorate,
                        heldOn,
                        Set.of("chair@rrx"),
                        Set.of("chair@rrx", "sro@rrx", "programme-manager@rrx")));
        return id;
    }

    @Override
    public DecidingMeeting require(UUID initiativeId, UUID meetingId) {
        var known = staged.get(meetingId);
        if (known != null) {
            return known;
        }
        return all.stream()
                .filter(handle -> handle.getBean().getBeanClass() != StagedMeetings.class)
                .findFirst()
                .map(handle -> handle.get().require(initiativeId, meetingId))
                .orElseThrow(() -> new Refusal(CommonProblem.UNKNOWN_REFERENCE, "There is no meeting " + meetingId)
                        .at("/meetingId", "unknown-reference", "The initiative has no such meeting"));
    }
}
