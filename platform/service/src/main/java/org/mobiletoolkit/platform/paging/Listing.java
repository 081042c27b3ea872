package org.mobiletoolkit.platform.paging;

import io.vertx.ext.web.RoutingContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.audit.HashChain;
import org.mobiletoolkit.platform.identity.Logins;
import org.mobiletoolkit.platform.login.Login;
import org.mobiletoolkit.platform.member.Members;
import org.mobiletoolkit.platform.paging.Cursors.Cursor;
import org.mobiletoolkit.platform.person.Restrictions;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.tenancy.TenantFilter;
import org.mobiletoolkit.platform.text.Text;

/**
 * One list in the making: its filters, then its page.
 *
 * <p>Entity member names given here are ours, never the caller's; what the caller sends becomes a bound parameter.
 *
 * @param <E> the entity, with an {@code id} of type UUID
 */
public final class Listing<E> {

    private final Class<E> entity;
    private final EntityManager entities;
    private final Cursors cursors;
    private final String organisation;
    private final RoutingContext routing;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private Restrictions.@Nullable Condition hidden;
    private final List<String> sortable;

    Listing(
            Class<E> entity,
            EntityManager entities,
            Cursors cursors,
            String organisation,
            RoutingContext routing,
            List<String> sortable) {
        this.sortable = sortable;
        this.entity = entity;
        this.entities = entities;
        this.cursors = cursors;
        this.organisation = organisation;
        this.routing = routing;
    }

    /** Leaves out what must not be shown; no part of what the cursor belongs to, since it changes behind the caller. */
    void without(Restrictions.Condition condition) {
        hidden = condition;
    }

    /** Keeps records whose member has the value, or one of the values; a null or empty filter keeps all. */
    public Listing<E> filter(String member, @Nullable Object value) {
        if (value == null || value instanceof Collection<?> none && none.isEmpty()) {
            return this;
        }
        var name = "p" + values.size();
        conditions.add(path(member) + (value instanceof Collection<?> ? " in :" : " = :") + name);
        values.put(name, kept(member, value));
        return this;
    }

    /** What is sought has the form of what is kept, however it was typed. */
    private Object kept(String member, Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().map(one -> kept(member, one)).toList();
        }
        if (!(value instanceof String typed)) {
            return value;
        }
        return Members.carries(entity, member, Login.class) ? Logins.canonical(typed) : Text.kept(typed);
    }

    /** Keeps records whose member is not less than the value; null keeps all. */
    public Listing<E> from(String member, @Nullable Comparable<?> value) {
        return compared(member, " >= :", value);
    }

    /** Keeps records whose member is less than the value; null keeps all. */
    public Listing<E> before(String member, @Nullable Comparable<?> value) {
        return compared(member, " < :", value);
    }

    private Listing<E> compared(String member, String how, @Nullable Comparable<?> value) {
        if (value != null) {
            var name = "p" + values.size();
            conditions.add(path(member) + how + name);
            values.put(name, value);
        }
        return this;
    }

    /** Keeps records whose text member contains the words, in any case. */
    public Listing<E> containing(String member, @Nullable String words) {
        if (words == null || Text.isBlank(words)) {
            return this;
        }
        var name = "p" + values.size();
        // the database lowers both, as it lowers names: no two ways of doing so agree on every letter
        conditions.add("lower(%s) like lower(collate(:%s as names)) escape '!'".formatted(path(member), name));
        values.put(
                name,
                "%" + Text.kept(words).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        return this;
    }

    /**
     * Keeps the records of which a condition holds, or those of which it does not; null keeps all.
     *
     * @param condition ours, never the caller's, over members of the entity, which it calls {@code e}, and over the day,
     *     which it calls {@code :day}
     */
    public Listing<E> holding(String condition, LocalDate day, @Nullable Boolean wanted) {
        if (wanted != null) {
            var name = "p" + values.size();
            holding(condition.replace(":day", ":" + name), wanted);
            values.put(name, day);
        }
        return this;
    }

    /** The same for a condition over members alone. */
    public Listing<E> holding(String condition, @Nullable Boolean wanted) {
        if (wanted != null) {
            // as it is where it may hold, so that an index can answer it; only what does not hold has to mind null
            conditions.add((wanted ? "(%s)" : "(case when %s then true else false end) = false").formatted(condition));
        }
        return this;
    }

    /**
     * Reads the page.
     *
     * @throws Refusal {@code invalid-cursor} or {@code invalid-parameter} (400)
     */
    public <V> Page<V> list(PageQuery query, Function<? super E, V> view) {
        var order = order(query.sort);
        var list = HashChain.sha256(entity.getName() + order + conditions + values + organisation)
                .substring(0, 32);
        var after = query.cursor == null ? null : cursors.read(query.cursor, list);
        var session = entities.unwrap(Session.class);
        var found = TenantFilter.lifted(
                session,
                () -> select(session, order, after)
                        .setMaxResults(query.limit() + 1)
                        .getResultList());
        var more = found.size() > query.limit();
        var shown = more ? found.subList(0, query.limit()) : found;
        var next = more ? cursors.write(cursor(shown.get(shown.size() - 1), order, list)) : null;
        return new Page<>(
                shown.stream().map(view).toList(),
                new Page.Position(query.limit(), next, more),
                new Page.Links(link(null), next == null ? null : link(next)));
    }

    private record Order(String member, boolean descending) {}

    private Order order(@Nullable String sort) {
        if (sort == null) {
            return new Order(sortable.get(0), false);
        }
        var descending = sort.startsWith("-");
        var member = descending ? sort.substring(1) : sort;
        if (!sortable.contains(member)) {
            var choice = String.join(", ", sortable) + ", or one of them after a minus";
            throw new Refusal(CommonProblem.INVALID_PARAMETER, "Sort by one of " + choice)
                    .atParameter("sort", "not-sortable", "Must be one of " + choice);
        }
        return new Order(member, descending);
    }

    private TypedQuery<E> select(Session session, Order order, @Nullable Cursor after) {
        var where = new ArrayList<String>();
        var tenant = TenantFilter.member(entity);
        tenant.ifPresent(member -> where.add("e." + member + " = :ofOrganisation"));
        where.addAll(conditions);
        if (hidden != null) {
            where.add(hidden.hql());
        }
        var than = order.descending() ? " < " : " > ";
        var key = path(order.member());
        if (after != null) {
            // said as one row, so that the index is entered at the record and not walked through all that share its key
            where.add(
                    order.member().equals("id")
                            ? "e.id" + than + ":afterId"
                            : "(" + key + ", e.id)" + than + "(:afterKey, :afterId)");
        }
        var direction = order.descending() ? " desc" : "";
        var hql = "from " + entity.getName() + " e"
                + (where.isEmpty() ? "" : " where " + String.join(" and ", where))
                + " order by " + key + direction + (order.member().equals("id") ? "" : ", e.id" + direction);
        var select = session.createQuery(hql, entity);
        tenant.ifPresent(member -> select.setParameter("ofOrganisation", session.getTenantIdentifier()));
        values.forEach(select::setParameter);
        if (hidden != null) {
            hidden.values().forEach(select::setParameter);
        }
        if (after != null) {
            select.setParameter("afterId", after.id());
            if (!order.member().equals("id")) {
                select.setParameter("afterKey", typed(order.member(), after.key()));
            }
        }
        return select;
    }

    private Cursor cursor(E last, Order order, String list) {
        return new Cursor(list, String.valueOf(Members.value(entity, last, order.member())), (UUID)
                Members.value(entity, last, "id"));
    }

    private String path(String member) {
        return "e." + Members.path(entity, member);
    }

    private Object typed(String name, String text) {
        var type = Members.type(entity, name);
        if (type == Instant.class) {
            return Instant.parse(text);
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (type == UUID.class) {
            return UUID.fromString(text);
        }
        if (type == int.class || type == Integer.class) {
            return Integer.valueOf(text);
        }
        if (type == long.class || type == Long.class) {
            return Long.valueOf(text);
        }
        return type.isEnum() ? enumValue(type, text) : text;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the type was asked for above
    private static Object enumValue(Class<?> type, String text) {
        return Enum.valueOf((Class) type, text);
    }

    private String link(@Nullable String cursor) {
        var link = new StringBuilder(routing.request().path());
        var separator = '?';
        for (var parameter : routing.queryParams()) {
            if (cursor == null || !parameter.getKey().equals("cursor")) {
                link.append(separator)
                        .append(encoded(parameter.getKey()))
                        .append('=')
                        .append(encoded(parameter.getValue()));
                separator = '&';
            }
        }
        if (cursor != null) {
            link.append(separator).append("cursor=").append(cursor);
        }
        return link.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
