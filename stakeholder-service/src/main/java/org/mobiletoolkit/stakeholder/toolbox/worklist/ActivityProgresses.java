package org.mobiletoolkit.stakeholder.toolbox.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mobiletoolkit.platform.record.Records;

/** The progress of every activity that somebody has touched. */
@ApplicationScoped
class ActivityProgresses implements Records<ActivityProgress> {

    Optional<ActivityProgress> of(UUID initiativeId, String activityId) {
        return find("initiativeId = ?1 and activityId = ?2", initiativeId, activityId)
                .firstResultOptional();
    }

    /** All of an initiative by activity: at most one for each activity of the toolkit. */
    Map<String, ActivityProgress> byActivity(UUID initiativeId) {
        return list("initiativeId", initiativeId).stream()
                .collect(Collectors.toMap(ActivityProgress::activityId, Function.identity()));
    }
}
