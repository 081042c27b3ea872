package org.mobiletoolkit.stakeholder.course.initiative;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.tenancy.ById;

/** Every entry of every roadmap. */
@ApplicationScoped
public class RoadmapTasks implements PanacheRepositoryBase<RoadmapTask, UUID> {

    RoadmapTask require(UUID id) {
        return ById.find(this, id)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, "No entry of a roadmap " + id));
    }

    /** What is still to be done of an initiative's roadmap, the earliest due first. */
    public List<RoadmapTask> openOf(UUID initiativeId) {
        return list(
                "initiativeId = ?1 and status in ?2 order by dueOn, id",
                initiativeId,
                Set.of(RoadmapStatus.PLANNED, RoadmapStatus.IN_PROGRESS));
    }

    /** The entries of one hold. */
    List<RoadmapTask> of(Hold hold) {
        return list("decisionId = ?1 order by dueOn, id", hold.decisionId());
    }
}
