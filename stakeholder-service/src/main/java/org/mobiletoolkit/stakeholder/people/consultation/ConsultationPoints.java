package org.mobiletoolkit.stakeholder.people.consultation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.tenancy.ById;

/** Every point that somebody made. */
@ApplicationScoped
class ConsultationPoints implements PanacheRepositoryBase<ConsultationPoint, UUID> {

    ConsultationPoint require(UUID id) {
        return ById.find(this, id)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, "No consultation point " + id));
    }

    /** How many points of a consultation were answered how, in the order of the outcomes. */
    Map<PointOutcome, Long> outcomesOf(UUID consultationId) {
        var counts = new EnumMap<PointOutcome, Long>(PointOutcome.class);
        getEntityManager()
                .createQuery(
                        "select p.outcome, count(*) from ConsultationPoint p"
                                + " where p.consultationId = :consultation and p.outcome is not null group by p.outcome",
                        Object[].class)
                .setParameter("consultation", consultationId)
                .getResultStream()
                .forEach(row -> counts.put((PointOutcome) row[0], (Long) row[1]));
        return counts;
    }
}
