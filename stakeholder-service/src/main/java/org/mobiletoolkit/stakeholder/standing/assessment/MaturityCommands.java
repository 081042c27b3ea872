package org.mobiletoolkit.stakeholder.standing.assessment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.concurrency.IfMatch;
import org.mobiletoolkit.platform.concurrency.MergePatch;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.time.Uuid7;
import org.mobiletoolkit.stakeholder.course.initiative.OpenInitiatives;

/** Everything that changes maturity assessments. Each method is one transaction. */
@ApplicationScoped
@Transactional
class MaturityCommands {

    private static final String TYPE = "maturity-assessment";

    private final MaturityAssessments assessments;
    private final OpenInitiatives initiatives;
    private final MergePatch patches;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    MaturityCommands(
            MaturityAssessments assessments,
            OpenInitiatives initiatives,
            MergePatch patches,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.assessments = assessments;
        this.initiatives = initiatives;
        this.patches = patches;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    MaturityAssessment begin(NewMaturityAssessment said) {
        initiatives.requireOpen(said.initiativeId());
        var content = said.content();
        check(said.scheme(), content);
        var assessment = new MaturityAssessment(
                Uuid7.generate(clock), said.initiativeId(), said.scheme(), content, caller.subject(), clock.instant());
        assessments.persistAndFlush(assessment);
        journal.created(subject(assessment), content);
        journal.transitioned(subject(assessment), "begin", null, assessment.status(), null, null);
        return assessment;
    }

    MaturityAssessment change(UUID id, @Nullable String ifMatch, ObjectNode patch) {
        var assessment = requireOpen(id, ifMatch);
        if (assessment.status() != AssessmentStatus.DRAFT) {
            throw new Refusal(
                    CommonProblem.TRANSITION_NOT_ALLOWED,
                    "Only a draft is changed; this one is " + assessment.status());
        }
        var before = assessment.content();
        var after = patches.apply(before, patch);
        check(assessment.scheme(), after);
        assessment.write(after);
        assessments.flush();
        journal.updated(subject(assessment), before, after);
        return assessment;
    }

    /** Completes it by the signature of somebody who may sign (handbook 2.3, VIS1.MATURITY). */
    MaturityAssessment complete(UUID id, @Nullable String ifMatch, @Nullable LocalDate on) {
        var assessment = requireOpen(id, ifMatch);
        var capacity = SigningCapacity.of(caller, assessment.initiativeId())
                .orElseThrow(() -> new Refusal(CommonProblem.FORBIDDEN, "Only the SRO, CIO or CCIO signs it off"));
        var from = assessment.status();
        var obstacle = assessment.obstacleTo(AssessmentLifecycle.COMPLETE);
        assessment.complete(DomainDay.happened(on, "/completedOn", clock), caller.subject(), capacity, clock.instant());
        if (obstacle != null) {
            throw new Refusal(obstacle, "No domain has a score");
        }
        assessments.flush();
        journal.transitioned(subject(assessment), AssessmentLifecycle.COMPLETE, from, assessment.status(), null, null);
        journal.decided(subject(assessment), "SIGNED_AS_" + capacity, null);
        return assessment;
    }

    private MaturityAssessment requireOpen(UUID id, @Nullable String ifMatch) {
        var assessment = assessments.require(id);
        IfMatch.require(ifMatch, assessment.version());
        initiatives.requireOpen(assessment.initiativeId());
        return assessment;
    }

    private static void check(MaturityScheme scheme, MaturityContent content) {
        var refusal = new Refusal(CommonProblem.VALIDATION_FAILED, "The scores do not fit the scheme " + scheme);
        var faults = checkScores(scheme, content.scores(), refusal)
                | checkTarget(scheme, content.target(), refusal)
                | checkTargets(scheme, content.targets(), refusal);
        if (faults) {
            throw refusal;
        }
    }

    private static boolean checkScores(MaturityScheme scheme, List<DomainScore> scores, Refusal refusal) {
        var wrong = false;
        var seen = new HashSet<List<String>>();
        for (var i = 0; i < scores.size(); i++) {
            var score = scores.get(i);
            var at = "/scores/" + i;
            var fault = scheme.faultOf(score);
            if (fault.isPresent()) {
                refusal.at(
                        at + "/" + fault.get().member(),
                        fault.get().code(),
                        "Must be " + fault.get().mustBe());
                wrong = true;
            }
            if (!seen.add(List.of(score.dimension(), score.domain()))) {
                refusal.at(at + "/domain", "twice", "Must be scored only once in its dimension");
                wrong = true;
            }
        }
        return wrong;
    }

    private static boolean checkTarget(MaturityScheme scheme, @Nullable BigDecimal target, Refusal refusal) {
        if (target == null || scheme.reaches(target)) {
            return false;
        }
        refusal.at("/target", "out-of-range", range(scheme));
        return true;
    }

    private static boolean checkTargets(MaturityScheme scheme, List<DimensionTarget> targets, Refusal refusal) {
        var wrong = false;
        var seen = new HashSet<String>();
        for (var i = 0; i < targets.size(); i++) {
            var at = "/targets/" + i;
            if (!scheme.knows(targets.get(i).dimension())) {
                refusal.at(at + "/dimension", "unknown-pillar", "Must be one of the seven pillars");
                wrong = true;
            } else if (!seen.add(targets.get(i).dimension())) {
                refusal.at(at + "/dimension", "twice", "Must have only one target");
                wrong = true;
            }
            if (!scheme.reaches(targets.get(i).target())) {
                refusal.at(at + "/target", "out-of-range", range(scheme));
                wrong = true;
            }
        }
        return wrong;
    }

    private static String range(MaturityScheme scheme) {
        return "Must be %.0f to %.0f".formatted(scheme.floor(), scheme.ceiling());
    }

    private static Subject subject(MaturityAssessment assessment) {
        return new Subject(TYPE, assessment.id(), assessment.initiativeId(), assessment.version());
    }
}
