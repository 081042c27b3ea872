package org.mobiletoolkit.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.person.People;

/** Reads the audit log. */
@ApplicationScoped
class AuditTrail {

    private final DataSource database;
    private final People people;

    AuditTrail(DataSource database, People people) {
        this.database = database;
        this.people = people;
    }

    List<AuditEventView> page(AuditSearch search) {
        try (var connection = database.getConnection();
                var query = search.prepare(connection)) {
            var sealed = new ArrayList<Sealed>();
            try (var result = query.executeQuery()) {
                while (result.next()) {
                    sealed.add(new Sealed(AuditRow.of(result), result.getObject(17, Long.class), result.getString(18)));
                }
            }
            var logins = people.loginsOf(
                    sealed.stream().flatMap(one -> one.row().actor().stream()).collect(Collectors.toSet()));
            return sealed.stream().map(one -> view(one, logins)).toList();
        } catch (SQLException e) {
            throw new IllegalStateException("The audit log could not be read", e);
        }
    }

    private record Sealed(
            AuditRow row, @Nullable Long seq, @Nullable String hash) {}

    private static AuditEventView view(Sealed sealed, Map<UUID, String> logins) {
        var row = sealed.row();
        return new AuditEventView(
                row.id(),
                sealed.seq(),
                row.at(),
                row.actorId(),
                row.actor().map(logins::get).orElse(row.actorId()),
                row.actorRoles(),
                row.onBehalfOf(),
                row.scopeId(),
                row.action(),
                row.entityType(),
                row.entityId(),
                row.entityVersion(),
                row.reason(),
                row.changesTree(),
                row.correlationId(),
                row.sourceIp(),
                row.outcome(),
                sealed.hash());
    }
}
