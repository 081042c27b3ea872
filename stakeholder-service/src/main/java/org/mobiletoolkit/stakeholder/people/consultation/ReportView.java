package org.mobiletoolkit.stakeholder.people.consultation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.stakeholder.people.consultation.ConsultationReport.YouSaidWeDid;

/**
 * What came of a reported consultation, for those who took part: "you said, we did".
 *
 * <p>It names nobody and quotes no point: points are for those who may read opinions; here they are counted by how they
 * were answered.
 *
 * @param pointOutcomes how many points were answered how
 */
public record ReportView(
        UUID consultationId,
        UUID initiativeId,
        String title,
        ConsultationTopic topic,
        ConsultationMethod method,
        String objectives,
        LocalDate opened,
        LocalDate ended,
        int responses,
        long people,
        List<Heard> heard,
        int points,
        Map<PointOutcome, Long> pointOutcomes,
        String summary,
        List<YouSaidWeDid> youSaidWeDid,
        List<String> decisionsInfluenced,
        GunningChecklist gunning) {

    /**
     * How one group took part.
     *
     * @param responseRate of those who were asked, at most 1, four decimals; left out where nobody said how many
     */
    @Schema(name = "ReportHeardGroup")
    public record Heard(
            String name,
            @Nullable Integer expected,
            long people,
            @Nullable BigDecimal responseRate) {}
}
