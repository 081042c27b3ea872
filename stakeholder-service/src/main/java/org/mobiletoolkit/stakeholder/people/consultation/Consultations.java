package org.mobiletoolkit.stakeholder.people.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mobiletoolkit.platform.record.Records;
import org.mobiletoolkit.platform.tenancy.ById;

/** Every consultation. */
@ApplicationScoped
class Consultations implements Records<Consultation> {

    /** Loads the consultation and keeps it to this transaction, so that its counts are right. */
    Optional<Consultation> findAlone(UUID id) {
        return ById.find(this, id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<HeldConsultation> heldOn(ConsultationTopic topic, UUID initiativeId) {
        return list("content.initiativeId = ?1 and content.topic = ?2 order by id", initiativeId, topic).stream()
                .map(Consultation::held)
                .toList();
    }

    int countClosed(UUID initiativeId) {
        return (int) count(
                "content.initiativeId = ?1 and status in ?2",
                initiativeId,
                List.of(ConsultationStatus.CLOSED, ConsultationStatus.REPORTED));
    }
}
