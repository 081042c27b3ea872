package org.mobiletoolkit.stakeholder.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.stakeholder.page.HtmlPages;

/** Puts the report of a consultation together; reads only. */
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
        if (report == null || ended == null) {
            throw new Refusal(
                    CommonProblem.NOT_FOUND, "The consultation is %s, not reported".formatted(consultation.status()));
        }
        var plan = consultation.plan();
        var taken = participation.of(consultation);
        return new ReportView(
                consultation.id(),
                consultation.initiativeId(),
                plan.title(),
                plan.topic(),
                plan.method(),
                plan.objectives(),
                plan.opens(),
                ended,
                consultation.responseCount(),
                taken.people(),
                taken.groups().stream()
                        .map(group -> new ReportView.Heard(
                                group.name(), group.expected(), group.people(), group.responseRate()))
                        .toList(),
                consultation.pointCount(),
                points.outcomesOf(consultationId),
                report.summary(),
                report.youSaidWeDid(),
                report.decisionsInfluenced(),
                consultation.gunning());
    }

    String page(UUID consultationId) {
        return pages.render("consultation-report", Map.of("report", new ReportPage(of(consultationId))));
    }
}
