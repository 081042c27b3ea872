package org.mobiletoolkit.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mobiletoolkit.local.Port;
import org.mobiletoolkit.local.Ports;
import org.mobiletoolkit.local.Secrets;
import org.mobiletoolkit.local.postgres.DatabaseAccess.User;
import org.mobiletoolkit.local.process.ProcessLedger;
import org.mobiletoolkit.local.process.Processes;

class PostgresTest {

    @TempDir
    Path data;

    private final Processes processes = new Processes();
    private Postgres.Place place;
    private Secrets secrets;

    @BeforeEach
    void choosePlace() throws Exception {
        place = new Postgres.Place(
                Path.of("target/postgres").toAbsolutePath(),
                data,
                data.resolve("logs"),
                Ports.free().of(Port.POSTGRES));
        secrets = Secrets.in(data.resolve("secrets.properties"));
    }

    @AfterEach
    void leaveNothing() throws Exception {
        processes.stop();
    }

    @Test
    void keepsItsDataOverARestartAndAfterAKill() throws Exception {
        // Given
        var first = started();
        var access = first.database("device");
        execute(access, "CREATE TABLE tablet (tag text)", "INSERT INTO tablet VALUES ('first')");

        // When
        first.process().stop();
        var second = started();
        execute(second.database("device"), "INSERT INTO tablet VALUES ('second')");
        second.process().kill();
        second.process().onExit().join();
        var third = started();

        // Then
        assertThat(third.database("device")).isEqualTo(access);
        assertThat(tags(access)).containsExactly("first", "second");
    }

    @Test
    void givesEachServiceADatabaseThatTheOthersCannotReach() throws Exception {
        var postgres = started();
        var device = postgres.database("device");
        var benefits = postgres.database("benefits");

        for (var user : List.of(device.owner(), device.serving())) {
            assertThatThrownBy(() -> connect(benefits.url(), user))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied for database \"benefits\"");
        }
        assertThatThrownBy(() -> connect(device.url(), new User(device.owner().role(), "wrong")))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void letsEachServiceActAsSomebodyWhoOwnsNothing() throws Exception {
        var device = started().database("device");

        execute(device, "CREATE TABLE phone (tag text)", "SET ROLE device_scoped");
        assertThatThrownBy(() -> serve(device, "SET ROLE device_scoped", "SELECT * FROM phone"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied for table phone");
        assertThatThrownBy(() -> serve(device, "SET ROLE benefits_scoped")).isInstanceOf(SQLException.class);
    }

    @Test
    void letsWhoServesNeitherMakeNorOwnAnything() throws Exception {
        var device = started().database("device");
        execute(device, "CREATE TABLE phone (tag text)", "GRANT SELECT ON phone TO device_serving");

        serve(device, "SELECT * FROM phone");
        for (var attempt : List.of("CREATE TABLE other (tag text)", "DROP TABLE phone", "SET ROLE device")) {
            assertThatThrownBy(() -> serve(device, attempt)).as(attempt).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void addsWhoServesToADatabaseOfAnEarlierVersion() throws Exception {
        // Given a database whose owner served
        var postgres = started();
        var device = postgres.database("device");
        execute(device, "CREATE TABLE phone (tag text)");
        asAdministrator(
                "REVOKE CONNECT ON DATABASE device FROM device_serving",
                "DROP OWNED BY device_serving",
                "DROP ROLE device_serving");

        // When the stack starts with it
        postgres.database("device");

        // Then its owner is the same, and somebody else may serve
        execute(device, "GRANT SELECT ON phone TO device_serving");
        serve(device, "SELECT * FROM phone");
    }

    @Test
    void startsAlthoughItsOldProcessNumberNowBelongsToAnotherProgram() throws Exception {
        // Given
        var killed = started();
        killed.process().kill();
        killed.process().onExit().join();
        var pidFile = place.cluster().resolve("postmaster.pid");
        var lines = Files.readAllLines(pidFile);
        lines.set(0, Long.toString(ProcessHandle.current().pid()));
        Files.write(pidFile, lines);

        // When
        var again = started();

        // Then
        assertThat(again.process().alive()).isTrue();
    }

    private Postgres started() throws Exception {
        var postgres = Postgres.launch(place, secrets, new ProcessLedger(data));
        processes.add(Processes.Tier.POSTGRES, postgres.process());
        postgres.awaitReady();
        return postgres;
    }

    private static void execute(DatabaseAccess access, String... statements) throws SQLException {
        execute(access.url(), access.owner(), statements);
    }

    private static void serve(DatabaseAccess access, String... statements) throws SQLException {
        execute(access.url(), access.serving(), statements);
    }

    private void asAdministrator(String... statements) throws Exception {
        var administrator = new User("postgres", secrets.of("postgres.postgres"));
        execute("jdbc:postgresql://127.0.0.1:%d/device".formatted(place.port()), administrator, statements);
    }

    private static void execute(String url, User user, String... statements) throws SQLException {
        try (var connection = connect(url, user);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static List<String> tags(DatabaseAccess access) throws SQLException {
        var tags = new ArrayList<String>();
        try (var connection = connect(access.url(), access.owner());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT tag FROM tablet ORDER BY tag")) {
            while (rows.next()) {
                tags.add(rows.getString(1));
            }
        }
        return tags;
    }

    private static Connection connect(String url, User user) throws SQLException {
        return DriverManager.getConnection(url, user.role(), user.password());
    }
}
