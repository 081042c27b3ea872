package org.mobiletoolkit.platform.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.person.DataKind;
import org.mobiletoolkit.platform.person.PersonalData;
import org.mobiletoolkit.platform.person.PersonalTable;
import org.mobiletoolkit.platform.privacy.SubjectBundleView.MentionView;
import org.mobiletoolkit.platform.text.Text;

/** Finds where free text names a person. What it says is for a human being to judge: it may be about somebody else. */
@ApplicationScoped
class Mentions {

    static final int AT_MOST = 200;

    private static final Set<DataKind> SEARCHED =
            Set.of(DataKind.TEXT, DataKind.NAME, DataKind.CONTACT, DataKind.ABOUT, DataKind.SEALED, DataKind.LOGIN);

    private final PersonalData data;
    private final PersonalSql sql;

    Mentions(PersonalData data, PersonalSql sql) {
        this.data = data;
        this.sql = sql;
    }

    /**
     * The first places, and one more than are shown when there are more.
     *
     * @param login found in free text here; where logins stand, it is found as the person's own already
     * @param names other words for the person; where people are listed, a name may stand in place of a login
     */
    List<MentionView> of(Connection connection, String organisation, @Nullable String login, List<String> names)
            throws SQLException {
        var words = new ArrayList<>(names);
        if (login != null) {
            words.add(login);
        }
        var found = new ArrayList<MentionView>();
        for (var table : data.tables()) {
            for (var column : table.columns().entrySet()) {
                var sought = column.getValue() == DataKind.LOGIN ? names : words;
                if (SEARCHED.contains(column.getValue()) && !sought.isEmpty()) {
                    search(connection, table, column.getKey(), organisation, sought, found);
                }
                if (found.size() > AT_MOST) {
                    return found;
                }
            }
        }
        return found;
    }

    private void search(
            Connection connection,
            PersonalTable table,
            String column,
            String organisation,
            List<String> words,
            List<MentionView> found)
            throws SQLException {
        var parameters = new ArrayList<Object>();
        var key = sql.key(table, "t");
        var within = sql.within(table, "t", organisation, parameters);
        parameters.add(connection.createArrayOf(
                "text",
                words.stream().map(word -> "%" + escaped(Text.kept(word)) + "%").toArray()));
        // the database lowers both sides: not every language's capitals are those that Java knows
        var query = ("select %s::text, %s from %s t where %s and lower(t.%s::text collate names)"
                        + " like any (select lower(word collate names) from unnest(?) word) order by %s limit %d")
                .formatted(
                        key, sql.subjectKey(table, "t"), table.name(), within, column, key, AT_MOST + 1 - found.size());
        try (var statement = connection.prepareStatement(query)) {
            PersonalRows.bind(statement, parameters);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new MentionView(table.name(), rows.getString(1), column, rows.getString(2)));
                }
            }
        }
    }

    private static String escaped(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
