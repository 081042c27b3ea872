package org.mobiletoolkit.stakeholder.people.consultation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.tenancy.ById;
import org.mobiletoolkit.stakeholder.people.register.Participation;

/** Every response to a consultation. */
@ApplicationScoped
class ConsultationResponses implements PanacheRepositoryBase<ConsultationResponse, UUID>, Participation {

    ConsultationResponse require(UUID id) {
        return ById.find(this, id)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, "No consultation response " + id));
    }

    /** By any response: it is recorded whole, so each one is completed, unless the consultation was given up. */
    @Override
    public Map<UUID, LocalDate> lastDays(UUID initiativeId) {
        return getEntityManager()
                .createQuery(
                        "select r.stakeholderId, max(r.respondedOn) from ConsultationResponse r"
                                + " join Consultation c on c.id = r.consultationId"
                                + " where c.content.initiativeId = :initiative and c.status <> :cancelled"
                                + " and r.stakeholderId is not null"
                                + " group by r.stakeholderId",
                        Object[].class)
                .setParameter("initiative", initiativeId)
                .setParameter("cancelled", ConsultationStatus.CANCELLED)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (LocalDate) row[1]));
    }
}
