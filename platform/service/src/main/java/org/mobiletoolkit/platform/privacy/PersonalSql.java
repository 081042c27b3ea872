package org.mobiletoolkit.platform.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.mobiletoolkit.platform.person.Aliases;
import org.mobiletoolkit.platform.person.DataKind;
import org.mobiletoolkit.platform.person.PersonalData;
import org.mobiletoolkit.platform.person.PersonalTable;
import org.mobiletoolkit.platform.person.PersonalTable.Link;

/**
 * Conditions over rows of declared tables. Names of tables and columns come from the declaration, never from a caller; what
 * a caller sent is a parameter.
 */
@ApplicationScoped
class PersonalSql {

    /** A string anywhere in a JSON document. */
    private static final String IN_JSON =
            "jsonb_path_exists(%s.%s, '$.** ? (@ == $login)', jsonb_build_object('login', cast(%s as text)))";

    private final PersonalData data;
    private final Schema schema;
    private final Aliases aliases;

    PersonalSql(PersonalData data, Schema schema, Aliases aliases) {
        this.data = data;
        this.schema = schema;
        this.aliases = aliases;
    }

    /** The row is the organisation's, by its own column or by that of the row to which it belongs. */
    String within(PersonalTable table, String alias, String organisation, List<Object> parameters) {
        if (schema.has(table.name(), "organisation")) {
            parameters.add(organisation);
            return alias + ".organisation = ?";
        }
        var owner = table.owner();
        if (owner == null) {
            throw new IllegalStateException(table.name() + " belongs to no organisation");
        }
        return parent(owner, alias, within(declared(owner), alias + "p", organisation, parameters));
    }

    /** The row is about the person; {@code false} where rows are about nobody. */
    String about(PersonalTable table, String alias, Target target, List<Object> parameters) {
        var any = new ArrayList<String>();
        if (table.personColumn() != null) {
            // the row may have its pseudonym already, while rows that belong to it have not
            parameters.add(target.login());
            parameters.add(target.pseudonym());
            any.add("coalesce(" + alias + "." + table.personColumn() + " in (?, ?), false)");
        }
        if (target.row() != null && table.name().equals(target.table())) {
            parameters.add(target.row());
            any.add(alias + ".id = ?");
        }
        var person = table.person();
        if (person != null) {
            any.add(parent(person, alias, about(declared(person), alias + "p", target, parameters)));
        }
        return any.isEmpty() ? "false" : "(" + String.join(" or ", any) + ")";
    }

    /** What reaches the person whom the row is about: their login, or the row of the register that they are. */
    String subjectKey(PersonalTable table, String alias) {
        if (table.personColumn() != null) {
            var login = alias + "." + table.personColumn();
            return table.of(DataKind.NAME).isEmpty()
                    ? login
                    : "coalesce(%s, '%s:' || %s.id)".formatted(login, table.name(), alias);
        }
        var link = table.person();
        return link == null
                ? "cast(null as text)"
                : "(select %s from %s %sp where %sp.id = %s.%s)"
                        .formatted(
                                subjectKey(declared(link), alias + "p"),
                                link.table(),
                                alias,
                                alias,
                                alias,
                                link.column());
    }

    /** A column of the row holds the login, or the person's alias. */
    String mentions(PersonalTable table, String alias, Target target, List<Object> parameters) {
        var any = new ArrayList<String>();
        for (var column : table.of(DataKind.LOGIN)) {
            parameters.add(target.login());
            any.add(mention(table, alias, column, "?"));
        }
        for (var column : table.of(DataKind.ALIAS)) {
            parameters.add(aliases.of(target.organisation(), target.login()));
            any.add(alias + "." + column + " = ?");
        }
        return any.isEmpty() ? "false" : "(" + String.join(" or ", any) + ")";
    }

    /** The row is about, or mentions, the person whose login stands in another table's column. */
    String concerns(PersonalTable table, String alias, String loginColumn) {
        var any = new ArrayList<>(table.of(DataKind.LOGIN).stream()
                .map(column -> mention(table, alias, column, loginColumn))
                .toList());
        if (table.personColumn() != null) {
            any.add("'%s:' || %s.id = %s".formatted(table.name(), alias, loginColumn));
        }
        var person = table.person();
        if (person != null) {
            any.add(parent(person, alias, concerns(declared(person), alias + "p", loginColumn)));
        }
        return any.isEmpty() ? "false" : "(" + String.join(" or ", any) + ")";
    }

    private String mention(PersonalTable table, String alias, String column, String login) {
        return schema.isJson(table.name(), column)
                ? IN_JSON.formatted(alias, column, login)
                : "coalesce(" + alias + "." + column + " = " + login + ", false)";
    }

    /** The undertaking under which legal holds are placed; null where there is none. */
    String scope(PersonalTable table, String alias) {
        if (table.scope() != null) {
            return alias + "." + table.scope();
        }
        if (schema.has(table.name(), data.scopeColumn())) {
            return alias + "." + data.scopeColumn();
        }
        var link = table.owner() == null ? table.person() : table.owner();
        if (link == null) {
            return "cast(null as uuid)";
        }
        return "(select %s from %s %sp where %sp.id = %s.%s)"
                .formatted(scope(declared(link), alias + "p"), link.table(), alias, alias, alias, link.column());
    }

    /** Tells rows apart and puts them in order. */
    String key(PersonalTable table, String alias) {
        if (isId(table)) {
            return alias + ".id";
        }
        var parts = table.key().stream()
                .map(column -> alias + "." + column + "::text")
                .toList();
        return "concat_ws('/', " + String.join(", ", parts) + ") collate \"C\"";
    }

    /** A parameter that holds a key. */
    String keyParameter(PersonalTable table) {
        return isId(table) ? "cast(? as uuid)" : "?";
    }

    private static boolean isId(PersonalTable table) {
        return table.key().equals(List.of("id"));
    }

    private PersonalTable declared(Link link) {
        return data.table(link.table()).orElseThrow(() -> new IllegalStateException(link.table() + " is not declared"));
    }

    private static String parent(Link link, String alias, String condition) {
        return "exists (select 1 from %s %sp where %sp.id = %s.%s and %s)"
                .formatted(link.table(), alias, alias, alias, link.column(), condition);
    }
}
