package org.mobiletoolkit.stakeholder.course.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.evidence.InitiativeOwners;
import org.mobiletoolkit.handbook.initiative.StageProblem;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Records;
import org.mobiletoolkit.platform.record.Scopes;
import org.mobiletoolkit.platform.tenancy.ById;

/** Every initiative of the caller's organisation. */
@ApplicationScoped
public class Initiatives implements Records<Initiative>, OpenInitiatives, InitiativeOwners, Scopes {

    /**
     * The initiative that the member {@code initiativeId} of a body names, if records may still be added to it.
     *
     * @throws Refusal {@code unknown-reference} (422) when there is none, {@code initiative-closed} (409) when it is
     *     closed
     */
    public Initiative requireNamed(UUID id) {
        var initiative = ById.find(this, id).orElseThrow(() -> unknown(id));
        refuseClosed(initiative);
        return initiative;
    }

    private static Refusal unknown(UUID id) {
        return new Refusal(CommonProblem.UNKNOWN_REFERENCE, "There is no initiative " + id)
                .at("/initiativeId", "unknown-reference", "No initiative of your organisation has this id");
    }

    /** Some initiatives at once, by id; those that are not there are left out. */
    public Map<UUID, Initiative> byId(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", Set.copyOf(ids)).stream()
                        .collect(Collectors.toMap(Initiative::id, initiative -> initiative));
    }

    /**
     * Keeps the initiative to this transaction, as it is when those before have finished with it: it is neither held nor
     * stopped meanwhile. To be called before anything is judged or changed.
     */
    public void holdStill(Initiative initiative) {
        // read anew: whoever waited here would judge what was true before, and be told of a version he never named
        getEntityManager().refresh(initiative, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What a record that is added has to know of it. */
    private record Standing(String reference, InitiativeStatus status) {}

    @Override
    public void requireOpen(UUID id) {
        var found = ById.read(this, id, Standing.class).orElseThrow(() -> unknown(id));
        refuseClosed(found.reference(), found.status());
    }

    @Override
    public void requireOpenScope(UUID id) {
        requireOpen(id);
    }

    @Override
    public @Nullable String against(UUID id, @Nullable String stage) {
        return ById.find(this, id)
                .filter(initiative -> initiative.status().closed())
                .map(closed -> StageProblem.INITIATIVE_CLOSED.code())
                .orElse(null);
    }

    @Override
    public LocalDate startedOn(UUID id) {
        return require(id).startedOn();
    }

    static void refuseClosed(Initiative initiative) {
        refuseClosed(initiative.reference(), initiative.status());
    }

    private static void refuseClosed(String reference, InitiativeStatus status) {
        if (status.closed()) {
            throw new Refusal(StageProblem.INITIATIVE_CLOSED, "%s is %s".formatted(reference, status))
                    .with("state", status);
        }
    }

    @Override
    public Optional<String> ownerOf(UUID id) {
        // native: the tenant filter would hide it from a caller without an organisation
        return getEntityManager()
                .createNativeQuery("select organisation from initiative where id = ?1", String.class)
                .setParameter(1, id)
                .getResultStream()
                .map(String.class::cast)
                .findFirst();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Set<UUID> initiativesOf(String organisation) {
        return new HashSet<>(getEntityManager()
                .createNativeQuery("select id from initiative where organisation = ?1", UUID.class)
                .setParameter(1, organisation)
                .getResultList());
    }

    /** The next free {@code PRG-} reference of an organisation; two callers never get the same. */
    String nextReference(String organisation) {
        var number = (Number) getEntityManager()
                .createNativeQuery("""
                        insert into initiative_number as n (organisation, last) values (?1, 1)
                        on conflict (organisation) do update set last = n.last + 1 returning last""")
                .setParameter(1, organisation)
                .getSingleResult();
        var reference = "PRG-%04d".formatted(number.longValue());
        return find("content.reference", reference).firstResultOptional().isEmpty()
                ? reference
                : nextReference(organisation);
    }
}
