package org.mobiletoolkit.platform.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.identity.Logins;
import org.mobiletoolkit.platform.person.PersonalData;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.right.PlatformRights;
import org.mobiletoolkit.platform.tenancy.CurrentCaller;

/**
 * Finds the person that a request is about: by login, by the subject id of this service, or, for somebody without a login,
 * by the row of a register that they are, {@code <table>:<id>}.
 *
 * <p>Whoever handles the request of a person is somebody else (handbook 7.4).
 */
@ApplicationScoped
public class Subjects {

    /** How a person is named wherever something is asked about them. */
    public static final String KEY =
            "The person: their login, their subject id in this service, or for somebody without a"
                    + " login the row of the register that they are, <table>:<id>";

    private static final Pattern SUBJECT_ID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern ROW = Pattern.compile("([a-z][a-z_]{0,62}):(" + SUBJECT_ID.pattern() + ")");
    private static final int LONGEST = 200;

    private final DataSource database;
    private final PersonalData data;
    private final CurrentCaller caller;

    Subjects(DataSource database, PersonalData data, CurrentCaller caller) {
        this.database = database;
        this.data = data;
        this.caller = caller;
    }

    /**
     * The person, for somebody who handles their request.
     *
     * @throws Refusal {@code forbidden} or {@code separation-of-duties} (403), {@code not-found} (404)
     */
    Target handled(String named) {
        requireHandler();
        var target = of(named);
        if (target.login().equals(caller.responsible())) {
            throw new Refusal(
                    CommonProblem.SEPARATION_OF_DUTIES, "Somebody else must handle what is asked about your own data");
        }
        return target;
    }

    /**
     * The name under which every service knows the person, for somebody who handles their request: the login, or the
     * address of the row that they are.
     *
     * @throws Refusal {@code forbidden} or {@code separation-of-duties} (403), {@code not-found} (404), {@code conflict}
     *     (409) when the person was erased and nobody knows any longer who it was
     */
    public String loginToHandle(String named) {
        var target = handled(named);
        if (target.erased()) {
            throw new Refusal(
                    CommonProblem.CONFLICT,
                    "The person was erased here; other services know them, if at all, under other subject ids");
        }
        return target.login();
    }

    /** Whether this names the caller, in whichever way; who is unknown is somebody else. */
    public boolean isCaller(String named) {
        var name = Logins.canonical(named);
        if (name.equals(caller.responsible())) {
            return true;
        }
        if (!SUBJECT_ID.matcher(name).matches() && !ROW.matcher(name).matches()) {
            return false;
        }
        try {
            return of(name).login().equals(caller.responsible());
        } catch (Refusal unknown) {
            return false;
        }
    }

    /** A machine has no right of its own to anybody's data: it needs a person behind it who has. */
    void requireHandler() {
        if (caller.organisation() == null || !caller.responsibleMay(PlatformRights.HANDLE_SUBJECTS)) {
            throw new Refusal(
                    CommonProblem.FORBIDDEN,
                    "Only who handles the data of people, or a machine that shows such a person's token, may do this");
        }
    }

    /** The person, for whoever may know of them. */
    Target of(String named) {
        var organisation = Objects.requireNonNull(caller.organisation(), "A caller without an organisation");
        var name = Logins.canonical(named);
        if (name.isEmpty() || name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl)) {
            throw new Refusal(CommonProblem.NOT_FOUND, "Nobody has such a name");
        }
        try (var connection = database.getConnection()) {
            if (SUBJECT_ID.matcher(name).matches()) {
                return bySubjectId(connection, organisation, name);
            }
            var row = ROW.matcher(name);
            if (row.matches() && data.table(row.group(1)).isPresent()) {
                return byRow(connection, organisation, row.group(1), UUID.fromString(row.group(2)));
            }
            if (namesTable(name)) {
                throw unknown();
            }
            return byLogin(connection, organisation, name, null, null);
        } catch (SQLException e) {
            throw new IllegalStateException("The directory of people could not be asked", e);
        }
    }

    /** Meant as the address of a row, and none: it must not enter the directory as if it were a login. */
    private boolean namesTable(String name) {
        var colon = name.indexOf(':');
        return colon > 0 && data.table(name.substring(0, colon)).isPresent();
    }

    /** Or by a login that looks like an id: there are issuers who name people so. */
    private static Target bySubjectId(Connection connection, String organisation, String name) throws SQLException {
        var id = UUID.fromString(name);
        try (var query =
                connection.prepareStatement("select login from person where organisation = ? and subject_id = ?")) {
            query.setString(1, organisation);
            query.setObject(2, id);
            try (var found = query.executeQuery()) {
                if (!found.next()) {
                    var byLogin = byLogin(connection, organisation, name, null, null);
                    if (byLogin.subjectId() == null) {
                        throw unknown();
                    }
                    return byLogin;
                }
                var login = found.getString(1);
                return new Target(organisation, login == null ? id.toString() : login, id, login == null, null, null);
            }
        }
    }

    private static Target byLogin(
            Connection connection, String organisation, String login, @Nullable String table, @Nullable UUID row)
            throws SQLException {
        try (var query =
                connection.prepareStatement("select subject_id from person where organisation = ? and login = ?")) {
            query.setString(1, organisation);
            query.setString(2, login);
            try (var found = query.executeQuery()) {
                var id = found.next() ? found.getObject(1, UUID.class) : null;
                return new Target(organisation, login, id, false, table, row);
            }
        }
    }

    private Target byRow(Connection connection, String organisation, String table, UUID row) throws SQLException {
        var person = data.table(table).orElseThrow().personColumn();
        if (person == null) {
            throw unknown();
        }
        try (var query = connection.prepareStatement(
                "select %s from %s where organisation = ? and id = ?".formatted(person, table))) {
            query.setString(1, organisation);
            query.setObject(2, row);
            try (var found = query.executeQuery()) {
                if (!found.next()) {
                    throw unknown();
                }
                var login = found.getString(1);
                if (login == null) {
                    return byLogin(connection, organisation, table + ":" + row, table, row);
                }
                return SUBJECT_ID.matcher(login).matches()
                        ? bySubjectId(connection, organisation, login)
                        : byLogin(connection, organisation, login, null, null);
            }
        }
    }

    private static Refusal unknown() {
        return new Refusal(CommonProblem.NOT_FOUND, "Nobody has such a name");
    }
}
