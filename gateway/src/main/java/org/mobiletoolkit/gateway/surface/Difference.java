package org.mobiletoolkit.gateway.surface;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where two trees first differ, so that a clash can be found without comparing by eye. */
final class Difference {

    private Difference() {}

    /** JSON pointer of the first difference; null when there is none. */
    static @Nullable String between(JsonNode one, JsonNode other) {
        if (one.equals(other)) {
            return null;
        }
        if (one.isObject() && other.isObject()) {
            var names = new TreeSet<String>();
            one.fieldNames().forEachRemaining(names::add);
            other.fieldNames().forEachRemaining(names::add);
            for (var name : names) {
                var below = between(orMissing(one.get(name)), orMissing(other.get(name)));
                if (below != null) {
                    return "/" + name.replace("~", "~0").replace("/", "~1") + below;
                }
            }
        }
        if (one.isArray() && other.isArray() && one.size() == other.size()) {
            for (var i = 0; i < one.size(); i++) {
                var below = between(one.get(i), other.get(i));
                if (below != null) {
                    return "/" + i + below;
                }
            }
        }
        return "";
    }

    private static JsonNode orMissing(@Nullable JsonNode node) {
        return node == null ? MissingNode.getInstance() : node;
    }
}
