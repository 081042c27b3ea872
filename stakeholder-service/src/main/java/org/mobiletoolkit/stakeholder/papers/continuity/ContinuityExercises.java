package org.mobiletoolkit.stakeholder.papers.continuity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.tenancy.ById;

/** Everything that was taken down of exercises. */
@ApplicationScoped
class ContinuityExercises implements PanacheRepositoryBase<ContinuityExercise, UUID> {

    ContinuityExercise require(UUID id) {
        return ById.find(this, id).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, "No exercise " + id));
    }

    /** The latest exercise that counts and had one of the outcomes, up to a day. */
    Optional<HeldExercise> latest(UUID initiativeId, List<ExerciseOutcome> outcomes, LocalDate upTo) {
        return find(
                        "initiativeId = ?1 and status = ?2 and outcome in ?3 and heldOn <= ?4 order by heldOn desc, id desc",
                        initiativeId,
                        ExerciseStatus.RECORDED,
                        outcomes,
                        upTo)
                .firstResultOptional()
                .map(ContinuityExercise::held);
    }
}
