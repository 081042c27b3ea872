package org.mobiletoolkit.stakeholder.people.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mobiletoolkit.platform.person.Restrictions;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Records;
import org.mobiletoolkit.platform.tenancy.ById;

/** Everyone who has a stake in an initiative. */
@ApplicationScoped
public class Stakeholders implements Records<Stakeholder> {

    private final Restrictions restrictions;

    Stakeholders(Restrictions restrictions) {
        this.restrictions = restrictions;
    }

    /**
     * Passes when the initiative has this stakeholder.
     *
     * @throws Refusal {@code unknown-reference} (422) at the pointer
     */
    public Stakeholder requireOf(UUID initiativeId, UUID id, String pointer) {
        return ById.find(this, id)
                .filter(found -> found.scopeId().equals(initiativeId))
                .orElseThrow(
                        () -> new Refusal(CommonProblem.UNKNOWN_REFERENCE, "The initiative has no stakeholder " + id)
                                .at(pointer, "unknown-reference", "Must be a stakeholder of the initiative"));
    }

    /**
     * Passes when this stakeholder of the initiative is many people, a group or an organisation, and has a stake still.
     *
     * @throws Refusal {@code unknown-reference} (422) at the pointer
     */
    public Stakeholder requireManyOf(UUID initiativeId, UUID id, String pointer) {
        var found = requireOf(initiativeId, id, pointer);
        if (found.kind() == StakeholderKind.PERSON || found.status() != StakeholderStatus.ACTIVE) {
            throw new Refusal(CommonProblem.UNKNOWN_REFERENCE, "The initiative has no active group " + id)
                    .at(pointer, "unknown-reference", "Must be an active group or organisation of the initiative");
        }
        return found;
    }

    /** Those of the ids that are active stakeholders of the initiative, by one query. */
    public Set<UUID> activeAmong(UUID initiativeId, Collection<UUID> ids) {
        return statusesOf(initiativeId, ids).entrySet().stream()
                .filter(one -> one.getValue() == StakeholderStatus.ACTIVE)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Whether each of these has a stake in the initiative still; those that are none of its stakeholders are left out. */
    public Map<UUID, StakeholderStatus> statusesOf(UUID initiativeId, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .createQuery(
                        "select s.id, s.status from Stakeholder s where s.content.initiativeId = :initiative and s.id in :ids",
                        Object[].class)
                .setParameter("initiative", initiativeId)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (StakeholderStatus) row[1]));
    }

    /** Everybody who has a stake: whom a caller may see changes nothing about what is true. */
    List<Stakeholder> activeOf(UUID initiativeId) {
        return list(
                "content.initiativeId = ?1 and status = ?2 order by content.name, id",
                initiativeId,
                StakeholderStatus.ACTIVE);
    }

    /** Who must not be shown to the caller: restricted people, except themselves (handbook 7.5). */
    public Set<UUID> hidden() {
        var restricted = restrictions.logins();
        if (restricted.isEmpty()) {
            return Set.of();
        }
        return getEntityManager()
                .createQuery(
                        "select s.id from Stakeholder s where s.content.subject in :restricted"
                                + " or concat('stakeholder:', cast(s.id as string)) in :restricted",
                        UUID.class)
                .setParameter("restricted", restricted)
                .getResultStream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Loads the entry that somebody wants to belong to, and keeps it to this transaction so that it stays a group; empty
     * when the initiative has none such.
     */
    Optional<Stakeholder> findGroupAlone(UUID initiativeId, UUID id) {
        return ById.find(this, id, LockModeType.PESSIMISTIC_WRITE)
                .filter(found -> found.scopeId().equals(initiativeId));
    }

    /** Who belongs to a group or organisation, those who have left included. */
    List<UUID> membersOf(UUID groupId) {
        return getEntityManager()
                .createQuery(
                        "select s.id from Stakeholder s where s.content.groupId = :group order by s.id", UUID.class)
                .setParameter("group", groupId)
                .getResultList();
    }

    /** The senior internal set; the query only narrows, {@link SeniorStakeholder#includes} says who belongs to it. */
    List<Stakeholder> seniorInternalOf(UUID initiativeId) {
        return list(
                        "content.initiativeId = ?1 and status = ?2 and content.internal"
                                + " and (content.seniority = ?3 or power >= 4) order by id",
                        initiativeId,
                        StakeholderStatus.ACTIVE,
                        Seniority.SENIOR)
                .stream()
                .filter(one -> SeniorStakeholder.includes(
                        one.internal(), one.seniority(), one.standing().power()))
                .toList();
    }
}
