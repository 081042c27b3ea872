package org.mobiletoolkit.platform.write;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mobiletoolkit.platform.problem.FieldError;

/**
 * Every text of a request, each with the place where it stands: the texts of the body, the names of members that a caller
 * chose, the parameters. Pure.
 */
final class GuardedTexts {

    /**
     * One text.
     *
     * @param place a JSON pointer into the body, or the name of a parameter
     */
    record Placed(String place, boolean inBody, String text) {

        FieldError fault(String code, String detail) {
            return inBody ? FieldError.atPointer(place, code, detail) : FieldError.atParameter(place, code, detail);
        }
    }

    private final List<Placed> all = new ArrayList<>();

    private GuardedTexts() {}

    static List<Placed> of(JsonNode body, Map<String, List<String>> parameters) {
        var texts = new GuardedTexts();
        parameters.forEach((name, values) -> values.forEach(value -> texts.all.add(new Placed(name, false, value))));
        texts.walk(body, "");
        return texts.all;
    }

    private void walk(JsonNode node, String pointer) {
        if (node.isTextual()) {
            all.add(new Placed(pointer, true, node.textValue()));
        } else if (node.isObject()) {
            node.fields().forEachRemaining(member -> {
                var at = pointer + "/" + member.getKey().replace("~", "~0").replace("/", "~1");
                all.add(new Placed(at, true, member.getKey()));
                walk(member.getValue(), at);
            });
        } else {
            for (var i = 0; i < node.size(); i++) {
                walk(node.get(i), pointer + "/" + i);
            }
        }
    }
}
