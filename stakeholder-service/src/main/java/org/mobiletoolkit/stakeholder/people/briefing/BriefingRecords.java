package org.mobiletoolkit.stakeholder.people.briefing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.stakeholder.papers.document.VisionSummary;
import org.mobiletoolkit.stakeholder.people.briefing.BriefingContent.Matter;
import org.mobiletoolkit.stakeholder.people.consultation.ConsultationBriefs.Brief;
import org.mobiletoolkit.stakeholder.people.consultation.ConsultationTopic;
import org.mobiletoolkit.stakeholder.standing.assessment.LatestFigures;
import org.mobiletoolkit.stakeholder.standing.opportunity.TopOpportunities.Top;

/** Everything that a briefing pack may tell, whole, as the records have it. */
record BriefingRecords(
        String initiative,
        String reference,
        @Nullable String description,
        LocalDate startedOn,
        ConsultationTopic topic,
        LocalDate preparedOn,
        @Nullable VisionSummary vision,
        List<Matter> matters,
        List<Top> opportunities,
        int rankedOpportunities,
        LatestFigures.@Nullable Maturity maturity,
        LatestFigures.@Nullable Factors factors,
        @Nullable Brief consultation,
        List<Brief> upcoming,
        @Nullable String contact,
        List<BriefingSource> sources) {}
