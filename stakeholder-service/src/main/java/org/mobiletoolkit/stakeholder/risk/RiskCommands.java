package org.mobiletoolkit.stakeholder.risk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
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
import org.mobiletoolkit.stakeholder.initiative.OpenInitiatives;

/** Everything that changes risks. Each method is one transaction. */
@ApplicationScoped
@Transactional
class RiskCommands {

    private final Risks risks;
    private final Issues issues;
    private final References references;
    private final OpenInitiatives initiatives;
    private final MergePatch patches;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    RiskCommands(
            Risks risks,
            Issues issues,
            References references,
            OpenInitiatives initiatives,
            MergePatch patches,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.risks = risks;
        this.issues = issues;
        this.references = references;
        this.initiatives = initiatives;
        this.patches = patches;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    Risk raise(NewRisk said) {
        initiatives.requireOpen(said.initiativeId());
        var raisedOn = DomainDay.happened(said.raisedOn(), "/raisedOn", clock);
        refuseUnsound(said.scoring(), "/scoring");
        var assessedOn = DomainDay.happened(
                said.scoring().assessedOn() == null ? raisedOn : said.scoring().assessedOn(),
                "/scoring/assessedOn",
                clock);
        refuseBefore(raisedOn, assessedOn, "/scoring/assessedOn");
        var risk = new Risk(
                Uuid7.generate(clock),
                references.next('R', said.initiativeId()),
                said,
                raisedOn,
                caller.subject(),
                clock.instant());
        var scoring = scoring(risk, said.scoring(), assessedOn);
        risk.show(scoring);
        risks.persistAndFlush(risk);
        risks.keep(scoring);
        risks.keep(new RiskChange(Uuid7.generate(clock), risk, clock.instant()));
        risks.flush();
        journal.created(subject(risk), said);
        journal.transitioned(subject(risk), "raise", null, risk.status(), null, RiskEventDetail.of(risk));
        return risk;
    }

    Risk change(UUID id, @Nullable String ifMatch, ObjectNode patch) {
        var risk = requireOpen(id, ifMatch);
        refuseNotOpen(risk);
        var before = risk.content();
        risk.change(patches.apply(before, patch));
        risks.flush();
        journal.updated(subject(risk), before, risk.content());
        return risk;
    }

    /** Adds what is thought of the risk on a day; nothing that was thought before is changed. */
    RiskScoring score(UUID id, @Nullable String ifMatch, NewRiskScoring said) {
        var risk = requireOpen(id, ifMatch);
        refuseNotOpen(risk);
        refuseUnsound(said, "");
        var assessedOn = DomainDay.happened(said.assessedOn(), "/assessedOn", clock);
        refuseBefore(risk.raisedOn(), assessedOn, "/assessedOn");
        var scoring = scoring(risk, said, assessedOn);
        risks.keep(scoring);
        risk.show(scoring);
        risk.touched(clock.instant());
        risks.flush();
        journal.created(
                new Subject("risk-scoring", scoring.id(), risk.initiativeId(), risk.version()),
                RiskScoringView.of(scoring));
        return scoring;
    }

    Risk close(UUID id, @Nullable String ifMatch, RiskMove move) {
        return move(requireOpen(id, ifMatch), RiskLifecycle.CLOSE, move);
    }

    Risk reopen(UUID id, @Nullable String ifMatch, RiskMove move) {
        return move(requireOpen(id, ifMatch), RiskLifecycle.REOPEN, move);
    }

    /** The risk has come about: an issue takes its place, in the same transaction. */
    Issue materialise(UUID id, @Nullable String ifMatch, Materialisation said) {
        var risk = requireOpen(id, ifMatch);
        move(risk, RiskLifecycle.MATERIALISE, new RiskMove(said.issue().title(), said.on()));
        var issue = new Issue(
                Uuid7.generate(clock),
                references.next('I', risk.initiativeId()),
                risk.initiativeId(),
                risk.id(),
                said.issue(),
                risk.statusSince(),
                caller.subject(),
                clock.instant());
        issues.persistAndFlush(issue);
        IssueCommands.tellOf(journal, issue);
        return issue;
    }

    private Risk move(Risk risk, String command, RiskMove move) {
        var from = risk.status();
        RiskLifecycle.MACHINE.next(from, command);
        var on = DomainDay.happened(move.on(), "/on", clock);
        refuseBefore(risk.statusSince(), on, "/on");
        risk.obey(command, on, move.reason());
        risks.keep(new RiskChange(Uuid7.generate(clock), risk, clock.instant()));
        risks.flush();
        // the reason may speak of people: it stays on the record and off the topic
        journal.transitioned(subject(risk), command, from, risk.status(), null, RiskEventDetail.of(risk));
        return risk;
    }

    private RiskScoring scoring(Risk risk, NewRiskScoring said, LocalDate assessedOn) {
        return new RiskScoring(
                Uuid7.generate(clock),
                risk.initiativeId(),
                risk.id(),
                said,
                assessedOn,
                caller.subject(),
                clock.instant());
    }

    private Risk requireOpen(UUID id, @Nullable String ifMatch) {
        var risk = risks.requireAlone(id);
        IfMatch.require(ifMatch, risk.version());
        initiatives.requireOpen(risk.initiativeId());
        return risk;
    }

    private static void refuseNotOpen(Risk risk) {
        if (risk.status() != RiskStatus.OPEN) {
            throw new Refusal(RiskProblem.RISK_NOT_OPEN, "The risk is " + risk.status());
        }
    }

    private static void refuseUnsound(NewRiskScoring said, String at) {
        var faults = ScoringRule.faults(said);
        if (!faults.isEmpty()) {
            var refusal = new Refusal(CommonProblem.VALIDATION_FAILED, "The scoring is not sound");
            faults.forEach(fault -> refusal.at(at + fault.pointer(), fault.code(), fault.detail()));
            throw refusal;
        }
    }

    private static void refuseBefore(LocalDate first, LocalDate day, String pointer) {
        if (day.isBefore(first)) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "A day lies before what it follows")
                    .at(pointer, "too-early", "Must not be earlier than " + first);
        }
    }

    private static Subject subject(Risk risk) {
        return new Subject("risk", risk.id(), risk.initiativeId(), risk.version());
    }
}
