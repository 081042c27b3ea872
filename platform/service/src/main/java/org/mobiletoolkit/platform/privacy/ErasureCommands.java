package org.mobiletoolkit.platform.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.fact.FactBoard;
import org.mobiletoolkit.platform.person.Aliases;
import org.mobiletoolkit.platform.person.People;
import org.mobiletoolkit.platform.person.PersonalData;
import org.mobiletoolkit.platform.person.PersonalTable;
import org.mobiletoolkit.platform.privacy.ErasureReportView.Outcome;
import org.mobiletoolkit.platform.privacy.PersonalRows.Found;

/**
 * Erases a person by pseudonymising (handbook 7.5): the subject id takes the place of the login everywhere, names, contacts
 * and texts about them are emptied, and the directory forgets who it was.
 *
 * <p>Sums, decisions, hash chains and evidence stay valid, since none of them holds more than the subject id. What a legal
 * hold covers stays untouched, and then the directory keeps the person too: erasing again after its release ends the work.
 * Erasing again changes nothing.
 */
@ApplicationScoped
@Transactional
public class ErasureCommands {

    private static final int BATCH = 500;

    /** The most rows changed by one request, so that it ends in time; asking again goes on. */
    private static final int AT_MOST = 10_000;

    private final Subjects subjects;
    private final PersonalData data;
    private final PersonalRows rows;
    private final RowChanges changes;
    private final SealedTexts sealed;
    private final LegalHolds holds;
    private final Strangers strangers;
    private final Directory directory;
    private final People people;
    private final Aliases aliases;
    private final FactBoard facts;
    private final Journal journal;
    private final DataSource database;
    private final Clock clock;
    private final String service;

    ErasureCommands(
            Subjects subjects,
            PersonalData data,
            PersonalRows rows,
            RowChanges changes,
            SealedTexts sealed,
            LegalHolds holds,
            Strangers strangers,
            Directory directory,
            People people,
            Aliases aliases,
            FactBoard facts,
            Journal journal,
            DataSource database,
            Clock clock,
            @ConfigProperty(name = "platform.service") String service) {
        this.subjects = subjects;
        this.data = data;
        this.rows = rows;
        this.changes = changes;
        this.sealed = sealed;
        this.holds = holds;
        this.strangers = strangers;
        this.directory = directory;
        this.people = people;
        this.aliases = aliases;
        this.facts = facts;
        this.journal = journal;
        this.database = database;
        this.clock = clock;
        this.service = service;
    }

    /** One person on the way to being erased. */
    private record Erasure(
            Target target,
            Pseudonym pseudonym,
            @Nullable String held,
            Map<UUID, String> heldScopes,
            Outcomes outcomes,
            Set<UUID> scopes,
            AtomicInteger changed) {

        boolean isEnough() {
            return changed.get() >= AT_MOST;
        }

        @Nullable
        String hold(Found found) {
            return held != null ? held : found.scope() == null ? null : heldScopes.get(found.scope());
        }
    }

    /**
     * Erases the person in this service.
     *
     * @param reason why, without personal data: it stands in the audit log
     * @throws org.mobiletoolkit.platform.problem.Refusal {@code unknown-subject} (404) when nobody is known by this
     */
    public ErasureReportView erase(String named, String reason) {
        var target = subjects.handled(named);
        try (var connection = database.getConnection()) {
            holds.alone(connection, target.organisation());
            strangers.requireKnown(connection, target);
            var id = target.subjectId() == null ? people.entered(target.login()) : target.subjectId();
            var erasure = new Erasure(
                    target.knownAs(id),
                    new Pseudonym(target.login(), aliases.of(target.organisation(), target.login()), id),
                    holds.onPerson(connection, id).orElse(null),
                    holds.onScopes(connection, target.organisation()),
                    new Outcomes(),
                    new HashSet<>(),
                    new AtomicInteger());
            return erase(connection, erasure, reason);
        } catch (SQLException e) {
            throw new IllegalStateException("The person could not be erased", e);
        }
    }

    private ErasureReportView erase(Connection connection, Erasure erasure, String reason) throws SQLException {
        changes.allowPseudonyms(connection);
        for (var table : data.tables()) {
            if (table.isPersonal() && !erasure.isEnough()) {
                erase(connection, table, erasure);
                sealed.report(connection, table, erasure.target(), erasure.outcomes());
            }
        }
        var more = erasure.isEnough();
        if (!more) {
            sealed.reportAudit(connection, erasure.target(), erasure.outcomes());
        }
        var id = erasure.pseudonym().subjectId();
        var whole = !more && erasure.held() == null && !erasure.outcomes().holdsBack();
        if (whole && !erasure.target().erased()) {
            directory.empty(connection, id);
            people.forgetAfterCommit(erasure.target().login());
        }
        erasure.scopes().forEach(facts::reconsider);
        journal.decided(new Subject("person", id, id, 0), whole ? "ERASED" : "ERASED_IN_PART", reason);
        return new ErasureReportView(
                service, id, whole, more, clock.instant(), erasure.outcomes().views());
    }

    private void erase(Connection connection, PersonalTable table, Erasure erasure) throws SQLException {
        String after = null;
        while (true) {
            var batch = rows.next(connection, table, erasure.target(), after, BATCH, true);
            for (var found : batch) {
                erase(connection, table, found, erasure);
            }
            if (batch.size() < BATCH || erasure.isEnough()) {
                return;
            }
            after = batch.get(BATCH - 1).key();
        }
    }

    private void erase(Connection connection, PersonalTable table, Found found, Erasure erasure) throws SQLException {
        var hold = erasure.hold(found);
        if (hold != null) {
            erasure.outcomes().held(table.name(), hold, found.key());
            return;
        }
        var changed = erasure.pseudonym().changes(table, found);
        if (!changed.isEmpty()) {
            changes.apply(connection, table, found.key(), changed);
            erasure.changed().incrementAndGet();
            if (found.scope() != null) {
                erasure.scopes().add(found.scope());
            }
        }
        erasure.outcomes().add(table.name(), Outcome.PSEUDONYMISED, found.key());
    }
}
