package org.mobiletoolkit.stakeholder.people.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;

/** Everything that prepares and moves a consultation. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class ConsultationCommands {

    private final Consultations consultations;
    private final PlanCheck plans;
    private final Reports reports;
    private final Desk desk;

    ConsultationCommands(Consultations consultations, PlanCheck plans, Reports reports, Desk desk) {
        this.consultations = consultations;
        this.plans = plans;
        this.reports = reports;
        this.desk = desk;
    }

    public Consultation prepare(ConsultationContent content) {
        var origin = desk.begin(content.initiativeId());
        plans.check(content, List.of());
        var consultation = new Consultation(origin, content);
        return desk.made(consultation, consultation.prepared());
    }

    Consultation change(UUID id, Seen seen, Patch<ConsultationContent> patch) {
        var consultation = desk.openAlone(consultations, id, seen);
        if (consultation.status() != ConsultationStatus.DRAFT) {
            throw new Refusal(
                    CommonProblem.TRANSITION_NOT_ALLOWED,
                    "A consultation is changed only as a draft; this one is " + consultation.status());
        }
        var plan = desk.patched(consultation, patch);
        plans.check(plan, consultation.content().audience());
        return desk.changed(consultation, plan);
    }

    /** Opens it on or after its first day, when people get enough time. */
    Consultation open(UUID id, Seen seen) {
        var consultation = desk.openAlone(consultations, id, seen);
        var opened = consultation.open();
        var plan = consultation.content();
        if (plan.opens().isAfter(today())) {
            throw new Refusal(
                            CommonProblem.RULE_VIOLATED,
                            "The consultation opens on %s, not before".formatted(plan.opens()))
                    .rule("CONSULTATION.OPENS");
        }
        plans.requireLongEnough(plan, plan.closes());
        return desk.moved(consultation, opened);
    }

    /** Closes it: on its last day or later as of that day, or earlier when people have had enough time already. */
    Consultation close(UUID id, Seen seen) {
        var consultation = desk.openAlone(consultations, id, seen);
        var plan = consultation.content();
        var today = today();
        var lastDay = today.isBefore(plan.closes()) ? today : plan.closes();
        var closed = consultation.close(lastDay);
        requireNoObstacle(consultation, ConsultationLifecycle.CLOSE);
        plans.requireLongEnough(plan, lastDay);
        return desk.moved(consultation, closed);
    }

    /** Says how the principles of a fair consultation are met, until it is reported. */
    Consultation judgeFairness(UUID id, Seen seen, GunningChecklist checklist) {
        var consultation = desk.openAlone(consultations, id, seen);
        if (consultation.status() == ConsultationStatus.REPORTED
                || consultation.status() == ConsultationStatus.CANCELLED) {
            throw new Refusal(CommonProblem.TRANSITION_NOT_ALLOWED, "The consultation is " + consultation.status());
        }
        return desk.changed(consultation, consultation.content().judged(checklist));
    }

    /** Gives people more time. */
    Consultation extend(UUID id, Seen seen, NewClosingDate to) {
        return moved(id, seen, ConsultationLifecycle.EXTEND, to);
    }

    /** Opens a closed one again, so that people who were missed can still be heard. */
    Consultation reopen(UUID id, Seen seen, NewClosingDate to) {
        return moved(id, seen, ConsultationLifecycle.REOPEN, to);
    }

    /** Gives it up; what was said in it stays on record and counts for nothing. */
    Consultation cancel(UUID id, Seen seen, Cancellation why) {
        var consultation = desk.openAlone(consultations, id, seen);
        return desk.moved(consultation, consultation.cancel(why.reason()));
    }

    Consultation report(UUID id, Seen seen, ConsultationReport report) {
        var consultation = desk.openAlone(consultations, id, seen);
        var reported = consultation.report(report, reports.count(consultation), today());
        requireNoObstacle(consultation, ConsultationLifecycle.REPORT);
        return desk.moved(consultation, reported);
    }

    private Consultation moved(UUID id, Seen seen, String command, NewClosingDate to) {
        var consultation = desk.openAlone(consultations, id, seen);
        ConsultationLifecycle.MACHINE.next(consultation.status(), command);
        requireLater(consultation.content().closes(), to);
        return desk.moved(
                consultation, consultation.moveClosing(command, to, desk.clock().instant()));
    }

    private LocalDate today() {
        return London.today(desk.clock());
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
                    .offending(consultation.content().gunning().unmet());
        }
        if (obstacle != null) {
            throw new Refusal(obstacle, "Nobody has responded yet");
        }
    }

    /** A later day than now and than before, of which the calendar knows the holidays. */
    private void requireLater(LocalDate before, NewClosingDate to) {
        plans.requireKnown(to.closes(), "/closes");
        var today = today();
        if (!to.closes().isAfter(before) || to.closes().isBefore(today)) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "The new last day gives nobody more time")
                    .at(
                            "/closes",
                            "not-later",
                            "Must be later than %s and not earlier than %s".formatted(before, today));
        }
    }
}
