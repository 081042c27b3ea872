package org.mobiletoolkit.stakeholder.papers.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The differences between two structured contents.
 *
 * <p>Items that carry a code are the same item wherever they stand in their list: one that has only moved is told as
 * moved, and one that has changed is told by the members that changed.
 */
public final class Comparison {

    private Comparison() {}

    /** Every difference, member by member in alphabetical order; what was removed comes before what was added. */
    public static List<Difference> of(ObjectNode from, ObjectNode to) {
        var differences = new ArrayList<Difference>();
        compare(from, to, "", "", differences);
        return List.copyOf(differences);
    }

    private static void compare(JsonNode from, JsonNode to, String fromAt, String toAt, List<Difference> differences) {
        if (from.isObject() && to.isObject()) {
            members(from, to, fromAt, toAt, differences);
        } else if (from.isArray() && to.isArray()) {
            items(from, to, fromAt, toAt, differences);
        } else if (!from.equals(to)) {
            differences.add(Difference.changed(fromAt, toAt, from, to));
        }
    }

    private static void members(JsonNode from, JsonNode to, String fromAt, String toAt, List<Difference> differences) {
        var names = new TreeSet<String>();
        from.fieldNames().forEachRemaining(names::add);
        to.fieldNames().forEachRemaining(names::add);
        for (var name : names) {
            var step = "/" + name.replace("~", "~0").replace("/", "~1");
            if (!to.has(name)) {
                differences.add(Difference.removed(fromAt + step, from.get(name)));
            } else if (!from.has(name)) {
                differences.add(Difference.added(toAt + step, to.get(name)));
            } else {
                compare(from.get(name), to.get(name), fromAt + step, toAt + step, differences);
            }
        }
    }

    private static void items(JsonNode from, JsonNode to, String fromAt, String toAt, List<Difference> differences) {
        var alignment = Alignment.of(from, to);
        var stayed = alignment.byFrom(from.size());
        for (var i = 0; i < from.size(); i++) {
            if (stayed[i] == null) {
                differences.add(Difference.removed(fromAt + "/" + i, from.get(i)));
            }
        }
        var known = alignment.byTo(to.size());
        for (var j = 0; j < to.size(); j++) {
            var pair = known[j];
            if (pair == null) {
                differences.add(Difference.added(toAt + "/" + j, to.get(j)));
                continue;
            }
            var fromItem = fromAt + "/" + pair.from();
            var toItem = toAt + "/" + j;
            if (!pair.kept()) {
                differences.add(Difference.moved(fromItem, toItem));
            }
            compare(from.get(pair.from()), to.get(j), fromItem, toItem, differences);
        }
    }
}
