package org.mobiletoolkit.stakeholder.people.consultation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.concurrency.IfMatch;
import org.mobiletoolkit.platform.concurrency.MergePatch;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.time.Uuid7;
import org.mobiletoolkit.stakeholder.course.initiative.OpenInitiatives;

/** Everything that prepares and moves a consultation. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class ConsultationCommands {

    private static final String TYPE = "consultation";

    private final Consultations consultations;
    private final OpenInitiatives initiatives;
    private final PlanCheck plans;
    private final Reports reports;
    private final MergePatch patches;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    ConsultationCommands(
            Consultations consultations,
            OpenInitiatives initiatives,
            PlanCheck plans,
            Reports reports,
            MergePatch patches,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.consultations = consultations;
        this.initiatives = initiatives;
        this.plans = plans;
        this.reports = reports;
        this.patches = patches;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    public Consultation prepare(NewConsultation said) {
        initiatives.requireOpen(said.initiativeId());
        var plan = said.plan();
        plans.check(said.initiativeId(), plan, List.of());
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
        plans.check(consultation.initiativeId(), plan, before.audience());
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
        plans.requireLongEnough(consultation.plan(), consultation.closes());
        return transitioned(consultation, ConsultationLifecycle.OPEN_IT, from);
    }

    /** Closes it: on its last day or later as of that day, or earlier when people have had enough time already. */
    Consultation close(UUID id, @Nullable String ifMatch) {
        var consultation = requireOpen(id, ifMatch);
        var from = consultation.status();
        var today = London.today(clock);
        var lastDay = today.isBefore(consultation.closes()) ? today : consultation.closes();
        consultation.close(lastDay);
        requireNoObstacle(consultation, ConsultationLifecycle.CLOSE);
        plans.requireLongEnough(consultation.plan(), lastDay);
        return transitioned(consultation, ConsultationLifecycle.CLOSE, from);
    }

    /** Says how the principles of a fair consultation are met, until it is reported. */
    Consultation judgeFairness(UUID id, @Nullable String ifMatch, GunningChecklist checklist) {
        var consultation = requireOpen(id, ifMatch);
        if (consultation.status() == ConsultationStatus.REPORTED
                || consultation.status() == ConsultationStatus.CANCELLED) {
            throw new Refusal(CommonProblem.TRANSITION_NOT_ALLOWED, "The consultation is " + consultation.status());
        }
        var before = consultation.gunning();
        consultation.judgeFairness(checklist);
        consultations.flush();
        journal.updated(subject(consultation), before, checklist);
        return consultation;
    }

    /** Gives people more time. */
    Consultation extend(UUID id, @Nullable String ifMatch, NewClosingDate to) {
        return moved(id, ifMatch, ConsultationLifecycle.EXTEND, to);
    }

    /** Opens a closed one again, so that people who were missed can still be heard. */
    Consultation reopen(UUID id, @Nullable String ifMatch, NewClosingDate to) {
        return moved(id, ifMatch, ConsultationLifecycle.REOPEN, to);
    }

    /** Gives it up; what was said in it stays on record and counts for nothing. */
    Consultation cancel(UUID id, @Nullable String ifMatch, Cancellation why) {
        var consultation = requireOpen(id, ifMatch);
        var from = consultation.status();
        consultation.cancel(why.reason());
        return transitioned(consultation, ConsultationLifecycle.CANCEL, from);
    }

    Consultation report(UUID id, @Nullable String ifMatch, ConsultationReport report) {
        var consultation = requireOpen(id, ifMatch);
        var from = consultation.status();
        consultation.report(report, reports.count(consultation), London.today(clock));
        requireNoObstacle(consultation, ConsultationLifecycle.REPORT);
        return transitioned(consultation, ConsultationLifecycle.REPORT, from);
    }

    private Consultation moved(UUID id, @Nullable String ifMatch, String command, NewClosingDate to) {
        var consultation = requireOpen(id, ifMatch);
        var from = consultation.status();
        ConsultationLifecycle.MACHINE.next(from, command);
        requireLater(consultation, to);
        if (command.equals(ConsultationLifecycle.EXTEND)) {
            consultation.extend(to, clock.instant());
        } else {
            consultation.reopen(to, clock.instant());
        }
        return transitioned(consultation, command, from);
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
        return consultation;
    }

    private static void requireNoObstacle(Consultation consultation, String command) {
        var obstacle = consultation.obstacleTo(command);
        if (obstacle == ConsultationProblem.POINTS_UNANSWERED) {
            throw new Refusal(
                    obstacle,
                    "%d of %d points are not answered yet"
                            .formatted(
                                    consultation.pointCount() - consultation.answeredCount(),
                                    consultation.pointCount()));
        }
        if (obstacle == ConsultationProblem.GUNNING_UNMET) {
            throw new Refusal(obstacle, "It is not said yet how these principles were met")
                    .rule("CONSULTATION.GUNNING")
                    .offending(consultation.gunning().unmet());
        }
        if (obstacle != null) {
            throw new Refusal(obstacle, "Nobody has responded yet");
        }
    }

    /** A later day than now and than before, of which the calendar knows the holidays. */
    private void requireLater(Consultation consultation, NewClosingDate to) {
        plans.requireKnown(to.closes(), "/closes");
        var today = London.today(clock);
        if (!to.closes().isAfter(consultation.closes()) || to.closes().isBefore(today)) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "The new last day gives nobody more time")
                    .at(
                            "/closes",
                            "not-later",
                            "Must be later than %s and not earlier than %s".formatted(consultation.closes(), today));
        }
    }

    private static Subject subject(Consultation consultation) {
        return new Subject(TYPE, consultation.id(), consultation.initiativeId(), consultation.version());
    }
}
