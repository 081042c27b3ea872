package org.mobiletoolkit.stakeholder.papers.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which item of an earlier list is which item of a later one.
 *
 * @param pairs the items that are in both, in the order of the later list
 */
record Alignment(List<Pair> pairs) {

    /** Members by which a list of objects tells its items apart, the first that all items have. */
    private static final List<String> KEYS = List.of("code", "scenario", "contractId");

    /**
     * An item that is in both lists.
     *
     * @param kept whether it stands, among those that are kept, in the same order as before
     */
    record Pair(int from, int to, boolean kept) {}

    static Alignment of(JsonNode from, JsonNode to) {
        return key(from, to)
                .map(key -> byKey(places(from, key), places(to, key)))
                .orElseGet(() -> byContent(from, to));
    }

    private static Optional<String> key(JsonNode from, JsonNode to) {
        return KEYS.stream()
                .filter(key -> places(from, key).size() == from.size()
                        && places(to, key).size() == to.size())
                .findFirst();
    }

    private static Map<String, Integer> places(JsonNode list, String key) {
        var places = new HashMap<String, Integer>();
        for (var i = 0; i < list.size(); i++) {
            if (list.get(i).path(key).isTextual()) {
                places.put(list.get(i).path(key).textValue(), i);
            }
        }
        return places;
    }

    /** The longest run of items that kept their order stays where it is; the others have moved. */
    private static Alignment byKey(Map<String, Integer> from, Map<String, Integer> to) {
        var both = to.entrySet().stream()
                .filter(item -> from.containsKey(item.getKey()))
                .map(item -> new int[] {from.getOrDefault(item.getKey(), 0), item.getValue()})
                .sorted(Comparator.comparingInt(pair -> pair[1]))
                .toList();
        var length = new int[both.size()];
        var before = new int[both.size()];
        var last = -1;
        for (var i = 0; i < both.size(); i++) {
            length[i] = 1;
            before[i] = -1;
            for (var j = 0; j < i; j++) {
                if (both.get(j)[0] < both.get(i)[0] && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    before[i] = j;
                }
            }
            if (last < 0 || length[i] > length[last]) {
                last = i;
            }
        }
        var kept = new boolean[both.size()];
        for (var i = last; i >= 0; i = before[i]) {
            kept[i] = true;
        }
        var pairs = new ArrayList<Pair>();
        for (var i = 0; i < both.size(); i++) {
            pairs.add(new Pair(both.get(i)[0], both.get(i)[1], kept[i]));
        }
        return new Alignment(List.copyOf(pairs));
    }

    /** Items without a key are the same when they are equal, in the longest common order. */
    private static Alignment byContent(JsonNode from, JsonNode to) {
        var common = new int[from.size() + 1][to.size() + 1];
        for (var i = from.size() - 1; i >= 0; i--) {
            for (var j = to.size() - 1; j >= 0; j--) {
                common[i][j] = from.get(i).equals(to.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        var pairs = new ArrayList<Pair>();
        for (int i = 0, j = 0; i < from.size() && j < to.size(); ) {
            if (from.get(i).equals(to.get(j))) {
                pairs.add(new Pair(i++, j++, true));
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return new Alignment(List.copyOf(pairs));
    }

    /** By place in the earlier list; null where the item is gone. */
    @Nullable
    Pair[] byFrom(int size) {
        var by = new @Nullable Pair[size];
        pairs.forEach(pair -> by[pair.from()] = pair);
        return by;
    }

    /** By place in the later list; null where the item is new. */
    @Nullable
    Pair[] byTo(int size) {
        var by = new @Nullable Pair[size];
        pairs.forEach(pair -> by[pair.to()] = pair);
        return by;
    }
}
