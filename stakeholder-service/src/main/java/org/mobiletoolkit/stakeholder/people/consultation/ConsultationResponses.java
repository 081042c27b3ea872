package org.mobiletoolkit.stakeholder.people.consultation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
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

    /** The response, kept to this transaction, so that it is taken back once. */
    ConsultationResponse requireAlone(UUID id) {
        return ById.find(this, id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, "No consultation response " + id));
    }

    /** Whether a response of the group holds. */
    boolean anyOfGroup(UUID consultationId, UUID groupId) {
        return count(
                        "consultationId = ?1 and groupId = ?2 and rectification.rectifiedAt is null",
                        consultationId,
                        groupId)
                > 0;
    }

    /** The responses that some stakeholders have given, by the stakeholder. */
    Map<UUID, UUID> idsOf(UUID consultationId, Set<UUID> stakeholderIds) {
        return getEntityManager()
                .createQuery(
                        "select r.stakeholderId, r.id from ConsultationResponse r"
                                + " where r.consultationId = :consultation and r.stakeholderId in :stakeholders"
                                + " and r.rectification.rectifiedAt is null",
                        Object[].class)
                .setParameter("consultation", consultationId)
                .setParameter("stakeholders", stakeholderIds)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1]));
    }

    /** By any response: it is recorded whole, so each one is completed, unless the consultation was given up. */
    @Override
    public Map<UUID, LocalDate> lastDays(UUID initiativeId) {
        return getEntityManager()
                .createQuery(
                        "select r.stakeholderId, max(r.respondedOn) from ConsultationResponse r"
                                + " join Consultation c on c.id = r.consultationId"
                                + " where c.content.initiativeId = :initiative and c.status <> :cancelled"
                                + " and r.stakeholderId is not null and r.rectification.rectifiedAt is null"
                                + " group by r.stakeholderId",
                        Object[].class)
                .setParameter("initiative", initiativeId)
                .setParameter("cancelled", ConsultationStatus.CANCELLED)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (LocalDate) row[1]));
    }
}
