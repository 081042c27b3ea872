package org.mobiletoolkit.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.person.People;

/** Reads the audit log. */
@ApplicationScoped
class AuditTrail {

    private static final String PAGE = "select " + AuditRow.COLUMNS + ", c.seq, c.hash from audit_chain c"
            + " join audit_event e on e.id = c.event_id where c.organisation = ?%s%s and c.seq > ? order by c.seq limit ?";

    private final DataSource database;
    private final People people;

    AuditTrail(DataSource database, People people) {
        this.database = database;
        this.people = people;
    }

    List<AuditEventView> page(
            String organisation, @Nullable UUID entityId, @Nullable UUID scopeId, long after, int limit) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(page(entityId, scopeId))) {
            var place = 0;
            query.setString(++place, organisation);
            for (var id : asked(entityId, scopeId)) {
                query.setObject(++place, id);
            }
            query.setLong(++place, after);
            query.setInt(++place, limit);
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

    /** A filter that is not asked for is not said either, so that each has its own plan. */
    private static String page(@Nullable UUID entityId, @Nullable UUID scopeId) {
        return PAGE.formatted(
                entityId == null ? "" : " and c.entity_id = ?", scopeId == null ? "" : " and c.scope_id = ?");
    }

    private static List<UUID> asked(@Nullable UUID entityId, @Nullable UUID scopeId) {
        return Stream.of(Optional.ofNullable(entityId), Optional.ofNullable(scopeId))
                .flatMap(Optional::stream)
                .toList();
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
