package org.mobiletoolkit.stakeholder.course.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.mobiletoolkit.platform.tenancy.TenantFilter;
import org.mobiletoolkit.platform.time.Uuid7;

/** What the services have announced, for the caller's organisation. */
@ApplicationScoped
class KnownFacts implements PanacheRepositoryBase<KnownFact, UUID> {

    private final Clock clock;

    KnownFacts(Clock clock) {
        this.clock = clock;
    }

    /** Takes the place of what was known of the same fact. */
    void learn(FactChanged announced) {
        known(announced.scopeId(), " and f.code = ?3", announced.fact().code()).stream()
                .findFirst()
                .ifPresentOrElse(
                        known -> known.learn(announced),
                        () -> persist(new KnownFact(Uuid7.generate(clock), announced)));
    }

    /** All that is known of an initiative, by code. */
    Map<String, KnownFact> of(UUID initiativeId) {
        return known(initiativeId, "").stream().collect(Collectors.toMap(KnownFact::code, Function.identity()));
    }

    /** Asked with each event and each look at the checkpoints, so by a plan that is kept. */
    private List<KnownFact> known(UUID initiativeId, String condition, Object... values) {
        var session = getEntityManager().unwrap(Session.class);
        return TenantFilter.lifted(session, () -> {
            var query = session.createQuery(
                            "from KnownFact f where f.organisation = ?1 and f.initiativeId = ?2" + condition,
                            KnownFact.class)
                    .setParameter(1, session.getTenantIdentifier())
                    .setParameter(2, initiativeId);
            for (var i = 0; i < values.length; i++) {
                query.setParameter(i + 3, values[i]);
            }
            return query.getResultList();
        });
    }
}
