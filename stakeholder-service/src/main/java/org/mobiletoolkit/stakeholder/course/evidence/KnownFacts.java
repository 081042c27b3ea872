package org.mobiletoolkit.stakeholder.course.evidence;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.tenancy.CurrentCaller;
import org.mobiletoolkit.platform.tenancy.TenantFilter;
import org.mobiletoolkit.platform.time.Uuid7;

/** What the services have announced, for the caller's organisation. */
@ApplicationScoped
class KnownFacts implements PanacheRepositoryBase<KnownFact, UUID> {

    private static final String LEARN = """
            insert into known_fact as k
              (id, initiative_id, code, satisfied, observed, required, missing, record_refs, unanswered, as_of,
               organisation, version)
            select told.id, told.initiative_id, told.code, told.satisfied, told.observed::jsonb, told.required::jsonb,
              told.missing::jsonb, told.record_refs::jsonb, told.unanswered, told.as_of, ?, 0
            from unnest(?::uuid[], ?::uuid[], ?::text[], ?::boolean[], ?::text[], ?::text[], ?::text[], ?::text[],
              ?::text[], ?::timestamptz[])
              as told (id, initiative_id, code, satisfied, observed, required, missing, record_refs, unanswered, as_of)
            order by told.initiative_id, told.code
            on conflict (organisation, initiative_id, code) do update set satisfied = excluded.satisfied,
              observed = excluded.observed, required = excluded.required, missing = excluded.missing,
              record_refs = excluded.record_refs, unanswered = excluded.unanswered, as_of = excluded.as_of, version = k.version + 1
            """;

    private final DataSource database;
    private final CurrentCaller caller;
    private final ObjectMapper json;
    private final Clock clock;

    KnownFacts(DataSource database, CurrentCaller caller, ObjectMapper json, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
    }

    private record Question(UUID initiativeId, String code) {}

    /** Each takes the place of what was known of the same fact. */
    void learn(List<FactChanged> announced) {
        var last = new LinkedHashMap<Question, FactChanged>();
        announced.forEach(
                told -> last.put(new Question(told.scopeId(), told.fact().code()), told));
        if (!last.isEmpty()) {
            write(List.copyOf(last.values()));
        }
    }

    private void write(List<FactChanged> told) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(LEARN)) {
            var column = new Columns(connection, told);
            insert.setString(1, caller.organisation());
            insert.setArray(2, column.of("uuid", any -> Uuid7.generate(clock)));
            insert.setArray(3, column.of("uuid", FactChanged::scopeId));
            insert.setArray(4, column.of("text", one -> one.fact().code()));
            insert.setArray(5, column.of("boolean", one -> one.fact().satisfied()));
            insert.setArray(6, column.of("text", one -> text(one.fact().observedOrEmpty())));
            insert.setArray(7, column.of("text", one -> text(one.fact().requiredOrEmpty())));
            insert.setArray(8, column.of("text", one -> text(one.fact().missingOrEmpty())));
            insert.setArray(9, column.of("text", one -> text(one.fact().recordRefsOrEmpty())));
            insert.setArray(10, column.of("text", one -> one.fact().unanswered()));
            insert.setArray(11, column.of("timestamptz", FactChanged::asOf));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("What was announced could not be kept", e);
        }
    }

    private record Columns(Connection connection, List<FactChanged> told) {

        Array of(String type, Function<FactChanged, @Nullable Object> member) throws SQLException {
            return connection.createArrayOf(type, told.stream().map(member).toArray());
        }
    }

    private String text(Object value) {
        return json.valueToTree(value).toString();
    }

    /** All that is known of an initiative, by code. */
    Map<String, KnownFact> of(UUID initiativeId) {
        return known(initiativeId).stream().collect(Collectors.toMap(KnownFact::code, Function.identity()));
    }

    /** Asked with each look at the checkpoints, so by a plan that is kept. */
    private List<KnownFact> known(UUID initiativeId) {
        var session = getEntityManager().unwrap(Session.class);
        return TenantFilter.lifted(
                session,
                () -> session.createQuery(
                                "from KnownFact f where f.organisation = ?1 and f.initiativeId = ?2", KnownFact.class)
                        .setParameter(1, session.getTenantIdentifier())
                        .setParameter(2, initiativeId)
                        .getResultList());
    }
}
