package org.mobiletoolkit.benefits.benefit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mobiletoolkit.platform.record.Records;

/** The register of benefits of every initiative. */
@ApplicationScoped
class Benefits implements Records<Benefit> {

    Optional<Benefit> numbered(UUID initiativeId, long number) {
        return find("content.initiativeId = ?1 and number = ?2", initiativeId, number)
                .firstResultOptional();
    }

    /** The number after the highest one taken; sure only while no other writer of the initiative is at work. */
    long nextNumber(UUID initiativeId) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(max(b.number), 0) + 1 from Benefit b where b.content.initiativeId = ?1",
                        Long.class)
                .setParameter(1, initiativeId)
                .getSingleResult();
    }

    /** The status of each benefit of the initiative. */
    List<BenefitStatus> statuses(UUID initiativeId) {
        return getEntityManager()
                .createQuery("select b.status from Benefit b where b.content.initiativeId = ?1", BenefitStatus.class)
                .setParameter(1, initiativeId)
                .getResultList();
    }
}
