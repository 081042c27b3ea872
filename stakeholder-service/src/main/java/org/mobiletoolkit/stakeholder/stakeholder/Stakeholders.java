package org.mobiletoolkit.stakeholder.stakeholder;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.platform.person.Restrictions;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/** Everyone who has a stake in an initiative. */
@ApplicationScoped
public class Stakeholders implements PanacheRepositoryBase<Stakeholder, UUID> {

    private final Restrictions restrictions;

    Stakeholders(Restrictions restrictions) {
        this.restrictions = restrictions;
    }

    Stakeholder require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> unknown(id));
    }

    /** Loads the stakeholder and keeps it to this transaction, so that assessments queue up. */
    Stakeholder requireAlone(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> unknown(id));
    }

    /**
     * Passes when the initiative has this stakeholder.
     *
     * @throws Refusal {@code unknown-reference} (422) at the pointer
     */
    public Stakeholder requireOf(UUID initiativeId, UUID id, String pointer) {
        return findByIdOptional(id)
                .filter(found -> found.initiativeId().equals(initiativeId))
                .orElseThrow(
                        () -> new Refusal(CommonProblem.UNKNOWN_REFERENCE, "The initiative has no stakeholder " + id)
                                .at(pointer, "unknown-reference", "Must be a stakeholder of the initiative"));
    }

    /** Who is shown as having a stake: restricted people are not, except to themselves (handbook 7.5). */
    List<Stakeholder> activeOf(UUID initiativeId) {
        var hidden = restrictions.logins();
        return list("initiativeId = ?1 and status = ?2 order by name, id", initiativeId, StakeholderStatus.ACTIVE)
                .stream()
                .filter(one -> !hidden.contains(String.valueOf(one.details().subject()))
                        && !hidden.contains("stakeholder:" + one.id()))
                .toList();
    }

    /** The senior internal set; the query only narrows, {@link SeniorStakeholder#includes} says who belongs to it. */
    List<Stakeholder> seniorInternalOf(UUID initiativeId) {
        return list(
                        "initiativeId = ?1 and status = ?2 and internal and (seniority = ?3 or power >= 4) order by id",
                        initiativeId,
                        StakeholderStatus.ACTIVE,
                        Seniority.SENIOR)
                .stream()
                .filter(one -> SeniorStakeholder.includes(
                        one.internal(), one.seniority(), one.standing().power()))
                .toList();
    }

    private static Refusal unknown(UUID id) {
        return new Refusal(CommonProblem.NOT_FOUND, "No stakeholder " + id);
    }
}
