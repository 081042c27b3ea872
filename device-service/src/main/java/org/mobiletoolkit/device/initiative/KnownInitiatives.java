package org.mobiletoolkit.device.initiative;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Scopes;
import org.mobiletoolkit.platform.tenancy.ById;

/** Every initiative we have heard of. */
@ApplicationScoped
public class KnownInitiatives implements PanacheRepositoryBase<KnownInitiative, UUID>, Scopes {

    private final DataSource database;

    KnownInitiatives(DataSource database) {
        this.database = database;
    }

    /** The initiative that a body names, or a refusal (422) if the caller's organisation has none of that id. */
    public KnownInitiative require(UUID id) {
        return ById.find(this, id)
                .orElseThrow(() -> new Refusal(
                                CommonProblem.UNKNOWN_REFERENCE, "No initiative %s is known here".formatted(id))
                        .at("/initiativeId", "unknown", "No such initiative in your organisation."));
    }

    /** As {@link #require}, and refuses (409) when the initiative is closed. */
    public KnownInitiative requireOpen(UUID id) {
        var initiative = require(id);
        if (initiative.isClosed()) {
            throw new Refusal(
                    InitiativeProblem.INITIATIVE_CLOSED,
                    "Initiative %s is %s".formatted(initiative.name(), initiative.status()));
        }
        return initiative;
    }

    /** Whether records of the initiative may still change. */
    public boolean isOpen(UUID id) {
        return ById.find(this, id).filter(found -> !found.isClosed()).isPresent();
    }

    /** The organisation that an initiative belongs to, whoever asks; for machines, which belong to none. */
    public Optional<String> organisationOf(UUID id) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select organisation from known_initiative where id = ?")) {
            select.setObject(1, id);
            try (var found = select.executeQuery()) {
                return found.next() ? Optional.of(found.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The initiatives could not be read", e);
        }
    }

    @Override
    public void requireOpenScope(UUID id) {
        requireOpen(id);
    }
}
