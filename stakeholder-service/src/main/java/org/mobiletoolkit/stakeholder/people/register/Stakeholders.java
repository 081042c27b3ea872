package org.mobiletoolkit.stakeholder.people.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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
                .orElseThrow(() -> unknown(id, pointer));
    }

    /** The same among those that were read before. */
    static Stakeholder requireAmong(Map<UUID, Stakeholder> read, UUID id, String pointer) {
        return Optional.ofNullable(read.get(id)).orElseThrow(() -> unknown(id, pointer));
    }

    /** What to answer when a body names a stakeholder that the initiative does not have. */
    public static Refusal unknown(UUID id, String pointer) {
        return new Refusal(CommonProblem.UNKNOWN_REFERENCE, "The initiative has no stakeholder " + id)
                .at(pointer, "unknown-reference", "Must be a stakeholder of the initiative");
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

    /** Who is on the register by these logins, whether they still have a stake or not. */
    Map<String, UUID> idsOf(UUID initiativeId, Set<String> logins) {
        return getEntityManager()
                .createQuery(
                        "select s.content.subject, s.id from Stakeholder s"
                                + " where s.content.initiativeId = :initiative and s.content.subject in :logins",
                        Object[].class)
                .setParameter("initiative", initiativeId)
                .setParameter("logins", logins)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (UUID) row[1]));
    }

    /** Who is on the register without a login and the same as one of these. */
    Map<SamePerson, UUID> idsOfSame(UUID initiativeId, Set<SamePerson> same) {
        var names = same.stream().map(SamePerson::name).collect(Collectors.toSet());
        var ids = new HashMap<SamePerson, UUID>();
        list(
                        "content.initiativeId = ?1 and content.subject is null and lower(content.name) in ?2 order by id",
                        initiativeId,
                        names)
                .forEach(one -> ids.putIfAbsent(SamePerson.of(one.content()), one.id()));
        return ids;
    }

    /** Keeps these to the transaction, by one query in one order, so that each found after is a group still. */
    void holdGroups(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            find("id in ?1 order by id", Set.copyOf(ids))
                    .withLock(LockModeType.PESSIMISTIC_WRITE)
                    .list();
        }
    }

    /** These stakeholders of the initiative, kept to the transaction by one query in one order. */
    Map<UUID, Stakeholder> alone(UUID initiativeId, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return find("content.initiativeId = ?1 and id in ?2 order by id", initiativeId, Set.copyOf(ids))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .collect(Collectors.toMap(Stakeholder::id, Function.identity()));
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
