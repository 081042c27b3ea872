package org.mobiletoolkit.handbook.initiative;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.evidence.InitiativeOwners;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Scopes;
import org.mobiletoolkit.platform.tenancy.ById;

/** Every initiative of the organisation that we have heard of, and what it refuses (handbook 2.2). */
@ApplicationScoped
public class KnownInitiatives implements PanacheRepositoryBase<KnownInitiative, UUID>, InitiativeOwners, Scopes {

    /** The initiative, or 422 {@code unknown-reference} at {@code /initiativeId}. */
    public KnownInitiative require(UUID id) {
        return known(ById.find(this, id), id);
    }

    /** As {@link #require}, and 409 {@code initiative-closed} when it was completed or stopped. */
    public KnownInitiative requireOpen(UUID id) {
        return open(require(id));
    }

    /** As {@link #requireOpen}, and by nobody else until the transaction ends: for rules over several of its records. */
    public KnownInitiative requireOpenAlone(UUID id) {
        return open(known(ById.find(this, id, LockModeType.PESSIMISTIC_WRITE), id));
    }

    /** As {@link #requireOpen}, and 409 {@code stage-not-reached} when the gate, such as G4, is still before it. */
    public KnownInitiative requirePassed(UUID id, String gate) {
        var initiative = requireOpen(id);
        if (!initiative.gatesPassed().contains(gate)) {
            throw new Refusal(
                            StageProblem.STAGE_NOT_REACHED,
                            "The initiative \"%s\" has not passed gate %s.".formatted(initiative.name(), gate))
                    .with("gate", gate);
        }
        return initiative;
    }

    @Override
    public void requireOpenScope(UUID id) {
        requireOpen(id);
    }

    @Override
    public @Nullable String against(UUID id, @Nullable String gate) {
        return ById.find(this, id).map(initiative -> against(initiative, gate)).orElse(null);
    }

    private static @Nullable String against(KnownInitiative initiative, @Nullable String gate) {
        if (initiative.isClosed()) {
            return StageProblem.INITIATIVE_CLOSED.code();
        }
        return gate == null || initiative.gatesPassed().contains(gate) ? null : StageProblem.STAGE_NOT_REACHED.code();
    }

    @Override
    public Optional<String> ownerOf(UUID initiativeId) {
        // native: the tenant filter would hide it from a caller without an organisation
        return getEntityManager()
                .createNativeQuery("select organisation from known_initiative where id = ?1", String.class)
                .setParameter(1, initiativeId)
                .getResultStream()
                .map(String.class::cast)
                .findFirst();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Set<UUID> initiativesOf(String organisation) {
        return new HashSet<>(getEntityManager()
                .createNativeQuery("select id from known_initiative where organisation = ?1", UUID.class)
                .setParameter(1, organisation)
                .getResultList());
    }

    private static KnownInitiative known(Optional<KnownInitiative> found, UUID id) {
        return found.orElseThrow(
                () -> new Refusal(CommonProblem.UNKNOWN_REFERENCE, "There is no initiative " + id + ".")
                        .at("/initiativeId", "unknown-reference", "No initiative of your organisation has this id")
                        .awaiting(id));
    }

    private static KnownInitiative open(KnownInitiative initiative) {
        if (initiative.isClosed()) {
            throw new Refusal(
                            StageProblem.INITIATIVE_CLOSED,
                            "The initiative \"%s\" is %s.".formatted(initiative.name(), initiative.status()))
                    .with("state", initiative.status());
        }
        return initiative;
    }
}
