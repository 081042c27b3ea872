package org.mobiletoolkit.stakeholder.people.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.mobiletoolkit.platform.page.HtmlPages;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/** Puts the report of a consultation together; reads only, and counts what it tells once and for all. */
@ApplicationScoped
class Reports {

    private final Consultations consultations;
    private final ConsultationPoints points;
    private final ParticipationTable participation;
    private final HtmlPages pages;

    Reports(Consultations consultations, ConsultationPoints points, ParticipationTable participation, HtmlPages pages) {
        this.consultations = consultations;
        this.points = points;
        this.participation = participation;
        this.pages = pages;
    }

    /**
     * The report of a consultation.
     *
     * @throws Refusal {@code not-found} (404) until it is reported
     */
    ReportView of(UUID consultationId) {
        var consultation = consultations.require(consultationId);
        var report = consultation.report();
        var ended = consultation.endedOn();
        var counts = consultation.reportCounts();
        if (report == null || ended == null || counts == null) {
            throw new Refusal(
                    CommonProblem.NOT_FOUND, "The consultation is %s, not reported".formatted(consultation.status()));
        }
        var plan = consultation.content();
        return new ReportView(
                consultation.id(),
                consultation.scopeId(),
                plan.title(),
                plan.topic(),
                plan.method(),
                plan.objectives(),
                plan.opens(),
                ended,
                consultation.responseCount(),
                counts.people(),
                counts.heard() == null ? heard(participation.of(consultation)) : counts.heard(),
                consultation.pointCount(),
                new TreeMap<>(counts.pointOutcomes()),
                report.summary(),
                report.youSaidWeDid(),
                report.decisionsInfluenced(),
                plan.gunning());
    }

    /** What the report will go on telling. */
    ReportCounts count(Consultation consultation) {
        var taken = participation.of(consultation);
        return new ReportCounts(taken.people(), heard(taken), points.outcomesOf(consultation.id()));
    }

    private static List<ReportView.Heard> heard(ParticipationView taken) {
        return taken.groups().stream()
                .map(group ->
                        new ReportView.Heard(group.name(), group.expected(), group.people(), group.responseRate()))
                .toList();
    }

    String page(UUID consultationId) {
        return pages.render("consultation-report", Map.of("report", new ReportPage(of(consultationId))));
    }
}
