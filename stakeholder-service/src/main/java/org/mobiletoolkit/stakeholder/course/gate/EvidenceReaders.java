package org.mobiletoolkit.stakeholder.course.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.stakeholder.access.OpinionReaders;

/**
 * Who may read all of the evidence of an initiative: whoever may read opinions, and whoever leads its board today, since
 * nobody is to decide on what he cannot read. Of facts that count opinions others learn whether they are true.
 */
@ApplicationScoped
public class EvidenceReaders {

    private final OpinionReaders opinions;
    private final DecidingMeetings meetings;
    private final Caller caller;

    EvidenceReaders(OpinionReaders opinions, DecidingMeetings meetings, Caller caller) {
        this.opinions = opinions;
        this.meetings = meetings;
        this.caller = caller;
    }

    /** Whether the caller is one of them. */
    boolean mayReadAll(UUID initiativeId) {
        return opinions.mayRead()
                || meetings.leaders(Set.of(initiativeId))
                        .getOrDefault(initiativeId, Set.of())
                        .contains(caller.subject());
    }

    /** Takes from a reading what the caller may not know of it. */
    public UnaryOperator<CheckpointReading> shown(UUID initiativeId) {
        return mayReadAll(initiativeId) ? reading -> reading : reading -> reading.shownTo(opinions);
    }
}
