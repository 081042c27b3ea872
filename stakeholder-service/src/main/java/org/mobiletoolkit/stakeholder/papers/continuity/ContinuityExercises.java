package org.mobiletoolkit.stakeholder.papers.continuity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mobiletoolkit.platform.record.Records;

/** Everything that was taken down of exercises. */
@ApplicationScoped
class ContinuityExercises implements Records<ContinuityExercise> {

    private static final String LATEST = "content.initiativeId = ?1 and status = ?2 and content.outcome in ?3"
            + " and content.heldOn <= ?4 order by content.heldOn desc, id desc";

    /** The latest exercise that counts and had one of the outcomes, up to a day. */
    Optional<HeldExercise> latest(UUID initiativeId, List<ExerciseOutcome> outcomes, LocalDate upTo) {
        return find(LATEST, initiativeId, ExerciseStatus.RECORDED, outcomes, upTo)
                .firstResultOptional()
                .map(ContinuityExercise::held);
    }
}
