package org.mobiletoolkit.stakeholder.people.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.record.Records;

/** Every invitation to a consultation. */
@ApplicationScoped
class ConsultationInvitations implements Records<ConsultationInvitation> {

    /** Bounds what one consultation is asked to keep; larger audiences are invited as groups. */
    static final int MOST = 2000;

    /** The invitations of these stakeholders by name. */
    List<ConsultationInvitation> of(UUID consultationId, Collection<UUID> stakeholderIds) {
        return stakeholderIds.isEmpty()
                ? List.of()
                : list("content.consultationId = ?1 and content.stakeholderId in ?2", consultationId, stakeholderIds);
    }

    /** The invitations of groups as such; as many at most as an initiative affects. */
    List<ConsultationInvitation> ofGroups(UUID consultationId) {
        return list("content.consultationId = ?1 and content.stakeholderId is null", consultationId);
    }

    /** The stakeholders, and the groups as such, who have an invitation already. */
    Set<UUID> keysOf(UUID consultationId) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(i.content.stakeholderId, i.content.groupId) from ConsultationInvitation i"
                                + " where i.content.consultationId = :consultation",
                        UUID.class)
                .setParameter("consultation", consultationId)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** How many stakeholders of each group have which invitation; null stands for those of no group. */
    List<Tally> tallyOf(UUID consultationId) {
        return getEntityManager()
                .createQuery(
                        "select i.content.groupId, i.content.status, count(*) from ConsultationInvitation i"
                                + " where i.content.consultationId = :consultation and i.content.stakeholderId is not null"
                                + " group by i.content.groupId, i.content.status",
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
                        "select i.content.groupId from ConsultationInvitation i"
                                + " where i.content.consultationId = :consultation and i.content.stakeholderId is null",
                        UUID.class)
                .setParameter("consultation", consultationId)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** So many stakeholders of a group have an invitation of this status. */
    record Tally(@Nullable UUID groupId, InvitationStatus status, long count) {}
}
