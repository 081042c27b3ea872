package org.mobiletoolkit.stakeholder.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        find(
                        "initiativeId = ?1 and code = ?2",
                        announced.scopeId(),
                        announced.fact().code())
                .firstResultOptional()
                .ifPresentOrElse(
                        known -> known.learn(announced),
                        () -> persist(new KnownFact(Uuid7.generate(clock), announced)));
    }

    /** All that is known of an initiative, by code. */
    Map<String, KnownFact> of(UUID initiativeId) {
        return find("initiativeId", initiativeId).stream()
                .collect(Collectors.toMap(KnownFact::code, Function.identity()));
    }
}
