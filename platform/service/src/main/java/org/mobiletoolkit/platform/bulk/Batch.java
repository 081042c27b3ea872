package org.mobiletoolkit.platform.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/**
 * Rows on their way into the records, in the transaction of their request. They are taken all together or not at all, so
 * that whoever mends a row sends the same file again.
 *
 * @param <R> what a row says
 */
public final class Batch<R extends Record> {

    private final List<Entry<R>> entries;

    Batch(List<Entry<R>> entries) {
        this.entries = entries;
    }

    /** What the rows say that are not refused so far. */
    public Stream<R> said() {
        return standing().map(Entry::said);
    }

    private Stream<Entry<R>> standing() {
        return entries.stream().filter(entry -> !entry.isRefused());
    }

    /**
     * Refuses rows that say the same as one before them.
     *
     * @param key what no two rows may have alike; null where a row may be like any other
     */
    public void requireDistinct(Function<R, @Nullable Object> key, String pointer) {
        var first = new HashMap<Object, Integer>();
        standing().forEach(entry -> {
            var mine = key.apply(entry.said());
            var before = mine == null ? null : first.putIfAbsent(mine, entry.number());
            if (before != null) {
                entry.refuse(duplicate("Row %d says the same".formatted(before), pointer));
            }
        });
    }

    /**
     * Refuses rows of which there is a record already.
     *
     * @param key by which a record is known; null where there can be none
     * @param existing the ids of the records that there are, by those keys
     */
    public <K> void requireNew(Function<R, @Nullable K> key, Function<Set<K>, Map<K, UUID>> existing, String pointer) {
        var keys = said().map(key).filter(Objects::nonNull).collect(Collectors.toSet());
        var known = keys.isEmpty() ? Map.<K, UUID>of() : existing.apply(keys);
        standing().forEach(entry -> {
            var mine = key.apply(entry.said());
            var id = mine == null ? null : known.get(mine);
            if (id != null) {
                entry.refuse(duplicate("There is such a record already, " + id, pointer));
            }
        });
    }

    private static Refusal duplicate(String detail, String pointer) {
        return new Refusal(CommonProblem.DUPLICATE, detail).at(pointer, "duplicate", "Must not be there twice");
    }

    /**
     * Makes the records of all rows, or of none.
     *
     * @param dryRun only to see: nothing is left behind
     * @param prepare what a row comes to; a refusal of it is the answer to the row
     * @param write keeps them all
     * @throws Refusal {@code rows-refused} (422) when a row is refused, with the answers to those rows
     */
    public <E> BulkView take(boolean dryRun, Function<R, E> prepare, Consumer<List<E>> write, Function<E, UUID> id) {
        var prepared = new LinkedHashMap<Entry<R>, E>();
        standing().toList().forEach(entry -> {
            try {
                prepared.put(entry, prepare.apply(entry.said()));
            } catch (Refusal refusal) {
                entry.refuse(refusal);
            }
        });
        if (prepared.size() == entries.size()) {
            write.accept(new ArrayList<>(prepared.values()));
        }
        if (dryRun) {
            throw new Rehearsal(answer(true, entry -> null));
        }
        if (prepared.size() < entries.size()) {
            throw refused();
        }
        return answer(false, entry -> id.apply(prepared.get(entry)));
    }

    private BulkView answer(boolean dryRun, Function<Entry<R>, @Nullable UUID> id) {
        return BulkView.of(
                dryRun,
                entries.stream().map(entry -> entry.view(id.apply(entry))).toList());
    }

    private Refusal refused() {
        var refused = entries.stream()
                .filter(Entry::isRefused)
                .map(entry -> entry.view(null))
                .toList();
        var refusal = new Refusal(
                BulkProblem.ROWS_REFUSED,
                "%d of %d rows are refused, so none was taken".formatted(refused.size(), entries.size()));
        refused.forEach(one -> refusal.errors(one.errors().stream()
                .map(error -> error.within("/%s/%d".formatted(JsonRows.MEMBER, one.row() - 1)))
                .toList()));
        return refusal.with("rows", entries.size()).with("results", refused);
    }
}
