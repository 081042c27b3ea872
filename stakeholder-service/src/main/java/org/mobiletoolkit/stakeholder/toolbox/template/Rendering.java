package org.mobiletoolkit.stakeholder.toolbox.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fills the placeholders of a draft.
 *
 * <p>A text that is nothing but {@code {{name}}} becomes the value itself, whatever its type; within a list a list is
 * taken in item by item; a member whose value nobody said is left out. {@code {{today+14}}} is a day so many days on.
 * An object of a list with the member {@code "@each": "name"} is repeated for each item of that list, called
 * {@code {{it}}} inside, with {@code {{index}}} counting from 1.
 */
final class Rendering {

    static final String IT = "it";
    static final String INDEX = "index";
    static final String TODAY = "today";

    /** What every template may use besides its own parameters. */
    static final Set<String> BUILT_IN =
            Set.of(TODAY, IT, INDEX, "initiative.name", "initiative.reference", "initiative.startedOn");

    private static final String EACH = "@each";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([a-zA-Z][a-zA-Z.]*)(?:[+](\\d{1,4}))?}}");

    private final Map<String, JsonNode> values;

    /** Fills from the values, by name; those that have none are not said. */
    Rendering(Map<String, JsonNode> values) {
        this.values = Map.copyOf(values);
    }

    /** The names that a draft uses. */
    static Set<String> placeholders(JsonNode draft) {
        var names = new HashSet<String>();
        if (draft.isTextual()) {
            PLACEHOLDER.matcher(draft.textValue()).results().forEach(found -> names.add(found.group(1)));
        }
        if (draft.isObject() && draft.has(EACH)) {
            names.add(draft.get(EACH).asText());
        }
        draft.forEach(part -> names.addAll(placeholders(part)));
        return names;
    }

    /** The draft with everything filled in. */
    ObjectNode of(ObjectNode draft) {
        return object(draft);
    }

    /** A single value with everything filled in; nothing when it is a placeholder that nobody said. */
    @Nullable
    JsonNode value(JsonNode draft) {
        if (draft.isObject()) {
            return object(draft);
        }
        if (draft.isArray()) {
            return array(draft);
        }
        return draft.isTextual() ? text(draft.textValue()) : draft;
    }

    private ObjectNode object(JsonNode draft) {
        var filled = JsonNodeFactory.instance.objectNode();
        draft.properties().forEach(member -> {
            var value = value(member.getValue());
            if (value != null && !member.getKey().equals(EACH)) {
                filled.set(member.getKey(), value);
            }
        });
        return filled;
    }

    private ArrayNode array(JsonNode draft) {
        var filled = JsonNodeFactory.instance.arrayNode();
        for (var item : draft) {
            if (item.isObject() && item.has(EACH)) {
                each(item).forEach(filled::add);
                continue;
            }
            var value = value(item);
            if (value instanceof ArrayNode list && item.isTextual()) {
                filled.addAll(list);
            } else if (value != null) {
                filled.add(value);
            }
        }
        return filled;
    }

    private List<ObjectNode> each(JsonNode item) {
        var list = values.get(item.get(EACH).asText());
        if (list == null) {
            return List.of();
        }
        var repeated = new ArrayList<ObjectNode>();
        for (var one : list) {
            var inside = new HashMap<>(values);
            inside.put(IT, one);
            inside.put(INDEX, IntNode.valueOf(repeated.size() + 1));
            repeated.add(new Rendering(inside).object(item));
        }
        return repeated;
    }

    private @Nullable JsonNode text(String draft) {
        var whole = PLACEHOLDER.matcher(draft);
        if (whole.matches()) {
            return said(whole.group(1), whole.group(2));
        }
        var filled = PLACEHOLDER.matcher(draft).replaceAll(found -> {
            var value = said(found.group(1), found.group(2));
            return Matcher.quoteReplacement(value == null ? "" : words(value));
        });
        return TextNode.valueOf(filled);
    }

    /** A list within a sentence is told one after the other. */
    private static String words(JsonNode value) {
        var words = new ArrayList<String>();
        value.forEach(item -> words.add(item.asText()));
        return value.isArray() ? String.join("; ", words) : value.asText();
    }

    private @Nullable JsonNode said(String name, @Nullable String days) {
        var value = values.get(name);
        return value == null || days == null
                ? value
                : TextNode.valueOf(LocalDate.parse(value.asText())
                        .plusDays(Long.parseLong(days))
                        .toString());
    }
}
