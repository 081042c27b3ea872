package org.mobiletoolkit.stakeholder.consultation;

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
import org.mobiletoolkit.stakeholder.calendar.London;
import org.mobiletoolkit.stakeholder.calendar.WorkingDays;
import org.mobiletoolkit.stakeholder.initiative.OpenInitiatives;

/** Everything that prepares and moves a consultation. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class ConsultationCommands {

    private static final String TYPE = "consultation";

    private final Consultations consultations;
    private final OpenInitiatives initiatives;
    private final OpenPeriodRule period;
    private final MergePatch patches;
    private final Journal journal;
    private final FactBoard facts;
    private final Caller caller;
    private final Clock clock;

    ConsultationCommands(
            Consultations consultations,
            OpenInitiatives initiatives,
            WorkingDays calendar,
            ConsultationSettings settings,
            MergePatch patches,
            Journal journal,
            FactBoard facts,
            Caller caller,
            Clock clock) {
        this.consultations = consultations;
        this.initiatives = initiatives;
        this.period = new OpenPeriodRule(calendar, settings.minDays());
        this.patches = patches;
        this.journal = journal;
        this.facts = facts;
        this.caller = caller;
        this.clock = clock;
    }

    public Consultation prepare(NewConsultation said) {
        initiatives.requireOpen(said.initiativeId());
        var plan = said.plan();
        check(plan);
        var consultation =
                new Consultation(Uuid7.generate(clock), said.initiativeId(), plan, caller.subject(), clock.instant());
        consultations.persistAndFlush(consultation);
        journal.created(subject(consultation), plan);
        journal.transitioned(subject(consultation), "prepare", null, consultation.status(), null, null);
        return consultation;
    }

    Consultation change(UUID id, @Nullable String ifMatch, ObjectNode patch) {
        var consultation = requireOpen(id, ifMatch);
        if (consultation.status() != ConsultationStatus.DRAFT) {
            throw new Refusal(
                    CommonProblem.TRANSITION_NOT_ALLOWED,
                    "A consultation is changed only as a draft; this one is " + consultation.status());
        }
        var before = consultation.plan();
        var plan = patches.apply(before, patch);
        check(plan);
        consultation.plan(plan);
        consultations.flush();
        journal.updated(subject(consultation), before, plan);
        return consultation;
    }

    /** Opens it on or after its first day, when people get enough time. */
    Consultation open(UUID id, @Nullable String ifMatch) {
        var consultation = requireOpen(id, ifMatch);
        var from = consultation.status();
        consultation.open();
        var today = London.today(clock);
        if (consultation.opens().isAfter(today)) {
            throw new Refusal(
                            CommonProblem.RULE_VIOLATED,
                            "The consultation opens on %s, not before".formatted(consultation.opens()))
                    .rule("CONSULTATION.OPENS");
        }
        requireLongEnough(consultation.plan(), consultation.closes());
        return transitioned(consultation, ConsultationLifecycle.OPEN_IT, from);
    }

    /** Closes it: on its last day or later as of that day, or earlier when people have had enough time already. */
    Consultation close(UUID id, @Nullable String ifMatch) {
        var consultation = requireOpen(id, ifMatch);
        var from = consultation.status();
        var today = London.today(clock);
        var lastDay = today.isBefore(consultation.closes()) ? today : consultation.closes();
        consultation.close(lastDay);
        requireNoObstacle(consultation, ConsultationLifecycle.CLOSE, "Nobody has responded yet");
        requireLongEnough(consultation.plan(), lastDay);
        return transitioned(consultation, ConsultationLifecycle.CLOSE, from);
    }

    Consultation report(UUID id, @Nullable String ifMatch, ConsultationReport report) {
        var consultation = requireOpen(id, ifMatch);
        var from = consultation.status();
        consultation.report(report);
        requireNoObstacle(
                consultation,
                ConsultationLifecycle.REPORT,
                "%d of %d points are not answered yet"
                        .formatted(
                                consultation.pointCount() - consultation.answeredCount(), consultation.pointCount()));
        return transitioned(consultation, ConsultationLifecycle.REPORT, from);
    }

    private Consultation requireOpen(UUID id, @Nullable String ifMatch) {
        var consultation = consultations.requireAlone(id);
        IfMatch.require(ifMatch, consultation.version());
        initiatives.requireOpen(consultation.initiativeId());
        return consultation;
    }

    private Consultation transitioned(Consultation consultation, String command, ConsultationStatus from) {
        consultations.flush();
        journal.transitioned(subject(consultation), command, from, consultation.status(), null, null);
        facts.touched(consultation.initiativeId(), ConsultationFacts.CONSULTED);
        return consultation;
    }

    private static void requireNoObstacle(Consultation consultation, String command, String detail) {
        var obstacle = consultation.obstacleTo(command);
        if (obstacle != null) {
            throw new Refusal(obstacle, detail);
        }
    }

    /** A plan may be too short while it is a draft, but not upside down or beyond the calendar. */
    private void check(ConsultationPlan plan) {
        if (plan.closes().isBefore(plan.opens())) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "The consultation closes before it opens")
                    .at("/closes", "before-opens", "Must not be earlier than " + plan.opens());
        }
        if (!period.canTell(plan.opens()) || !period.canTell(plan.closes())) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "The bank holidays of that time are not known")
                    .at(
                            period.canTell(plan.opens()) ? "/closes" : "/opens",
                            "beyond-calendar",
                            "Must lie within the years for which bank holidays are known");
        }
        if (plan.periodWaiverReason() != null && !plan.method().isMeeting()) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "The minimum period is waived only where people meet")
                    .rule(OpenPeriodRule.ID)
                    .at("/periodWaiverReason", "not-a-meeting", "Must be left out for a " + plan.method());
        }
    }

    private void requireLongEnough(ConsultationPlan plan, LocalDate lastDay) {
        if (!period.isLongEnough(plan.method(), plan.periodWaiverReason() != null, plan.opens(), lastDay)) {
            throw new Refusal(
                            ConsultationProblem.CONSULTATION_TOO_SHORT,
                            "People would have %d working days, %d are needed"
                                    .formatted(period.workingDays(plan.opens(), lastDay), period.leastWorkingDays()))
                    .rule(OpenPeriodRule.ID);
        }
    }

    private static Subject subject(Consultation consultation) {
        return new Subject(TYPE, consultation.id(), consultation.initiativeId(), consultation.version());
    }
}
