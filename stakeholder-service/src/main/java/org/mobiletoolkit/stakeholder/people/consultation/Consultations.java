package org.mobiletoolkit.stakeholder.people.consultation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.tenancy.ById;

/** Every consultation. */
@ApplicationScoped
class Consultations implements PanacheRepositoryBase<Consultation, UUID> {

    Consultation require(UUID id) {
        return ById.find(this, id).orElseThrow(() -> unknown(id));
    }

    /** Loads the consultation and keeps it to this transaction, so that its counts are right. */
    Optional<Consultation> findAlone(UUID id) {
        return ById.find(this, id, LockModeType.PESSIMISTIC_WRITE);
    }

    Consultation requireAlone(UUID id) {
        return findAlone(id).orElseThrow(() -> unknown(id));
    }

    List<HeldConsultation> heldOn(ConsultationTopic topic, UUID initiativeId) {
        return list("initiativeId = ?1 and topic = ?2 order by id", initiativeId, topic).stream()
                .map(Consultation::held)
                .toList();
    }

    int countClosed(UUID initiativeId) {
        return (int) count(
                "initiativeId = ?1 and status in ?2",
                initiativeId,
                List.of(ConsultationStatus.CLOSED, ConsultationStatus.REPORTED));
    }

    private static Refusal unknown(UUID id) {
        return new Refusal(CommonProblem.NOT_FOUND, "No consultation " + id);
    }
}
