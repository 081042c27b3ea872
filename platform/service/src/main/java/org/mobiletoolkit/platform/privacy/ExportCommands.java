package org.mobiletoolkit.platform.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.audit.HashChain;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.paging.Cursors;
import org.mobiletoolkit.platform.person.PersonalData;
import org.mobiletoolkit.platform.person.PersonalTable;
import org.mobiletoolkit.platform.privacy.PersonalRows.Found;
import org.mobiletoolkit.platform.privacy.SubjectBundleView.MentionView;
import org.mobiletoolkit.platform.privacy.SubjectBundleView.RecordView;
import org.mobiletoolkit.platform.privacy.SubjectBundleView.Relation;

/** Hands out what is held about a person, and writes down that it was handed out. Pages are bounded. */
@ApplicationScoped
@Transactional
public class ExportCommands {

    private static final UUID NOBODY = new UUID(0, 0);

    private final Subjects subjects;
    private final PersonalData data;
    private final PersonalRows rows;
    private final Mentions mentions;
    private final Directory directory;
    private final Cursors cursors;
    private final Redaction redaction;
    private final Journal journal;
    private final DataSource database;
    private final Clock clock;
    private final String service;

    ExportCommands(
            Subjects subjects,
            PersonalData data,
            PersonalRows rows,
            Mentions mentions,
            Directory directory,
            Cursors cursors,
            Schema schema,
            Journal journal,
            DataSource database,
            Clock clock,
            @ConfigProperty(name = "platform.service") String service) {
        this.subjects = subjects;
        this.data = data;
        this.rows = rows;
        this.mentions = mentions;
        this.directory = directory;
        this.cursors = cursors;
        this.redaction = new Redaction(schema);
        this.journal = journal;
        this.database = database;
        this.clock = clock;
        this.service = service;
    }

    /** Where a page begins: the table, and the row after which it goes on. */
    private record Position(String table, @Nullable String after) {}

    /**
     * A page of what this service holds about a person.
     *
     * @throws org.mobiletoolkit.platform.problem.Refusal {@code forbidden} or {@code separation-of-duties} (403), {@code not-found} (404)
     */
    public SubjectBundleView export(String named, SubjectQuery query) {
        var target = subjects.handled(named);
        var list = HashChain.sha256(target.organisation() + "\n" + target.login());
        var from = query.cursor() == null ? null : position(cursors.read(query.cursor(), list));
        try (var connection = database.getConnection()) {
            var records = new ArrayList<RecordView>();
            var next = fill(connection, target, from, query.limitOrDefault(), records);
            var places = from == null ? mentioned(connection, target, query) : List.<MentionView>of();
            var bundle = new SubjectBundleView(
                    service,
                    target.subjectId(),
                    directory.isRestricted(connection, target.subjectId()),
                    clock.instant(),
                    records,
                    places.subList(0, Math.min(places.size(), Mentions.AT_MOST)),
                    places.size() > Mentions.AT_MOST,
                    next == null
                            ? null
                            : cursors.write(new Cursors.Cursor(list, next.table() + " " + next.after(), NOBODY)));
            var id = target.subjectId() == null ? NOBODY : target.subjectId();
            journal.exported(new Subject("person", id, id, 0), records.size() + " records");
            return bundle;
        } catch (SQLException e) {
            throw new IllegalStateException("What is held about a person could not be read", e);
        }
    }

    private @Nullable Position fill(
            Connection connection, Target target, @Nullable Position from, int limit, List<RecordView> records)
            throws SQLException {
        var begun = from == null;
        for (var table : data.tables()) {
            begun |= from != null && from.table().equals(table.name());
            if (begun && table.isPersonal()) {
                var after = from != null && from.table().equals(table.name()) ? from.after() : null;
                var room = limit - records.size();
                var found = rows.next(connection, table, target, after, room + 1, false);
                for (var row : found.subList(0, Math.min(found.size(), room))) {
                    records.add(view(table, row, target.login()));
                }
                if (found.size() > room) {
                    // a table without a row of its own on this page is begun on the next one
                    return new Position(
                            table.name(),
                            room == 0 ? after : found.get(room - 1).key());
                }
            }
        }
        return null;
    }

    private RecordView view(PersonalTable table, Found row, String login) {
        return new RecordView(
                table.name(),
                row.key(),
                row.about() ? Relation.ABOUT : Relation.MENTIONED,
                Redaction.places(table, row, login),
                redaction.shown(table, row, login));
    }

    private List<MentionView> mentioned(Connection connection, Target target, SubjectQuery query) throws SQLException {
        var login = target.row() == null ? target.login() : null;
        return mentions.of(connection, target.organisation(), login, query.alsoKnownAsOrNone());
    }

    private static Position position(Cursors.Cursor cursor) {
        var parts = cursor.key().split(" ", 2);
        return new Position(parts[0], parts[1].equals("null") ? null : parts[1]);
    }
}
