package org.mobiletoolkit.platform.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.identity.Logins;

/**
 * The statement that finds a page of the log: conditions of ours, values of the caller's as parameters.
 *
 * <p>Whose a link is, and of what, is asked of the chain, whose indexes are in its order.
 */
final class AuditSearch {

    private final List<String> conditions = new ArrayList<>(List.of("c.organisation = ?"));
    private final List<Object> values = new ArrayList<>();
    private final String order;
    private final int limit;

    /**
     * A page of what an organisation's log holds.
     *
     * @param zone in which days begin and end
     * @param after the sequence number after which to go on, in the order asked for; null for the first page
     */
    AuditSearch(String organisation, AuditQuery query, ZoneId zone, @Nullable Long after, int limit) {
        query.check();
        values.add(organisation);
        equal("c.entity_id", query.entityId);
        equal("e.entity_type", query.entityType);
        equal("c.scope_id", query.scopeId);
        equal("e.outcome", query.outcome == null ? null : query.outcome.name());
        if (!query.action.isEmpty()) {
            add("e.action = any (?)", query.action.stream().map(Enum::name).toArray(String[]::new));
        }
        add("e.at >= ?", begin(query.from, zone));
        add("e.at < ?", begin(query.to == null ? null : query.to.plusDays(1), zone));
        by(organisation, query.actor);
        add(query.newestFirst() ? "c.seq < ?" : "c.seq > ?", after);
        this.order = query.newestFirst() ? "c.seq desc" : "c.seq";
        this.limit = limit;
    }

    PreparedStatement prepare(Connection connection) throws SQLException {
        var statement = connection.prepareStatement("select " + AuditRow.COLUMNS + ", c.seq, c.hash from audit_chain c"
                + " join audit_event e on e.id = c.event_id where " + String.join(" and ", conditions) + " order by "
                + order + " limit ?");
        var position = 1;
        for (var value : values) {
            if (value instanceof String[] any) {
                statement.setArray(position++, connection.createArrayOf("text", any));
            } else {
                statement.setObject(position++, value);
            }
        }
        statement.setInt(position, limit);
        return statement;
    }

    /** The log names people by subject id; rows older than the directory of people hold a login. */
    private void by(String organisation, @Nullable String actor) {
        if (actor != null) {
            conditions.add("(e.actor_id = ? or e.actor_id in (select p.subject_id::text from person p"
                    + " where p.organisation = ? and p.login = ?))");
            values.addAll(List.of(actor, organisation, Logins.canonical(actor)));
        }
    }

    private void equal(String column, @Nullable Object value) {
        add(column + " = ?", value);
    }

    private void add(String condition, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.add(value);
        }
    }

    private static @Nullable Timestamp begin(@Nullable LocalDate day, ZoneId zone) {
        return day == null ? null : Timestamp.from(day.atStartOfDay(zone).toInstant());
    }
}
