package org.mobiletoolkit.stakeholder.standing.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.stakeholder.standing.assessment.Benchmark.Withheld;

/** Compares the assessments of the caller's organisation with its peers'. */
@ApplicationScoped
class Benchmarks {

    private final MaturityAssessments assessments;
    private final Peers peers;
    private final Caller caller;

    Benchmarks(MaturityAssessments assessments, Peers peers, Caller caller) {
        this.assessments = assessments;
        this.peers = peers;
        this.caller = caller;
    }

    Benchmark of(MaturityAssessment assessment) {
        var overall = assessment.score().overall();
        if (assessment.status() != AssessmentStatus.COMPLETED) {
            return Benchmark.withheld(assessment.id(), assessment.scheme(), overall, Withheld.NOT_SIGNED_OFF);
        }
        if (overall == null) {
            return Benchmark.withheld(assessment.id(), assessment.scheme(), null, Withheld.NO_OVERALL_SCORE);
        }
        if (!assessments.isNewestOfScheme(assessment)) {
            return Benchmark.withheld(assessment.id(), assessment.scheme(), overall, Withheld.NOT_THE_NEWEST);
        }
        var organisation = Objects.requireNonNull(caller.organisation(), "an assessment belongs to an organisation");
        return Benchmark.of(
                assessment.id(), assessment.scheme(), overall, peers.of(assessment.scheme(), organisation, overall));
    }
}
