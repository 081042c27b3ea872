package org.mobiletoolkit.platform.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.mobiletoolkit.platform.tenancy.CurrentCaller;

/**
 * Keeps restricted people out of lists and exports, except their own (handbook 7.5).
 *
 * <p>Whatever is declared to be about a person is filtered here, once for all lists; it costs a list one look into a small
 * index, and lists that are about nobody cost nothing.
 */
@ApplicationScoped
public class Restrictions {

    private static final String RESTRICTED =
            "select login from person where organisation = ? and restricted_at is not null and login <> ?";

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final PersonalData data;
    private final DataSource database;
    private final CurrentCaller caller;
    private final Map<String, Class<?>> entities = new HashMap<>();

    Restrictions(PersonalData data, DataSource database, CurrentCaller caller, EntityManagerFactory persistence) {
        this.data = data;
        this.database = database;
        this.caller = caller;
        for (var entity : persistence.getMetamodel().getEntities()) {
            entities.put(table(entity.getJavaType()), entity.getJavaType());
        }
    }

    /**
     * A condition over the entity {@code e}.
     *
     * @param hql the condition
     * @param values its parameters
     */
    public record Condition(String hql, Map<String, Object> values) {}

    /** What a list of the entity must not show; empty when there is nothing to hide. */
    public Optional<Condition> on(Class<?> entity) {
        var declared = data.table(table(entity));
        if (declared.filter(this::aboutSomebody).isEmpty()) {
            return Optional.empty();
        }
        var restricted = logins();
        if (restricted.isEmpty()) {
            return Optional.empty();
        }
        var values = new LinkedHashMap<String, Object>();
        return Optional.of(new Condition("not (" + hidden("e", declared.get(), restricted, values) + ")", values));
    }

    /** The restricted people of the caller's organisation but the caller: their logins, or the rows that they are. */
    public TreeSet<String> logins() {
        var found = new TreeSet<String>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(RESTRICTED)) {
            query.setString(1, String.valueOf(caller.organisation()));
            query.setString(2, caller.subject());
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("The directory of people could not be asked", e);
        }
    }

    private boolean aboutSomebody(PersonalTable table) {
        return !table.isShown() && (table.personColumn() != null || table.person() != null);
    }

    private String hidden(String alias, PersonalTable table, TreeSet<String> restricted, Map<String, Object> values) {
        var any = new ArrayList<String>();
        var column = table.personColumn();
        if (column != null) {
            var name = "hidden" + values.size();
            values.put(name, List.copyOf(restricted));
            // null is nobody, and must not make the whole condition null
            any.add("coalesce(" + alias + "." + PersonalData.member(column) + ", '') in (:" + name + ")");
        }
        var rows = restricted.stream()
                .filter(login -> login.startsWith(table.name() + ":"))
                .map(login -> login.substring(table.name().length() + 1))
                .filter(id -> ID.matcher(id).matches())
                .map(UUID::fromString)
                .toList();
        if (!rows.isEmpty()) {
            var name = "hidden" + values.size();
            values.put(name, rows);
            any.add(alias + ".id in (:" + name + ")");
        }
        var link = table.person();
        var parent = link == null ? null : entities.get(link.table());
        if (link != null && parent != null) {
            var inner = alias + "p";
            data.table(link.table())
                    .map(owner -> hidden(inner, owner, restricted, values))
                    .filter(condition -> !condition.isEmpty())
                    .ifPresent(condition -> any.add("exists (select 1 from " + parent.getName() + " " + inner
                            + " where "
                            + inner + ".id = " + alias + "." + PersonalData.member(link.column()) + " and (" + condition
                            + "))"));
        }
        return any.isEmpty() ? "1 = 0" : String.join(" or ", any);
    }

    private static String table(Class<?> entity) {
        var named = entity.getAnnotation(Table.class);
        return named != null && !named.name().isEmpty()
                ? named.name()
                : entity.getSimpleName()
                        .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                        .toLowerCase(Locale.ROOT);
    }
}
