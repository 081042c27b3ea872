package org.mobiletoolkit.stakeholder.people.consultation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.tenancy.ById;

/** Every invitation to a consultation. */
@ApplicationScoped
class ConsultationInvitations implements PanacheRepositoryBase<ConsultationInvitation, UUID> {

    /** Bounds what one consultation is asked to keep; larger audiences are invited as groups. */
    static final int MOST = 2000;

    ConsultationInvitation require(UUID id) {
        return ById.find(this, id)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, "No consultation invitation " + id));
    }

    Optional<ConsultationInvitation> of(UUID consultationId, UUID stakeholderId) {
        return find("consultationId = ?1 and stakeholderId = ?2", consultationId, stakeholderId)
                .firstResultOptional();
    }

    /** The invitation of the group as such. */
    Optional<ConsultationInvitation> ofGroup(UUID consultationId, UUID groupId) {
        return find("consultationId = ?1 and groupId = ?2 and stakeholderId is null", consultationId, groupId)
                .firstResultOptional();
    }

    /** The stakeholders, and the groups as such, who have an invitation already. */
    Set<UUID> keysOf(UUID consultationId) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(i.stakeholderId, i.groupId) from ConsultationInvitation i"
                                + " where i.consultationId = :consultation",
                        UUID.class)
                .setParameter("consultation", consultationId)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** How many stakeholders of each group have which invitation; null stands for those of no group. */
    List<Tally> tallyOf(UUID consultationId) {
        return getEntityManager()
                .createQuery(
                        "select i.groupId, i.status, count(*) from ConsultationInvitation i"
                                + " where i.consultationId = :consultation and i.stakeholderId is not null"
                                + " group by i.groupId, i.status",
                        Object[].class)
                .setParameter("consultation", consultationId)
                .getResultStream()
                .map(row -> new Tally((UUID) row[0], (InvitationStatus) row[1], ((Number) row[2]).longValue()))
                .toList();
    }

    /** The groups that were invited as such. */
    Set<UUID> groupsInvited(UUID consultationId) {
        return getEntityManager()
                .createQuery(
                        "select i.groupId from ConsultationInvitation i"
                                + " where i.consultationId = :consultation and i.stakeholderId is null",
                        UUID.class)
                .setParameter("consultation", consultationId)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** So many stakeholders of a group have an invitation of this status. */
    record Tally(@Nullable UUID groupId, InvitationStatus status, long count) {}
}
