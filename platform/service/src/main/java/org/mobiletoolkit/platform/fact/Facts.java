package org.mobiletoolkit.platform.fact;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Questions that are answered from one reading of the records, and the kinds of records that are read for it.
 *
 * <p>Whenever the journal writes down a change of such a record, the questions about its scope are answered anew.
 *
 * @param <R> what is read, once for all questions that are asked together
 */
public final class Facts<R extends @Nullable Object> {

    private final Function<Asked, R> reading;
    private final Set<String> nouns;
    private final Map<String, BiFunction<R, UUID, Fact>> answers;

    private Facts(Function<Asked, R> reading, Set<String> nouns, Map<String, BiFunction<R, UUID, Fact>> answers) {
        this.reading = reading;
        this.nouns = nouns;
        this.answers = answers;
    }

    /** Reads what is on record of a scope, whichever part of it is asked about. */
    public static <R extends @Nullable Object> Facts<R> over(Function<UUID, R> reading) {
        return overPart(asked -> reading.apply(asked.scopeId()));
    }

    /** Reads what is on record of that part of a scope which is asked about. */
    public static <R extends @Nullable Object> Facts<R> overPart(Function<Asked, R> reading) {
        return new Facts<>(reading, Set.of(), Map.of());
    }

    /** Says all kinds of records that are read, by the nouns of the journal. */
    public Facts<R> of(String... all) {
        return new Facts<>(reading, Set.of(all), answers);
    }

    /** Answers one question from what was read. */
    public Facts<R> answering(String code, Function<R, Fact> answer) {
        return answering(code, (read, scopeId) -> answer.apply(read));
    }

    /** Answers one question from what was read of the scope, and from what little it asks of the scope besides. */
    public Facts<R> answering(String code, BiFunction<R, UUID, Fact> answer) {
        var more = new LinkedHashMap<>(answers);
        more.put(code, answer);
        return new Facts<>(reading, nouns, more);
    }

    Set<String> nouns() {
        return nouns;
    }

    Set<String> codes() {
        return answers.keySet();
    }

    /** Answers some of its questions, in their order. */
    List<Fact> answers(Collection<String> codes, Asked asked) {
        var read = reading.apply(asked);
        return codes.stream().map(code -> answer(code, read, asked.scopeId())).toList();
    }

    private Fact answer(String code, R read, UUID scopeId) {
        var fact = Objects.requireNonNull(answers.get(code), code).apply(read, scopeId);
        if (!fact.code().equals(code)) {
            throw new IllegalStateException("%s is answered by %s".formatted(code, fact.code()));
        }
        return fact;
    }
}
