package org.mobiletoolkit.platform.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.mobiletoolkit.platform.person.DataKind;
import org.mobiletoolkit.platform.person.LoginTrees;
import org.mobiletoolkit.platform.person.People;
import org.mobiletoolkit.platform.person.PersonalTable;
import org.mobiletoolkit.platform.privacy.PersonalRows.Found;

/**
 * What a record looks like when a person is erased from it: pure.
 *
 * <p>States, sums, opinions and days stay, so that counts and decisions stay as they were.
 *
 * @param login what stands in the columns
 * @param alias what stands in columns that hold aliases
 * @param subjectId what shall stand there
 */
record Pseudonym(String login, String alias, UUID subjectId) {

    static final String EMPTIED = "[erased]";

    /** The columns that change, with their new values; empty when the record is as it shall be. */
    Map<String, JsonNode> changes(PersonalTable table, Found found) {
        var changes = new LinkedHashMap<String, JsonNode>();
        table.columns().forEach((column, kind) -> {
            var value = found.content().path(column);
            if (!value.isNull() && !value.isMissingNode()) {
                var changed = changed(kind, found.about(), value);
                if (!changed.equals(value)) {
                    changes.put(column, changed);
                }
            }
        });
        return changes;
    }

    private JsonNode changed(DataKind kind, boolean about, JsonNode value) {
        if (kind == DataKind.LOGIN) {
            return LoginTrees.replaced(value, login, subjectId.toString());
        }
        if (kind == DataKind.ALIAS) {
            return value.asText().equals(alias) ? JsonNodeFactory.instance.textNode(subjectId.toString()) : value;
        }
        if (about && kind == DataKind.NAME) {
            return JsonNodeFactory.instance.textNode(People.ERASED);
        }
        if (about && (kind == DataKind.CONTACT || kind == DataKind.ABOUT)) {
            return emptied(value);
        }
        return value;
    }

    private static JsonNode emptied(JsonNode value) {
        if (value.isArray()) {
            return JsonNodeFactory.instance.arrayNode();
        }
        return value.isObject() ? JsonNodeFactory.instance.objectNode() : JsonNodeFactory.instance.textNode(EMPTIED);
    }
}
