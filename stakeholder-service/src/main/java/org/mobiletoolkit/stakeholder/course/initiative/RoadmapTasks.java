package org.mobiletoolkit.stakeholder.course.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mobiletoolkit.platform.record.Records;

/** Every entry of every roadmap. */
@ApplicationScoped
public class RoadmapTasks implements Records<RoadmapTask> {

    /** What is still to be done of an initiative's roadmap, the earliest due first. */
    public List<RoadmapTask> openOf(UUID initiativeId) {
        return list(
                "initiativeId = ?1 and status in ?2 order by content.dueOn, id",
                initiativeId,
                Set.of(RoadmapStatus.PLANNED, RoadmapStatus.IN_PROGRESS));
    }

    /** The entries of one hold. */
    List<RoadmapTask> of(Hold hold) {
        return list("decisionId = ?1 order by content.dueOn, id", hold.decisionId());
    }
}
