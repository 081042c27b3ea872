package org.mobiletoolkit.stakeholder.stakeholder;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.concurrency.IfMatch;
import org.mobiletoolkit.platform.concurrency.MergePatch;
import org.mobiletoolkit.platform.fact.FactBoard;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.time.Uuid7;
import org.mobiletoolkit.stakeholder.calendar.DomainDay;
import org.mobiletoolkit.stakeholder.initiative.OpenInitiatives;

/** Everything that changes who is on the register. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class StakeholderCommands {

    private static final String TYPE = "stakeholder";

    private final Stakeholders stakeholders;
    private final AssessmentCommands assessments;
    private final OpenInitiatives initiatives;
    private final MergePatch patches;
    private final Journal journal;
    private final FactBoard facts;
    private final Caller caller;
    private final Clock clock;

    StakeholderCommands(
            Stakeholders stakeholders,
            AssessmentCommands assessments,
            OpenInitiatives initiatives,
            MergePatch patches,
            Journal journal,
            FactBoard facts,
            Caller caller,
            Clock clock) {
        this.stakeholders = stakeholders;
        this.assessments = assessments;
        this.initiatives = initiatives;
        this.patches = patches;
        this.journal = journal;
        this.facts = facts;
        this.caller = caller;
        this.clock = clock;
    }

    public Stakeholder register(NewStakeholder said) {
        initiatives.requireOpen(said.initiativeId());
        if ((said.power() == null) != (said.interest() == null)
                || said.power() == null && said.impactOfChange() != null) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "Power and interest are judged together")
                    .at(
                            said.power() == null ? "/power" : "/interest",
                            "missing",
                            "Must be given with the other scores");
        }
        var details = said.details();
        var stakeholder =
                new Stakeholder(Uuid7.generate(clock), said.initiativeId(), details, caller.subject(), clock.instant());
        stakeholders.persistAndFlush(stakeholder);
        journal.created(subject(stakeholder), details);
        journal.transitioned(subject(stakeholder), "register", null, stakeholder.status(), null, null);
        if (said.power() != null && said.interest() != null) {
            assessments.weigh(
                    stakeholder.id(),
                    new NewInfluenceAssessment(said.power(), said.interest(), said.impactOfChange(), null, null));
        }
        touched(stakeholder);
        return stakeholder;
    }

    Stakeholder change(UUID id, @Nullable String ifMatch, ObjectNode patch) {
        var stakeholder = requireOpen(id, ifMatch);
        var before = stakeholder.details();
        stakeholder.describe(patches.apply(before, patch));
        stakeholders.flush();
        journal.updated(subject(stakeholder), before, stakeholder.details());
        touched(stakeholder);
        return stakeholder;
    }

    /** From that day on the stakeholder counts in no map, index or fact. */
    Stakeholder leave(UUID id, @Nullable String ifMatch, @Nullable LocalDate on, String reason) {
        var stakeholder = requireOpen(id, ifMatch);
        var from = stakeholder.status();
        stakeholder.leave(DomainDay.happened(on, "/leftOn", clock), reason);
        return transitioned(stakeholder, StakeholderLifecycle.LEAVE, from);
    }

    Stakeholder comeBack(UUID id, @Nullable String ifMatch) {
        var stakeholder = requireOpen(id, ifMatch);
        var from = stakeholder.status();
        stakeholder.comeBack();
        return transitioned(stakeholder, StakeholderLifecycle.RETURN, from);
    }

    private Stakeholder requireOpen(UUID id, @Nullable String ifMatch) {
        var stakeholder = stakeholders.require(id);
        IfMatch.require(ifMatch, stakeholder.version());
        initiatives.requireOpen(stakeholder.initiativeId());
        return stakeholder;
    }

    /** A reason says something about a person: it stays on the record, where it can be erased, and off the topic. */
    private Stakeholder transitioned(Stakeholder stakeholder, String command, StakeholderStatus from) {
        stakeholders.flush();
        journal.transitioned(subject(stakeholder), command, from, stakeholder.status(), null, null);
        touched(stakeholder);
        return stakeholder;
    }

    private void touched(Stakeholder stakeholder) {
        facts.touched(stakeholder.initiativeId(), SeniorFacts.COVERAGE, SeniorFacts.ENGAGED, SeniorFacts.SUPPORT);
    }

    static Subject subject(Stakeholder stakeholder) {
        return new Subject(TYPE, stakeholder.id(), stakeholder.initiativeId(), stakeholder.version());
    }
}
