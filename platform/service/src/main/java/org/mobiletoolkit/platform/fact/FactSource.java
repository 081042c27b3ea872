package org.mobiletoolkit.platform.fact;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Answers some questions from the records of its feature; reads only, as the organisation of the scope.
 *
 * <p>It reads only what belongs to the scope, by conditions of its own: while marked questions are evaluated the
 * organisation's filter is off, so that plans of its queries are kept.
 */
public interface FactSource {

    Set<String> codes();

    Fact answer(String code, UUID scopeId);

    /** Answers several of its questions, in their order; for a source that reads the same records for all of them. */
    default List<Fact> answers(Collection<String> codes, UUID scopeId) {
        return codes.stream().map(code -> answer(code, scopeId)).toList();
    }

    /** The same about one part of the scope; to most questions it makes no difference. */
    default List<Fact> answers(Collection<String> codes, UUID scopeId, @Nullable UUID part) {
        return answers(codes, scopeId);
    }
}
