package org.mobiletoolkit.platform.write;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.person.People;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.tenancy.CurrentCaller;
import org.mobiletoolkit.platform.time.Uuid7;

/** Releases texts for one request, and takes a release back; both stand in the audit log. */
@ApplicationScoped
@Transactional
class TextReleaseCommands {

    private final TextReleases releases;
    private final People people;
    private final Journal journal;
    private final CurrentCaller caller;
    private final DataSource database;
    private final Clock clock;
    private final String root;

    TextReleaseCommands(
            TextReleases releases,
            People people,
            Journal journal,
            CurrentCaller caller,
            DataSource database,
            Clock clock,
            @ConfigProperty(name = "quarkus.rest.path", defaultValue = "") String root) {
        this.releases = releases;
        this.people = people;
        this.journal = journal;
        this.caller = caller;
        this.database = database;
        this.clock = clock;
        this.root = root;
    }

    /** As it stands in every answer, however it was typed. */
    private String path(NewTextRelease wanted) {
        return wanted.path().startsWith(root + "/") ? wanted.path() : root + wanted.path();
    }

    TextReleaseView release(NewTextRelease wanted) {
        var id = Uuid7.generate(clock);
        var now = clock.instant();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into text_release (id, organisation, method, path,"
                                + " text_hashes, reason, released_by, released_at, valid_until) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setObject(1, id);
            insert.setString(2, organisation());
            insert.setString(3, wanted.method().name());
            insert.setString(4, path(wanted));
            insert.setArray(5, connection.createArrayOf("text", hashes(wanted)));
            insert.setString(6, wanted.reason());
            insert.setObject(7, people.callerId());
            insert.setTimestamp(8, Timestamp.from(now));
            insert.setTimestamp(9, Timestamp.from(now.plus(Duration.ofHours(wanted.hoursOrDefault()))));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The texts could not be released", e);
        }
        journal.decided(
                new Subject("text-release", id, id, 0),
                "RELEASED",
                wanted.method() + " " + path(wanted) + ": " + wanted.reason());
        return require(id);
    }

    TextReleaseView withdraw(UUID id) {
        if (!require(id).holds(clock.instant())) {
            throw new Refusal(CommonProblem.TRANSITION_NOT_ALLOWED, "The release holds no longer");
        }
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update text_release set withdrawn_at = ?"
                        + " where organisation = ? and id = ? and withdrawn_at is null")) {
            update.setTimestamp(1, Timestamp.from(clock.instant()));
            update.setString(2, organisation());
            update.setObject(3, id);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The release could not be withdrawn", e);
        }
        journal.decided(new Subject("text-release", id, id, 0), "WITHDRAWN", null);
        return require(id);
    }

    TextReleaseView require(UUID id) {
        return releases.find(organisation(), id)
                .map(TextReleases.Kept::view)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, "No release " + id));
    }

    private String[] hashes(NewTextRelease wanted) {
        return wanted.texts().stream()
                .map(text -> releases.hash(organisation(), text))
                .distinct()
                .toArray(String[]::new);
    }

    private String organisation() {
        return Objects.requireNonNull(caller.organisation(), "A caller without an organisation");
    }
}
