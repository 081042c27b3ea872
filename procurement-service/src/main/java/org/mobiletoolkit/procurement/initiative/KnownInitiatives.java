package org.mobiletoolkit.procurement.initiative;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Scopes;
import org.mobiletoolkit.platform.tenancy.ById;

/** Every initiative of the organisation that we have heard of. */
@ApplicationScoped
public class KnownInitiatives implements PanacheRepositoryBase<KnownInitiative, UUID>, Scopes {

    /** The initiative, or 422 {@code unknown-reference} at {@code /initiativeId}. */
    public KnownInitiative require(UUID id) {
        return known(ById.find(this, id).orElse(null), id);
    }

    /** As {@link #require}, and 409 {@code initiative-closed} when it was completed or stopped. */
    public KnownInitiative requireOpen(UUID id) {
        return open(require(id));
    }

    /**
     * As {@link #requireOpen}, and nobody else gets the initiative this way until the transaction ends: for rules
     * that span several records of one initiative.
     */
    public KnownInitiative requireOpenAlone(UUID id) {
        return open(known(ById.find(this, id, LockModeType.PESSIMISTIC_WRITE).orElse(null), id));
    }

    @Override
    public void requireOpenScope(UUID id) {
        requireOpen(id);
    }

    /** True when the initiative was completed or stopped. */
    public boolean isClosed(UUID id) {
        return ById.find(this, id).map(KnownInitiative::isClosed).orElse(false);
    }

    /** The organisation that owns an initiative, whoever asks: machines belong to none (handbook 2.1). */
    public Optional<String> ownerOf(UUID id) {
        return getEntityManager()
                .createNativeQuery("select organisation from known_initiative where id = ?1", String.class)
                .setParameter(1, id)
                .getResultStream()
                .map(String.class::cast)
                .findFirst();
    }

    private static KnownInitiative known(@Nullable KnownInitiative found, UUID id) {
        if (found == null) {
            throw new Refusal(CommonProblem.UNKNOWN_REFERENCE, "There is no initiative " + id + ".")
                    .at("/initiativeId", "unknown", "Names no initiative of the organisation.");
        }
        return found;
    }

    private static KnownInitiative open(KnownInitiative initiative) {
        if (initiative.isClosed()) {
            throw new Refusal(
                    InitiativeProblem.INITIATIVE_CLOSED,
                    "The initiative \"" + initiative.name() + "\" is " + initiative.status() + ".");
        }
        return initiative;
    }
}
