package org.mobiletoolkit.stakeholder.standing.risk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others may want to know of an issue: the detail of {@code issue.stage-transitioned.v1}.
 *
 * <p>Published. Its shape is promised in {@code events/issue.stage-transitioned.v1.schema.json}.
 */
record IssueEventDetail(
        String reference, IssueSeverity severity, @Nullable UUID riskId) {

    static IssueEventDetail of(Issue issue) {
        return new IssueEventDetail(issue.reference(), issue.content().severity(), issue.riskId());
    }
}
