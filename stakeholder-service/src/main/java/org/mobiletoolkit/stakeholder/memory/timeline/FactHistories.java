package org.mobiletoolkit.stakeholder.memory.timeline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.mobiletoolkit.platform.tenancy.CurrentCaller;

/** All that services ever said about facts. */
@ApplicationScoped
class FactHistories implements PanacheRepositoryBase<FactHistory, UUID> {

    private static final String LAST_OF_EACH = """
            select h.* from unnest(?1, ?2) as asked (initiative_id, code) cross join lateral (
              select * from fact_history f
              where f.organisation = ?3 and f.initiative_id = asked.initiative_id and f.code = asked.code and f.at <= ?4
              order by f.at desc, f.id desc limit 1) h
            """;

    private static final Instant FOR_EVER = Instant.parse("9999-12-31T00:00:00Z");

    private final CurrentCaller caller;

    FactHistories(CurrentCaller caller) {
        this.caller = caller;
    }

    /** What was last said by a moment about some facts, by code. */
    Map<String, FactHistory> lastBy(UUID initiativeId, Instant moment, Collection<String> codes) {
        var asked = codes.stream().map(code -> new Question(initiativeId, code)).toList();
        return last(asked, moment).getOrDefault(initiativeId, Map.of());
    }

    /** A fact of an initiative. */
    record Question(UUID initiativeId, String code) {}

    /** What was last said about some facts of several initiatives, by initiative and code. */
    Map<UUID, Map<String, FactHistory>> last(Collection<Question> asked) {
        return last(asked, FOR_EVER);
    }

    private Map<UUID, Map<String, FactHistory>> last(Collection<Question> asked, Instant moment) {
        // native: no portable query takes the last of each by one step into the index; so it names the organisation
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(LAST_OF_EACH, FactHistory.class)
                .setParameter(1, asked.stream().map(Question::initiativeId).toArray(UUID[]::new))
                .setParameter(2, asked.stream().map(Question::code).toArray(String[]::new))
                .setParameter(3, String.valueOf(caller.organisation()))
                .setParameter(4, moment)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        FactHistory::initiativeId,
                        HashMap::new,
                        Collectors.toMap(FactHistory::code, Function.identity(), (one, same) -> one, HashMap::new)));
    }
}
