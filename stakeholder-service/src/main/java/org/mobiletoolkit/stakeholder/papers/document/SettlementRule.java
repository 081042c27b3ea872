package org.mobiletoolkit.stakeholder.papers.document;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.stakeholder.board.governance.BoardDecision;
import org.mobiletoolkit.stakeholder.board.governance.DecisionOutcome;

/** On which version those may decide whose word counts, and who of them may (handbook 6.6, 7.4). */
final class SettlementRule {

    private SettlementRule() {}

    /**
     * A decision is bound to a content: so it is not taken on a draft, which may change, nor on a version that the
     * organisation has left behind.
     *
     * @param inForce number of the version in force; null while none is
     */
    static void requireDecidable(VersionStatus status, int number, @Nullable Integer inForce) {
        if (status == VersionStatus.DRAFT) {
            throw new Refusal(
                    DocumentProblem.VERSION_NOT_IN_REVIEW, "Version %d is a draft; submit it first".formatted(number));
        }
        if (status == VersionStatus.SUPERSEDED || inForce != null && inForce > number) {
            throw new Refusal(
                            DocumentProblem.LATER_VERSION_IN_FORCE,
                            "Version %d is in force, and later than version %d".formatted(inForce, number))
                    .with("inForce", inForce == null ? 0 : inForce);
        }
    }

    /**
     * A board agrees to, or rejects, what lay before it: a version that was submitted on the day it met, or earlier. A
     * deferral decides nothing.
     *
     * @param submittedOn the day in London on which the version was submitted
     */
    static void requireLaidBefore(BoardDecision decision, int number, LocalDate submittedOn) {
        if (decision.outcome() != DecisionOutcome.DEFERRED
                && decision.decidedOn().isBefore(submittedOn)) {
            throw new Refusal(
                            DocumentProblem.VERSION_NOT_BEFORE_MEETING,
                            "The meeting was on %s, version %d was submitted on %s: it cannot have lain before it"
                                    .formatted(decision.decidedOn(), number, submittedOn))
                    .rule("DOCUMENT.MEETING");
        }
    }

    /**
     * Nobody brings in force what they wrote: neither by taking down the decision, nor by leading the meeting alone.
     *
     * @param chairing those who could lead the meeting
     */
    static void requireOthers(List<String> authors, String recorder, Collection<String> chairing) {
        if (authors.contains(recorder)) {
            throw new Refusal(
                    CommonProblem.SEPARATION_OF_DUTIES,
                    "Whoever wrote a version does not bring it in force; somebody else records the decision");
        }
        if (Set.copyOf(authors).containsAll(chairing)) {
            throw new Refusal(
                    CommonProblem.SEPARATION_OF_DUTIES,
                    "The meeting was led by authors of the version only; somebody else leads the decision");
        }
    }
}
