package org.mobiletoolkit.platform.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the text of a cell means, by the type of its member. What it cannot mean stays text, so that whoever reads the row
 * says what is wrong with it.
 */
final class Cells {

    /** Between the values of a list: no spreadsheet takes it for the end of a cell. */
    static final String BETWEEN = "|";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,30}(\\.[0-9]{1,30})?");

    /** What exports put before a cell that a spreadsheet would take for a formula. */
    private static final Pattern MADE_HARMLESS =
            Pattern.compile("(?s)'[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20].*");

    private Cells() {}

    /** A formula is text like any other and is never worked out; the apostrophe that exports put before one goes. */
    static String text(String cell) {
        var text = cell.strip();
        return MADE_HARMLESS.matcher(text).matches() ? text.substring(1) : text;
    }

    static JsonNode value(RecordComponent member, String text) {
        Class<?> type = member.getType();
        if (Collection.class.isAssignableFrom(type)) {
            return list(text);
        }
        if (type == Boolean.class || type == boolean.class) {
            return truth(text);
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return number(text);
        }
        return NODES.textNode(text);
    }

    private static JsonNode list(String text) {
        var list = NODES.arrayNode();
        Arrays.stream(text.split(Pattern.quote(BETWEEN)))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .forEach(list::add);
        return list;
    }

    private static JsonNode truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> NODES.booleanNode(true);
            case "false", "no" -> NODES.booleanNode(false);
            default -> NODES.textNode(text);
        };
    }

    private static JsonNode number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return NODES.textNode(text);
        }
        var number = new BigDecimal(text);
        return text.contains(".") ? NODES.numberNode(number) : NODES.numberNode(number.toBigIntegerExact());
    }
}
