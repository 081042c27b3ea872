package org.mobiletoolkit.stakeholder.people.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mobiletoolkit.platform.record.Records;

/** Every point that somebody made. */
@ApplicationScoped
class ConsultationPoints implements Records<ConsultationPoint> {

    /** How many points of a consultation were answered how, in the order of the outcomes. */
    Map<PointOutcome, Long> outcomesOf(UUID consultationId) {
        var counts = new EnumMap<PointOutcome, Long>(PointOutcome.class);
        getEntityManager()
                .createQuery(
                        "select p.content.outcome, count(*) from ConsultationPoint p"
                                + " where p.consultationId = :consultation and p.content.outcome is not null and p.withdrawn = false"
                                + " group by p.content.outcome",
                        Object[].class)
                .setParameter("consultation", consultationId)
                .getResultStream()
                .forEach(row -> counts.put((PointOutcome) row[0], (Long) row[1]));
        return counts;
    }

    /** What a response said, point by point. */
    List<ConsultationPoint> of(UUID responseId) {
        return list("responseId = ?1 order by id", responseId);
    }
}
