package org.mobiletoolkit.platform.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.person.People;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/** Restricts the use of a person's data, and lifts the restriction again (handbook 7.5). Saying it twice changes nothing. */
@ApplicationScoped
@Transactional
public class RestrictionCommands {

    private final Subjects subjects;
    private final Strangers strangers;
    private final Directory directory;
    private final LegalHolds holds;
    private final People people;
    private final Journal journal;
    private final DataSource database;
    private final String service;

    RestrictionCommands(
            Subjects subjects,
            Strangers strangers,
            Directory directory,
            LegalHolds holds,
            People people,
            Journal journal,
            DataSource database,
            @ConfigProperty(name = "platform.service") String service) {
        this.subjects = subjects;
        this.strangers = strangers;
        this.directory = directory;
        this.holds = holds;
        this.people = people;
        this.journal = journal;
        this.database = database;
        this.service = service;
    }

    /**
     * From now on the person appears in no list but their own.
     *
     * @param unmet whether somebody not met here is restricted from the start: another service knows them
     * @throws Refusal {@code unknown-subject} (404) when nobody is known by this
     */
    public PersonStatusView restrict(String named, String reason, boolean unmet) {
        var target = subjects.handled(named);
        if (target.erased()) {
            throw new Refusal(CommonProblem.CONFLICT, "The person was erased: there is nobody to restrict");
        }
        try (var connection = database.getConnection()) {
            holds.alone(connection, target.organisation());
            if (!unmet) {
                strangers.requireKnown(connection, target);
            }
            var id = target.subjectId() == null ? people.entered(target.login()) : target.subjectId();
            directory.restrict(connection, id, reason);
            journal.decided(new Subject("person", id, id, 0), "RESTRICTED", null);
            return status(connection, id);
        } catch (SQLException e) {
            throw new IllegalStateException("The directory of people could not be changed", e);
        }
    }

    /**
     * Lists show the person again.
     *
     * @throws Refusal {@code unknown-subject} (404) when nobody is known by this
     */
    public PersonStatusView release(String named) {
        var target = subjects.handled(named);
        try (var connection = database.getConnection()) {
            holds.alone(connection, target.organisation());
            strangers.requireKnown(connection, target);
            var id = target.subjectId();
            if (id != null && directory.isRestricted(connection, id)) {
                directory.release(connection, id);
                journal.decided(new Subject("person", id, id, 0), "RELEASED", null);
            }
            return status(connection, id);
        } catch (SQLException e) {
            throw new IllegalStateException("The directory of people could not be changed", e);
        }
    }

    public PersonStatusView status(String named) {
        try (var connection = database.getConnection()) {
            return status(connection, subjects.of(named).subjectId());
        } catch (SQLException e) {
            throw new IllegalStateException("The directory of people could not be asked", e);
        }
    }

    private PersonStatusView status(Connection connection, @Nullable UUID id) throws SQLException {
        var entry = directory.entry(connection, id);
        return entry == null
                ? new PersonStatusView(service, null, false, null, null, null, null, null)
                : new PersonStatusView(
                        service,
                        id,
                        entry.restrictedAt() != null,
                        entry.restrictedAt(),
                        entry.restrictionReason(),
                        entry.erasedAt(),
                        entry.firstSeenAt(),
                        holds.onPerson(connection, id).orElse(null));
    }
}
