package org.mobiletoolkit.stakeholder.people.audience;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Records;
import org.mobiletoolkit.platform.tenancy.ById;

/** Every group of people whom an initiative affects. */
@ApplicationScoped
public class AffectedGroups implements Records<AffectedGroup> {

    /** More groups than this are no longer told apart by anybody; it bounds what is computed over all of them. */
    static final int MOST = 200;

    /**
     * The group, if the initiative has it.
     *
     * @throws Refusal {@code unknown-reference} (422) at the pointer
     */
    public AffectedGroup requireOf(UUID initiativeId, UUID id, String pointer) {
        return ById.find(this, id)
                .filter(found -> found.scopeId().equals(initiativeId))
                .orElseThrow(() -> unknown(id, pointer));
    }

    /** All groups of the initiative by name, those no longer affected included; at most 200. */
    public List<AffectedGroup> of(UUID initiativeId) {
        return find("initiativeId = ?1 order by content.name, id", initiativeId)
                .range(0, MOST - 1)
                .list();
    }

    /** The ids of all groups of the initiative, by one query. */
    public Set<UUID> idsOf(UUID initiativeId) {
        return of(initiativeId).stream().map(AffectedGroup::id).collect(Collectors.toSet());
    }

    /** What to answer when a body names a group that the initiative does not have. */
    public static Refusal unknown(UUID id, String pointer) {
        return new Refusal(CommonProblem.UNKNOWN_REFERENCE, "The initiative has no affected group " + id)
                .at(pointer, "unknown-reference", "Must be an affected group of the initiative");
    }

    boolean isFull(UUID initiativeId) {
        return count("initiativeId = ?1", initiativeId) >= MOST;
    }
}
