package org.mobiletoolkit.device.connectivity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import org.mobiletoolkit.device.signal.Rating;
import org.mobiletoolkit.handbook.initiative.KnownInitiatives;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Origin;

/** Records measurements and rates their site anew. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class SurveyCommands {

    private final ConnectivitySites sites;
    private final SurveyPoints points;
    private final Rating rating;
    private final KnownInitiatives initiatives;
    private final Journal journal;
    private final Desk desk;

    SurveyCommands(
            ConnectivitySites sites,
            SurveyPoints points,
            Rating rating,
            KnownInitiatives initiatives,
            Journal journal,
            Desk desk) {
        this.sites = sites;
        this.points = points;
        this.rating = rating;
        this.initiatives = initiatives;
        this.journal = journal;
        this.desk = desk;
    }

    /** Records one measurement. */
    public SurveyPoint record(UUID siteId, SurveyPointContent measured) {
        var site = held(siteId);
        refuseFaults(List.of(measured), index -> "");
        return append(site, desk.begin().id(), List.of(measured)).get(0);
    }

    /** Records several measurements, or none if one of them is refused. */
    public SurveyReceipt record(UUID siteId, NewSurvey survey) {
        var site = held(siteId);
        refuseFaults(survey.points(), index -> "/points/" + index);
        var surveyId = desk.begin().id();
        var recorded = append(site, surveyId, survey.points());
        return new SurveyReceipt(surveyId, site.id(), recorded.size(), site.band());
    }

    private ConnectivitySite held(UUID siteId) {
        var site = sites.requireHeld(siteId);
        initiatives.requireOpen(site.scopeId());
        return site;
    }

    private void refuseFaults(List<SurveyPointContent> measured, IntFunction<String> pointer) {
        var faulty = false;
        var refusal = new Refusal(CommonProblem.VALIDATION_FAILED, "A measurement is not possible as it is told");
        for (int index = 0; index < measured.size(); index++) {
            for (var fault :
                    SurveyPointRule.faults(measured.get(index), desk.clock().instant())) {
                refusal.at(pointer.apply(index) + "/" + fault.member(), fault.code(), fault.detail());
                faulty = true;
            }
        }
        if (faulty) {
            throw refusal;
        }
    }

    private List<SurveyPoint> append(ConnectivitySite site, UUID surveyId, List<SurveyPointContent> measured) {
        var at = desk.clock().instant(); // one survey, one moment
        var recorded = measured.stream()
                .map(point -> new SurveyPoint(
                        new Origin(desk.begin().id(), desk.caller(), at),
                        site.id(),
                        surveyId,
                        point,
                        rating.rate(point.reading())))
                .toList();
        points.persist(recorded);
        points.flush();
        var summary = points.sumUp(site.id(), rating.percentile());
        site.surveyed(summary, rating.rate(summary.byBand()));
        sites.flush();
        journal.created(
                new Subject("connectivity-survey", surveyId, site.scopeId(), 0),
                new SurveyReceipt(surveyId, site.id(), recorded.size(), site.band()));
        return recorded;
    }
}
