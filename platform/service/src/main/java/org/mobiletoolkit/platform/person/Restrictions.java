package org.mobiletoolkit.platform.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.mobiletoolkit.platform.database.Statements;
import org.mobiletoolkit.platform.member.Members;
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
    private final Statements statements;
    private final CurrentCaller caller;
    private final Map<String, Class<?>> entities = new HashMap<>();

    Restrictions(PersonalData data, Statements statements, CurrentCaller caller, EntityManagerFactory persistence) {
        this.data = data;
        this.statements = statements;
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

    /**
     * A condition over rows of a table.
     *
     * @param sql the condition; each question mark is an array
     * @param values the arrays, of texts or of ids
     */
    public record Rows(String sql, List<Object[]> values) {}

    /** What a list of the entity must not show; empty when there is nothing to hide. */
    public Optional<Condition> on(Class<?> entity) {
        var declared = data.table(table(entity));
        if (declared.filter(Restrictions::aboutSomebody).isEmpty()) {
            return Optional.empty();
        }
        var restricted = logins();
        if (restricted.isEmpty()) {
            return Optional.empty();
        }
        var values = new LinkedHashMap<String, Object>();
        var hidden = hidden("e", declared.get(), restricted, new Entities(values));
        return Optional.of(new Condition("not (" + hidden + ")", values));
    }

    /**
     * Which rows of a table an export must not hold; empty when there are none.
     *
     * @param table its name in the database
     * @param alias the name of the row in the statement
     * @param restricted the people, as {@link #logins} tells
     */
    public Optional<Rows> rows(String table, String alias, Collection<String> restricted) {
        if (restricted.isEmpty()) {
            return Optional.empty();
        }
        var values = new ArrayList<Object[]>();
        return data.table(table)
                .filter(Restrictions::aboutSomebody)
                .map(declared -> hidden(alias, declared, restricted, new Statement(values)))
                .map(sql -> new Rows(sql, values));
    }

    /** The restricted people of the caller's organisation but the caller: their logins, or the rows that they are. */
    public TreeSet<String> logins() {
        return new TreeSet<>(statements.list(
                RESTRICTED, row -> row.getString(1), String.valueOf(caller.organisation()), caller.subject()));
    }

    /** What records that are about others are shown under; ask it once for each request. */
    public LoginCover cover() {
        return new LoginCover(logins());
    }

    private static boolean aboutSomebody(PersonalTable table) {
        return !table.isShown() && (table.personColumn() != null || table.person() != null);
    }

    private String hidden(String alias, PersonalTable table, Collection<String> restricted, Tongue tongue) {
        var any = new ArrayList<String>();
        var column = table.personColumn();
        if (column != null) {
            // null is nobody, and must not make the whole condition null
            any.add("coalesce(%s.%s, '') %s"
                    .formatted(alias, tongue.column(table, column), tongue.among(restricted.toArray(String[]::new))));
        }
        var rows = restricted.stream()
                .filter(login -> login.startsWith(table.name() + ":"))
                .map(login -> login.substring(table.name().length() + 1))
                .filter(id -> ID.matcher(id).matches())
                .map(UUID::fromString)
                .toArray(UUID[]::new);
        if (rows.length > 0) {
            any.add("%s.id %s".formatted(alias, tongue.among(rows)));
        }
        var link = table.person();
        var owner = link == null ? Optional.<PersonalTable>empty() : data.table(link.table());
        if (link != null && owner.isPresent()) {
            tongue.rows(link.table()).ifPresent(parents -> {
                var parent = alias + "p";
                any.add("exists (select 1 from %s %s where %s.id = %s.%s and (%s))"
                        .formatted(
                                parents,
                                parent,
                                parent,
                                alias,
                                tongue.column(table, link.column()),
                                hidden(parent, owner.get(), restricted, tongue)));
            });
        }
        return any.isEmpty() ? "1 = 0" : String.join(" or ", any);
    }

    /** The language in which a condition is said. */
    private interface Tongue {

        String column(PersonalTable table, String column);

        Optional<String> rows(String table);

        /** That what stands before it is one of these. */
        String among(Object[] values);
    }

    /** HQL over entities, with named parameters. */
    private final class Entities implements Tongue {

        private final Map<String, Object> values;

        Entities(Map<String, Object> values) {
            this.values = values;
        }

        @Override
        public String column(PersonalTable table, String column) {
            var member = PersonalData.member(column);
            var entity = entities.get(table.name());
            return entity == null ? member : Members.path(entity, member);
        }

        @Override
        public Optional<String> rows(String table) {
            return Optional.ofNullable(entities.get(table)).map(Class::getName);
        }

        @Override
        public String among(Object[] some) {
            var name = "hidden" + values.size();
            values.put(name, List.of(some));
            return "in (:" + name + ")";
        }
    }

    /** SQL over tables, with arrays as parameters. */
    private record Statement(List<Object[]> values) implements Tongue {

        @Override
        public String column(PersonalTable table, String column) {
            return column;
        }

        @Override
        public Optional<String> rows(String table) {
            return Optional.of(table);
        }

        @Override
        public String among(Object[] some) {
            values.add(some);
            return "= any (?)";
        }
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
