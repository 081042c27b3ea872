package org.mobiletoolkit.stakeholder.risk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.concurrency.IfMatch;
import org.mobiletoolkit.platform.concurrency.MergePatch;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.time.Uuid7;
import org.mobiletoolkit.stakeholder.initiative.OpenInitiatives;

/** Everything that changes assumptions. Each method is one transaction. */
@ApplicationScoped
@Transactional
class AssumptionCommands {

    private final Assumptions assumptions;
    private final References references;
    private final OpenInitiatives initiatives;
    private final MergePatch patches;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    AssumptionCommands(
            Assumptions assumptions,
            References references,
            OpenInitiatives initiatives,
            MergePatch patches,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.assumptions = assumptions;
        this.references = references;
        this.initiatives = initiatives;
        this.patches = patches;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    Assumption make(NewAssumption said) {
        initiatives.requireOpen(said.initiativeId());
        var assumption = new Assumption(
                Uuid7.generate(clock),
                references.next('A', said.initiativeId()),
                said,
                caller.subject(),
                clock.instant());
        assumptions.persistAndFlush(assumption);
        journal.created(subject(assumption), assumption.content());
        journal.transitioned(subject(assumption), "make", null, assumption.status(), null, null);
        return assumption;
    }

    Assumption change(UUID id, @Nullable String ifMatch, ObjectNode patch) {
        var assumption = requireOpen(id, ifMatch);
        if (assumption.status() != AssumptionStatus.OPEN) {
            throw new Refusal(RiskProblem.ASSUMPTION_NOT_OPEN, "The assumption is " + assumption.status());
        }
        var before = assumption.content();
        assumption.change(patches.apply(before, patch));
        assumptions.flush();
        journal.updated(subject(assumption), before, assumption.content());
        return assumption;
    }

    Assumption find(UUID id, @Nullable String ifMatch, String command, Finding finding) {
        var assumption = requireOpen(id, ifMatch);
        var from = assumption.status();
        AssumptionLifecycle.MACHINE.next(from, command);
        var on = DomainDay.happened(finding.foundOn(), "/foundOn", clock);
        assumption.found(command, on, caller.subject(), finding.evidence());
        assumptions.flush();
        journal.transitioned(subject(assumption), command, from, assumption.status(), null, null);
        return assumption;
    }

    private Assumption requireOpen(UUID id, @Nullable String ifMatch) {
        var assumption = assumptions.require(id);
        IfMatch.require(ifMatch, assumption.version());
        initiatives.requireOpen(assumption.initiativeId());
        return assumption;
    }

    private static Subject subject(Assumption assumption) {
        return new Subject("assumption", assumption.id(), assumption.initiativeId(), assumption.version());
    }
}
