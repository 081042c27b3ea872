package org.mobiletoolkit.stakeholder.standing.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.stakeholder.standing.assessment.Benchmark.Withheld;

/** Compares the assessments of the caller's organisation with its peers'. */
@ApplicationScoped
class Benchmarks {

    private static final Duration MONTH = Duration.ofDays(30);

    /** More than an organisation with many initiatives needs, and fewer than would feel for a score of somebody else's. */
    private static final int MOST_IN_A_MONTH = 12;

    private final MaturityAssessments assessments;
    private final Peers peers;
    private final Caller caller;
    private final Clock clock;

    Benchmarks(MaturityAssessments assessments, Peers peers, Caller caller, Clock clock) {
        this.assessments = assessments;
        this.peers = peers;
        this.caller = caller;
        this.clock = clock;
    }

    Benchmark of(MaturityAssessment assessment) {
        var overall = assessment.score().overall();
        if (assessment.status() != AssessmentStatus.COMPLETED) {
            return Benchmark.withheld(
                    assessment.id(),
                    assessment.scheme(),
                    overall,
                    assessment.status() == AssessmentStatus.RECTIFIED ? Withheld.TAKEN_BACK : Withheld.NOT_SIGNED_OFF);
        }
        if (overall == null) {
            return Benchmark.withheld(assessment.id(), assessment.scheme(), null, Withheld.NO_OVERALL_SCORE);
        }
        if (assessments.signedOffSince(assessment.scheme(), clock.instant().minus(MONTH)) > MOST_IN_A_MONTH) {
            return Benchmark.withheld(assessment.id(), assessment.scheme(), overall, Withheld.TOO_MANY_SIGNED_OFF);
        }
        if (!assessments.isNewestOfScheme(assessment)) {
            return Benchmark.withheld(assessment.id(), assessment.scheme(), overall, Withheld.NOT_THE_NEWEST);
        }
        var organisation = Objects.requireNonNull(caller.organisation(), "an assessment belongs to an organisation");
        return Benchmark.of(
                assessment.id(), assessment.scheme(), overall, peers.of(assessment.scheme(), organisation, overall));
    }
}
