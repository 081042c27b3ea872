package org.mobiletoolkit.stakeholder.course.gate;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Meetings that a test stages; any other is looked up where the application keeps them. */
@ApplicationScoped
public class StagedMeetings {

    private final Map<UUID, DecidingMeeting> staged = new ConcurrentHashMap<>();

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
                        true,
                        true,
                        quorate,
                        heldOn,
                        Set.of("chair@rrx"),
                        Set.of("chair@rrx", "sro@rrx", "programme-manager@rrx"),
                        quorate ? List.of() : List.of("the SRO")));
        return id;
    }

    Optional<DecidingMeeting> of(UUID meetingId) {
        return Optional.ofNullable(staged.get(meetingId));
    }

    /** Stands before the real look-up. */
    @Decorator
    @Priority(1)
    static class Stage implements DecidingMeetings {

        private final DecidingMeetings real;
        private final StagedMeetings staged;

        Stage(@Delegate DecidingMeetings real, StagedMeetings staged) {
            this.real = real;
            this.staged = staged;
        }

        @Override
        public DecidingMeeting require(UUID initiativeId, UUID meetingId) {
            return staged.of(meetingId).orElseGet(() -> real.require(initiativeId, meetingId));
        }

        @Override
        public Map<UUID, Set<String>> leaders(Collection<UUID> initiativeIds) {
            return real.leaders(initiativeIds);
        }
    }
}
