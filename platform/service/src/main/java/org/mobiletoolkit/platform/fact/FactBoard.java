package org.mobiletoolkit.platform.fact;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.database.Outage;
import org.mobiletoolkit.platform.database.Waker;
import org.mobiletoolkit.platform.tenancy.CurrentCaller;
import org.mobiletoolkit.platform.tenancy.TenantFilter;

/** All questions that this service answers: asked directly, or marked because their records have changed. */
@ApplicationScoped
public class FactBoard {

    private static final Logger LOG = Logger.getLogger(FactBoard.class);

    static final String TASK = "fact_evaluator";

    private final Map<String, FactSource> sources = new TreeMap<>();
    private final DataSource database;
    private final EntityManager entities;
    private final CurrentCaller caller;
    private final Waker waker;

    FactBoard(
            @All List<FactSource> all, DataSource database, EntityManager entities, CurrentCaller caller, Waker waker) {
        this.database = database;
        this.entities = entities;
        this.caller = caller;
        this.waker = waker;
        for (var source : all) {
            for (var code : source.codes()) {
                if (sources.put(code, source) != null) {
                    throw new IllegalStateException("Two sources answer " + code);
                }
            }
        }
    }

    /** The codes that this service knows. */
    public Set<String> codes() {
        return sources.keySet();
    }

    /** Answers one question from the records as they are now; empty for a code that is not known here. */
    public Optional<Fact> answer(String code, UUID scopeId) {
        return answers(List.of(code), scopeId, null).stream().findFirst();
    }

    /**
     * Answers several questions from the records as they are now, in their order and each source once. Codes that are not
     * known here are left out; what a source fails to tell is unknown.
     *
     * @param part the part of the scope that is meant, where only one is
     */
    public List<Fact> answers(Collection<String> codes, UUID scopeId, @Nullable UUID part) {
        var asked = new LinkedHashMap<FactSource, List<String>>();
        for (var code : new LinkedHashSet<>(codes)) {
            var source = sources.get(code);
            if (source != null) {
                asked.computeIfAbsent(source, known -> new ArrayList<>()).add(code);
            }
        }
        var order = List.copyOf(codes);
        return asked.entrySet().stream()
                .flatMap(some -> told(some.getKey(), some.getValue(), scopeId, part).stream())
                .sorted(Comparator.comparingInt(fact -> order.indexOf(fact.code())))
                .toList();
    }

    /** One that cannot be told must not keep the others back; while the database is away, nobody can tell anything. */
    private static List<Fact> told(FactSource source, List<String> codes, UUID scopeId, @Nullable UUID part) {
        try {
            return answers(source, codes, scopeId, part);
        } catch (RuntimeException e) {
            if (Outage.isBehind(e)) {
                throw e;
            }
            LOG.errorf(e, "codes=%s scope=%s cannot be told", codes, scopeId);
            return codes.size() == 1
                    ? List.of(Fact.unknown(codes.get(0)))
                    : codes.stream()
                            .flatMap(code -> told(source, List.of(code), scopeId, part).stream())
                            .toList();
        }
    }

    private static List<Fact> answers(FactSource source, List<String> codes, UUID scopeId, @Nullable UUID part) {
        var facts = source.answers(codes, scopeId, part);
        if (!facts.stream().map(Fact::code).toList().equals(codes)) {
            throw new IllegalStateException("%s leaves some of %s unanswered".formatted(source, codes));
        }
        return facts;
    }

    /**
     * The same, asked by the evaluator and not by anybody: a mark names a scope together with the organisation to which it
     * belongs, so the organisation's filter may be off, and plans of the queries are kept.
     */
    List<Fact> answersOfMarked(Collection<String> codes, UUID scopeId) {
        return TenantFilter.lifted(entities.unwrap(Session.class), () -> answers(codes, scopeId, null));
    }

    /** Marks questions whose records change in the transaction under way; they are evaluated after it commits. */
    public void touched(UUID scopeId, String... codes) {
        touched(scopeId, List.of(codes));
    }

    /** Marks questions whose records change in the transaction under way; they are evaluated after it commits. */
    public void touched(UUID scopeId, Collection<String> codes) {
        var organisation = Objects.requireNonNull(caller.organisation(), "A scope belongs to an organisation");
        waker.afterCommit(TASK);
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into fact_touched (scope_id, code, organisation) select ?, unnest(?), ?")) {
            insert.setObject(1, scopeId);
            insert.setArray(2, connection.createArrayOf("text", codes.toArray()));
            insert.setString(3, organisation);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Facts could not be marked", e);
        }
    }
}
