package org.mobiletoolkit.stakeholder.memory.timeline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.mobiletoolkit.platform.tenancy.CurrentCaller;

/** All that services ever said about facts. */
@ApplicationScoped
class FactHistories implements PanacheRepositoryBase<FactHistory, UUID> {

    private static final String LAST = """
            select distinct on (code) * from fact_history
            where organisation = ?1 and initiative_id = ?2 and at <= ?3 and code in (?4)
            order by code, at desc, id desc
            """;

    private final CurrentCaller caller;

    FactHistories(CurrentCaller caller) {
        this.caller = caller;
    }

    /** What was last said by a moment about some facts, by code. */
    Map<String, FactHistory> lastBy(UUID initiativeId, Instant moment, Collection<String> codes) {
        // native: no portable query takes the last of each group by one walk of the index; so it names the organisation
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(LAST, FactHistory.class)
                .setParameter(1, String.valueOf(caller.organisation()))
                .setParameter(2, initiativeId)
                .setParameter(3, moment)
                .setParameterList(4, codes)
                .getResultStream()
                .collect(Collectors.toMap(FactHistory::code, Function.identity()));
    }
}
