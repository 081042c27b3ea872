package org.mobiletoolkit.platform.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.mobiletoolkit.platform.person.PersonalData;
import org.mobiletoolkit.platform.person.PersonalTable;
import org.mobiletoolkit.platform.privacy.SubjectBundleView.MentionView;
import org.mobiletoolkit.platform.problem.Refusal;

/**
 * Tells who is not known here, so that nothing is said to be done for nobody; and where such a name is read, by which key
 * the person is reached who may be meant.
 */
@ApplicationScoped
public class Strangers {

    /** Shorter ones are read everywhere. */
    private static final int SHORTEST_NAME = 3;

    private static final int NAMED = 50;

    private final Subjects subjects;
    private final PersonalData data;
    private final PersonalRows rows;
    private final Mentions mentions;
    private final DataSource database;

    Strangers(Subjects subjects, PersonalData data, PersonalRows rows, Mentions mentions, DataSource database) {
        this.subjects = subjects;
        this.data = data;
        this.rows = rows;
        this.mentions = mentions;
        this.database = database;
    }

    /**
     * Where the name of somebody is read who is not known by it; empty when they are known.
     *
     * @throws Refusal {@code forbidden} or {@code separation-of-duties} (403), {@code not-found} (404)
     */
    public Optional<List<MentionView>> mentions(String named) {
        var target = subjects.handled(named);
        try (var connection = database.getConnection()) {
            return isKnown(connection, target) ? Optional.empty() : Optional.of(mentions(connection, target));
        } catch (SQLException e) {
            throw new IllegalStateException("The tables could not be asked for a person", e);
        }
    }

    /** Says where the name is read, and how to go on. */
    public static Refusal refusal(List<?> mentions) {
        var where = mentions.isEmpty()
                ? "and no text mentions it"
                : "but these texts mention it; a key in a mention reaches the person whom the record is about";
        return new Refusal(
                        PrivacyProblem.UNKNOWN_SUBJECT,
                        "Nobody has this login, subject id or key of a register, " + where)
                .with("mentions", mentions);
    }

    /**
     * Passes when data about the person stands here.
     *
     * @throws Refusal {@code unknown-subject} (404)
     */
    void requireKnown(Connection connection, Target target) throws SQLException {
        if (!isKnown(connection, target)) {
            throw refusal(mentions(connection, target));
        }
    }

    /** What they asked about their data does not make them known: it says itself whom it is about. */
    private boolean isKnown(Connection connection, Target target) throws SQLException {
        if (target.subjectId() != null || target.row() != null) {
            return true;
        }
        for (var table : data.tables()) {
            if (table.isPersonal()
                    && !table.isShown()
                    && !rows.next(connection, table, target, null, 1, false).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private List<MentionView> mentions(Connection connection, Target target) throws SQLException {
        if (target.login().length() < SHORTEST_NAME) {
            return List.of();
        }
        return mentions.of(connection, target.organisation(), null, List.of(target.login())).stream()
                .filter(found ->
                        data.table(found.table()).filter(PersonalTable::isShown).isEmpty())
                .limit(NAMED)
                .toList();
    }
}
