package org.mobiletoolkit.platform.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.mobiletoolkit.platform.person.DataKind;
import org.mobiletoolkit.platform.person.PersonalTable;

/** Tells of records that name a person under a hash: they are kept for a legal reason, until a day (handbook 7.5). */
@ApplicationScoped
class SealedTexts {

    private static final Period AUDIT_KEPT = Period.ofYears(6);
    private static final String AUDIT_REASON =
            "The audit log under its hash chain; newer events hold only the subject id";
    private static final String OLD_AUDIT = "select e.id::text, e.at from audit_event e, audit_before_directory b"
            + " where e.id <= b.last_id and e.organisation = ? and (e.actor_id = ? or e.on_behalf_of = ?) order by e.id";

    private final PersonalSql sql;

    SealedTexts(PersonalSql sql) {
        this.sql = sql;
    }

    void report(Connection connection, PersonalTable table, Target target, Outcomes outcomes) throws SQLException {
        var seal = table.seal();
        if (seal == null || target.row() != null || target.erased()) {
            return;
        }
        for (var column : table.of(DataKind.SEALED)) {
            var parameters = new ArrayList<Object>();
            var key = sql.key(table, "t");
            var within = sql.within(table, "t", target.organisation(), parameters);
            parameters.add(target.login());
            var query = "select %s::text, t.%s from %s t where %s and position(? in t.%s) > 0 order by %s"
                    .formatted(key, seal.since(), table.name(), within, column, key);
            try (var statement = connection.prepareStatement(query)) {
                PersonalRows.bind(statement, parameters);
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        var since = rows.getTimestamp(2)
                                .toInstant()
                                .atZone(ZoneOffset.UTC)
                                .toLocalDate();
                        outcomes.retained(table.name(), seal.legalReason(), since.plus(seal.kept()), rows.getString(1));
                    }
                }
            }
        }
    }

    /** Only events from before the directory of people name a login. */
    void reportAudit(Connection connection, Target target, Outcomes outcomes) throws SQLException {
        try (var query = connection.prepareStatement(OLD_AUDIT)) {
            query.setString(1, target.organisation());
            query.setString(2, target.login());
            query.setString(3, target.login());
            LocalDate until = null;
            var ids = new ArrayList<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                    until = rows.getTimestamp(2)
                            .toInstant()
                            .atZone(ZoneOffset.UTC)
                            .toLocalDate()
                            .plus(AUDIT_KEPT);
                }
            }
            for (var id : ids) {
                outcomes.retained("audit_event", AUDIT_REASON, until, id);
            }
        }
    }
}
