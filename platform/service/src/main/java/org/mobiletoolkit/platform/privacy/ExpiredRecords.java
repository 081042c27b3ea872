package org.mobiletoolkit.platform.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.database.Retention;
import org.mobiletoolkit.platform.person.PersonalData;
import org.mobiletoolkit.platform.person.PersonalTable;
import org.mobiletoolkit.platform.person.PersonalTable.Forgetting;

/**
 * The retention job: deletes or empties records whose time is up, in small steps, on the replica that does the
 * housekeeping (handbook 7.5). A legal hold wins. What was deleted is written down in the same statement: which class and
 * how many, never content.
 */
@ApplicationScoped
class ExpiredRecords implements Retention {

    private static final Logger LOG = Logger.getLogger(ExpiredRecords.class);
    private static final int BATCH = 1_000;
    private static final String STILL_REFERRED_TO = "23503";

    private final PersonalData data;
    private final PersonalSql sql;
    private final Schema schema;
    private final RetentionSettings settings;
    private final Clock clock;
    private @Nullable Instant last;

    ExpiredRecords(PersonalData data, PersonalSql sql, Schema schema, RetentionSettings settings, Clock clock) {
        this.data = data;
        this.sql = sql;
        this.schema = schema;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public int forgetSome(Connection connection) throws SQLException {
        if (!settings.enabled() || !isDue(last)) {
            return 0;
        }
        var most = forgetDue(connection);
        if (most < BATCH) {
            last = clock.instant();
        }
        return most;
    }

    /** However the clock was moved since, in either direction. */
    private boolean isDue(@Nullable Instant lastTime) {
        return lastTime == null
                || Duration.between(lastTime, clock.instant()).abs().compareTo(settings.every()) >= 0;
    }

    /** One step through all classes; answers the most rows that went of one of them. */
    int forgetDue(Connection connection) throws SQLException {
        var most = 0;
        for (var table : data.tables()) {
            for (var forgetting : table.forgettings()) {
                most = Math.max(most, forget(connection, table, forgetting));
            }
        }
        return most;
    }

    private int forget(Connection connection, PersonalTable table, Forgetting forgetting) throws SQLException {
        var period = settings.periods().getOrDefault(forgetting.recordClass(), forgetting.kept());
        var parameters = new ArrayList<Object>();
        parameters.add(period.toString());
        parameters.add(Timestamp.from(clock.instant()));
        parameters.add(forgetting.recordClass());
        parameters.add(table.name());
        parameters.add(Timestamp.from(clock.instant()));
        var statement = statement(table, forgetting);
        try (var delete = connection.prepareStatement(statement)) {
            PersonalRows.bind(delete, parameters);
            try (var row = delete.executeQuery()) {
                var deleted = row.next() ? row.getInt(1) : 0;
                if (deleted > 0) {
                    LOG.infof("recordClass=%s table=%s deleted=%d", forgetting.recordClass(), table.name(), deleted);
                }
                return deleted;
            }
        } catch (SQLException e) {
            if (STILL_REFERRED_TO.equals(e.getSQLState())) {
                LOG.warnf("recordClass=%s table=%s is still referred to", forgetting.recordClass(), table.name());
                return 0;
            }
            throw e;
        }
    }

    private String statement(PersonalTable table, Forgetting forgetting) {
        return """
                with gone as (
                  %1$s where ctid in (
                    select t.ctid from %5$s t
                    where %2$s + cast(? as interval) < cast(? as timestamptz) and %7$s
                      and not exists (
                        select 1 from legal_hold h left join person p on p.subject_id = h.subject_id
                        where h.released_at is null and h.organisation = t.organisation
                          and (h.scope_id = %3$s or %4$s))
                    limit %6$d for update of t)
                  returning organisation),
                written as (
                  insert into deletion_log (organisation, record_class, table_name, deleted, deleted_at)
                  select organisation, ?, ?, count(*), ? from gone group by organisation returning deleted)
                select coalesce(sum(deleted), 0) from written
                """.formatted(
                        going(table, forgetting),
                        forgetting.since(),
                        sql.scope(table, "t"),
                        sql.concerns(table, "t", "p.login"),
                        table.name(),
                        BATCH,
                        forgetting.emptied().isEmpty() ? "true" : anySaid(forgetting.emptied()));
    }

    /** Whoever holds an old state of a row that is emptied fails to write it. */
    private String going(PersonalTable table, Forgetting forgetting) {
        if (forgetting.emptied().isEmpty()) {
            return "delete from " + table.name();
        }
        var sets = new ArrayList<String>();
        forgetting.emptied().forEach(column -> sets.add(column + " = null"));
        if ("bigint".equals(schema.type(table.name(), "version"))) {
            sets.add("version = version + 1");
        }
        return "update %s set %s".formatted(table.name(), String.join(", ", sets));
    }

    private static String anySaid(List<String> columns) {
        return columns.stream()
                .map(column -> "t." + column + " is not null")
                .collect(Collectors.joining(" or ", "(", ")"));
    }
}
