package org.mobiletoolkit.platform.fact;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.database.Outage;
import org.mobiletoolkit.platform.tenancy.TenantFilter;

/** All questions that this service answers: asked directly, or marked because records that they read have changed. */
@ApplicationScoped
public class FactBoard {

    static final String TASK = "fact_evaluator";

    private static final Logger LOG = Logger.getLogger(FactBoard.class);

    private final Map<String, Facts<?>> answering = new TreeMap<>();
    private final Map<String, Set<String>> readers = new TreeMap<>();
    private final EntityManager entities;
    private final Marks marks;

    FactBoard(@All List<FactSource> all, EntityManager entities, Marks marks) {
        this.entities = entities;
        this.marks = marks;
        all.stream().map(FactSource::facts).forEach(this::add);
    }

    private void add(Facts<?> facts) {
        if (facts.nouns().isEmpty()) {
            throw new IllegalStateException("Nobody knows what is read for " + facts.codes());
        }
        for (var code : facts.codes()) {
            if (answering.put(code, facts) != null) {
                throw new IllegalStateException("Two sources answer " + code);
            }
        }
        facts.nouns()
                .forEach(noun ->
                        readers.computeIfAbsent(noun, first -> new TreeSet<>()).addAll(facts.codes()));
    }

    /** The codes that this service knows. */
    public Set<String> codes() {
        return answering.keySet();
    }

    /** By the kinds of records that are read, in the nouns of the journal: the codes that read them. */
    public Map<String, Set<String>> readers() {
        return readers;
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
        var asked = new LinkedHashMap<Facts<?>, List<String>>();
        for (var code : new LinkedHashSet<>(codes)) {
            var facts = answering.get(code);
            if (facts != null) {
                asked.computeIfAbsent(facts, known -> new ArrayList<>()).add(code);
            }
        }
        var order = List.copyOf(codes);
        return asked.entrySet().stream()
                .flatMap(some -> told(some.getKey(), some.getValue(), new Asked(scopeId, part)).stream())
                .sorted(Comparator.comparingInt(fact -> order.indexOf(fact.code())))
                .toList();
    }

    /** One that cannot be told must not keep the others back; while the database is away, nobody can tell anything. */
    private static List<Fact> told(Facts<?> facts, List<String> codes, Asked asked) {
        try {
            return facts.answers(codes, asked);
        } catch (RuntimeException e) {
            if (Outage.isBehind(e)) {
                throw e;
            }
            LOG.errorf(e, "codes=%s scope=%s cannot be told", codes, asked.scopeId());
            return codes.size() == 1
                    ? List.of(Fact.unknown(codes.get(0), "the service failed"))
                    : codes.stream()
                            .flatMap(code -> told(facts, List.of(code), asked).stream())
                            .toList();
        }
    }

    /**
     * The same, asked by the evaluator and not by anybody: a mark names a scope together with the organisation to which it
     * belongs, so the organisation's filter may be off, and plans of the queries are kept.
     */
    List<Fact> answersOfMarked(Collection<String> codes, UUID scopeId) {
        return TenantFilter.lifted(entities.unwrap(Session.class), () -> answers(codes, scopeId, null));
    }

    /** A record has changed: what reads records of its kind is marked for its scope. */
    void changed(@Observes Subject subject) {
        marks.mark(subject.scopeId(), readers.getOrDefault(subject.type(), Set.of()));
    }

    /**
     * Marks every question about a scope: it has just become known, and shall say from the first moment what is missing;
     * or records of any kind have changed without the journal's naming each.
     */
    public void reconsider(UUID scopeId) {
        marks.mark(scopeId, codes());
    }
}
