package org.mobiletoolkit.stakeholder.standing.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;

/** Everything that changes risks. Each method is one transaction. */
@ApplicationScoped
@Transactional
class RiskCommands {

    private final Risks risks;
    private final Issues issues;
    private final References references;
    private final Desk desk;
    private final Journal journal;

    RiskCommands(Risks risks, Issues issues, References references, Desk desk, Journal journal) {
        this.risks = risks;
        this.issues = issues;
        this.references = references;
        this.desk = desk;
        this.journal = journal;
    }

    Risk raise(NewRisk said) {
        var origin = desk.begin(said.initiativeId());
        var raisedOn = DomainDay.happened(said.raisedOn(), "/raisedOn", desk.clock());
        refuseUnsound(said.scoring(), "/scoring");
        var assessedOn = DomainDay.happened(
                said.scoring().assessedOn() == null ? raisedOn : said.scoring().assessedOn(),
                "/scoring/assessedOn",
                desk.clock());
        refuseBefore(raisedOn, assessedOn, "/scoring/assessedOn");
        var risk = new Risk(origin, references.next('R', said.initiativeId()), said, raisedOn);
        var scoring = new RiskScoring(desk.begin(), risk, said.scoring(), assessedOn);
        risk.show(scoring);
        desk.made(risk, said, risk.raised());
        risks.keep(scoring);
        risks.keep(new RiskChange(desk.begin(), risk));
        return risk;
    }

    Risk change(UUID id, Seen seen, Patch<RiskContent> patch) {
        return desk.changed(desk.openAlone(risks, id, seen), patch);
    }

    /** Adds what is thought of the risk on a day; nothing that was thought before is changed. */
    RiskScoring score(UUID id, Seen seen, NewRiskScoring said) {
        var risk = desk.openAlone(risks, id, seen);
        risk.requireOpen();
        refuseUnsound(said, "");
        var assessedOn = DomainDay.happened(said.assessedOn(), "/assessedOn", desk.clock());
        refuseBefore(risk.raisedOn(), assessedOn, "/assessedOn");
        var scoring = new RiskScoring(desk.begin(), risk, said, assessedOn);
        risks.keep(scoring);
        risk.show(scoring);
        risk.touched(desk.clock().instant());
        risks.flush();
        journal.created(
                new Subject("risk-scoring", scoring.id(), risk.scopeId(), risk.version()), RiskScoringView.of(scoring));
        return scoring;
    }

    Risk close(UUID id, Seen seen, RiskMove move) {
        return move(desk.openAlone(risks, id, seen), RiskLifecycle.CLOSE, move);
    }

    Risk reopen(UUID id, Seen seen, RiskMove move) {
        return move(desk.openAlone(risks, id, seen), RiskLifecycle.REOPEN, move);
    }

    /** The risk has come about: an issue takes its place, in the same transaction. */
    Issue materialise(UUID id, Seen seen, Materialisation said) {
        var risk = desk.openAlone(risks, id, seen);
        move(risk, RiskLifecycle.MATERIALISE, new RiskMove(said.issue().title(), said.on()));
        var issue = new Issue(
                desk.begin(),
                risk.scopeId(),
                risk.id(),
                references.next('I', risk.scopeId()),
                said.issue(),
                risk.statusSince());
        return desk.made(issue, issue.raised());
    }

    private Risk move(Risk risk, String command, RiskMove said) {
        RiskLifecycle.MACHINE.next(risk.status(), command);
        var on = DomainDay.happened(said.on(), "/on", desk.clock());
        refuseBefore(risk.statusSince(), on, "/on");
        var move = risk.obey(command, on, said.reason());
        risks.keep(new RiskChange(desk.begin(), risk));
        return desk.moved(risk, move);
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
}
