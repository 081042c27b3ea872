package org.mobiletoolkit.stakeholder.people.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.stakeholder.course.initiative.Initiatives;
import org.mobiletoolkit.stakeholder.papers.document.Visions;
import org.mobiletoolkit.stakeholder.people.consultation.ConsultationBriefs;
import org.mobiletoolkit.stakeholder.people.consultation.ConsultationBriefs.Brief;
import org.mobiletoolkit.stakeholder.people.consultation.ConsultationStatus;
import org.mobiletoolkit.stakeholder.people.consultation.ConsultationTopic;
import org.mobiletoolkit.stakeholder.standing.assessment.LatestFigures;
import org.mobiletoolkit.stakeholder.standing.opportunity.TopOpportunities;
import org.mobiletoolkit.stakeholder.standing.opportunity.TopOpportunities.Top;

/** Gathers what a briefing pack may tell; reads only. */
@ApplicationScoped
class BriefingReader {

    private static final int MOST_OPPORTUNITIES = 6;

    private final Initiatives initiatives;
    private final Visions visions;
    private final TopOpportunities opportunities;
    private final LatestFigures figures;
    private final ConsultationBriefs consultations;
    private final Matters matters;
    private final Clock clock;

    BriefingReader(
            Initiatives initiatives,
            Visions visions,
            TopOpportunities opportunities,
            LatestFigures figures,
            ConsultationBriefs consultations,
            Matters matters,
            Clock clock) {
        this.initiatives = initiatives;
        this.visions = visions;
        this.opportunities = opportunities;
        this.figures = figures;
        this.consultations = consultations;
        this.matters = matters;
        this.clock = clock;
    }

    /**
     * The records of an initiative that is known and not closed.
     *
     * @throws Refusal {@code unknown-reference} (422), {@code initiative-closed} (409)
     */
    BriefingRecords read(NewBriefingPack said) {
        var initiative = initiatives.requireNamed(said.initiativeId());
        var consultation = said.consultationId() == null
                ? null
                : consultations.requireOf(initiative.id(), said.consultationId(), "/consultationId");
        requireSameTopic(said, consultation);
        requireNotOver(consultation);
        var today = London.today(clock);
        var vision = visions.summaryOf(initiative.id());
        var topic = topic(said, consultation);
        var told = matters.of(topic, initiative.id(), today);
        var top = BriefingPage.asksForOpportunities(topic)
                ? opportunities.of(initiative.id(), MOST_OPPORTUNITIES)
                : List.<Top>of();
        var figured = told.matters().isEmpty();
        var maturity = figured ? figures.maturityOf(initiative.id()) : Optional.<LatestFigures.Maturity>empty();
        var factors = figured ? figures.factorsOf(initiative.id()) : Optional.<LatestFigures.Factors>empty();
        var upcoming = consultations.upcoming(initiative.id(), today);

        var sources = new ArrayList<BriefingSource>();
        sources.add(new BriefingSource("/initiatives/" + initiative.id(), initiative.version()));
        vision.ifPresent(one -> sources.add(new BriefingSource(
                "/documents/%s/versions/%d".formatted(one.documentId(), one.number()), one.version())));
        sources.addAll(told.sources());
        top.forEach(one -> sources.add(new BriefingSource("/opportunities/" + one.id(), one.version())));
        maturity.ifPresent(one -> sources.add(new BriefingSource("/maturity-assessments/" + one.id(), one.version())));
        factors.ifPresent(
                one -> sources.add(new BriefingSource("/success-factor-assessments/" + one.id(), one.version())));
        if (consultation != null) {
            sources.add(new BriefingSource("/consultations/" + consultation.id(), consultation.version()));
        }
        upcoming.stream()
                .filter(one -> consultation == null || !one.id().equals(consultation.id()))
                .forEach(one -> sources.add(new BriefingSource("/consultations/" + one.id(), one.version())));

        return new BriefingRecords(
                initiative.name(),
                initiative.reference(),
                initiative.content().description(),
                initiative.startedOn(),
                topic,
                today,
                vision.orElse(null),
                told.matters(),
                top,
                top.isEmpty() ? 0 : opportunities.countOf(initiative.id()),
                maturity.orElse(null),
                factors.orElse(null),
                consultation,
                upcoming,
                said.contact(),
                List.copyOf(sources));
    }

    /** Nobody is briefed for what they can no longer answer. */
    private static void requireNotOver(@Nullable Brief consultation) {
        if (consultation != null
                && consultation.status() != ConsultationStatus.DRAFT
                && consultation.status() != ConsultationStatus.OPEN) {
            throw new Refusal(CommonProblem.RULE_VIOLATED, "The consultation is " + consultation.status())
                    .rule("BRIEFING.CONSULTATION_OVER")
                    .at("/consultationId", "over", "Must be a consultation that is planned or open");
        }
    }

    private static ConsultationTopic topic(NewBriefingPack said, @Nullable Brief consultation) {
        if (consultation != null) {
            return consultation.topic();
        }
        return Objects.requireNonNullElse(said.topic(), ConsultationTopic.VISION);
    }

    private static void requireSameTopic(NewBriefingPack said, @Nullable Brief consultation) {
        if (consultation != null && said.topic() != null && said.topic() != consultation.topic()) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "The consultation has another topic")
                    .at(
                            "/topic",
                            "contradicts-consultation",
                            "Must be %s, or left out".formatted(consultation.topic()));
        }
    }
}
