package org.mobiletoolkit.platform.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.person.People;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.tenancy.CurrentCaller;
import org.mobiletoolkit.platform.time.Uuid7;

/** Places legal holds and releases them. */
@ApplicationScoped
@Transactional
class LegalHoldCommands {

    private final LegalHolds holds;
    private final LegalHoldList list;
    private final Subjects subjects;
    private final Strangers strangers;
    private final People people;
    private final Journal journal;
    private final CurrentCaller caller;
    private final DataSource database;
    private final Clock clock;

    LegalHoldCommands(
            LegalHolds holds,
            LegalHoldList list,
            Subjects subjects,
            Strangers strangers,
            People people,
            Journal journal,
            CurrentCaller caller,
            DataSource database,
            Clock clock) {
        this.holds = holds;
        this.list = list;
        this.subjects = subjects;
        this.strangers = strangers;
        this.people = people;
        this.journal = journal;
        this.caller = caller;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Places a hold.
     *
     * @throws Refusal {@code validation-failed} (422) unless it covers one thing; {@code duplicate} (409) when that is held;
     *     {@code unknown-subject} (404) when nobody is known by this
     */
    LegalHoldView place(NewLegalHold wanted) {
        subjects.requireHandler();
        if ((wanted.scopeId() == null) == (wanted.subject() == null)) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "A hold covers an undertaking or a person")
                    .at("/scopeId", "one-of", "Give either scopeId or subject");
        }
        var organisation = Objects.requireNonNull(caller.organisation());
        var target = wanted.subject() == null ? null : subjects.handled(wanted.subject());
        var id = Uuid7.generate(clock);
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into legal_hold"
                        + " (id, organisation, scope_id, subject_id, reason, placed_by, placed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")) {
            holds.alone(connection, organisation);
            var subjectId = target == null ? null : subjectId(connection, target);
            insert.setObject(1, id);
            insert.setString(2, organisation);
            insert.setObject(3, wanted.scopeId());
            insert.setObject(4, subjectId);
            insert.setString(5, wanted.reason());
            insert.setObject(6, people.subjectIdOf(caller.responsible()));
            insert.setTimestamp(7, Timestamp.from(clock.instant()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The hold could not be placed", e);
        }
        var scope = wanted.scopeId() == null ? id : wanted.scopeId();
        journal.decided(new Subject("legal-hold", id, scope, 0), "PLACED", null);
        return list.require(organisation, id);
    }

    LegalHoldView release(UUID id) {
        subjects.requireHandler();
        var organisation = Objects.requireNonNull(caller.organisation());
        var hold = list.require(organisation, id);
        if (hold.releasedAt() != null) {
            throw new Refusal(CommonProblem.TRANSITION_NOT_ALLOWED, "The hold has been released already");
        }
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update legal_hold set released_by = ?, released_at = ?"
                        + " where organisation = ? and id = ? and released_at is null")) {
            holds.alone(connection, organisation);
            update.setObject(1, people.subjectIdOf(caller.responsible()));
            update.setTimestamp(2, Timestamp.from(clock.instant()));
            update.setString(3, organisation);
            update.setObject(4, id);
            if (update.executeUpdate() == 0) {
                throw new Refusal(CommonProblem.TRANSITION_NOT_ALLOWED, "The hold has been released already");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The hold could not be released", e);
        }
        var scope = hold.scopeId() == null ? id : hold.scopeId();
        journal.decided(new Subject("legal-hold", id, scope, 0), "RELEASED", null);
        return list.require(organisation, id);
    }

    private UUID subjectId(Connection connection, Target target) throws SQLException {
        if (target.erased()) {
            throw new Refusal(CommonProblem.CONFLICT, "The person was erased: there is nothing left to hold");
        }
        strangers.requireKnown(connection, target);
        return target.subjectId() == null ? people.entered(target.login()) : target.subjectId();
    }
}
