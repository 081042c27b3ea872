package org.mobiletoolkit.stakeholder.toolbox.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mobiletoolkit.platform.record.Records;

/** The review of every consideration that somebody has touched. */
@ApplicationScoped
class ConsiderationReviews implements Records<ConsiderationReview> {

    Optional<ConsiderationReview> of(UUID initiativeId, String considerationId) {
        return find("initiativeId = ?1 and considerationId = ?2", initiativeId, considerationId)
                .firstResultOptional();
    }

    /** All of an initiative by consideration: at most one for each consideration of the toolkit. */
    Map<String, ConsiderationReview> byConsideration(UUID initiativeId) {
        return list("initiativeId", initiativeId).stream()
                .collect(Collectors.toMap(ConsiderationReview::considerationId, Function.identity()));
    }
}
