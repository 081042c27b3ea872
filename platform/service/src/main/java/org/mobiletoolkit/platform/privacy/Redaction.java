package org.mobiletoolkit.platform.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.mobiletoolkit.platform.person.DataKind;
import org.mobiletoolkit.platform.person.LoginTrees;
import org.mobiletoolkit.platform.person.PersonalTable;
import org.mobiletoolkit.platform.privacy.PersonalRows.Found;

/**
 * What of a record a person may see: everything about themselves, opinions included, and nothing about others (handbook
 * 6.2 and 7.5).
 */
final class Redaction {

    static final String COVER = "[third party]";

    private final Schema schema;

    Redaction(Schema schema) {
        this.schema = schema;
    }

    /** Pointers to the places where the login stands. */
    static List<String> places(PersonalTable table, Found found, String login) {
        var places = new ArrayList<String>();
        for (var column : table.of(DataKind.LOGIN)) {
            LoginTrees.places(found.content().path(column), "/" + column, login, places);
        }
        return places;
    }

    ObjectNode shown(PersonalTable table, Found found, String login) {
        var shown = JsonNodeFactory.instance.objectNode();
        found.content().fields().forEachRemaining(member -> {
            var column = member.getKey();
            var value = member.getValue();
            if (!value.isNull() && !column.equals("organisation") && !column.equals("version")) {
                var kind = table.columns().get(column);
                if (kind == DataKind.LOGIN) {
                    logins(table, found, login, column, value, shown);
                } else if (found.about() ? kind != DataKind.SEALED : isContext(table, column, kind)) {
                    shown.set(column, value);
                }
            }
        });
        return shown;
    }

    private static void logins(
            PersonalTable table, Found found, String login, String column, JsonNode value, ObjectNode shown) {
        if (found.about() || LoginTrees.holds(value, login)) {
            var own = found.about() ? value : LoginTrees.pruned(value, login);
            shown.set(column, LoginTrees.coveredBut(own, table.loginMembers(column), login, COVER));
        }
    }

    /** States, codes, ids and days help to understand a mention; numbers may be an opinion about somebody else. */
    private boolean isContext(PersonalTable table, String column, @org.jspecify.annotations.Nullable DataKind kind) {
        if (kind == DataKind.PLAIN) {
            return !schema.isJson(table.name(), column);
        }
        var type = schema.type(table.name(), column);
        return kind == null
                && type != null
                && (type.equals("uuid") || type.equals("date") || type.startsWith("timestamp"));
    }
}
