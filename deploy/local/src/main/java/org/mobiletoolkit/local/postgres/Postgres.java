package org.mobiletoolkit.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.mobiletoolkit.local.PrivateFile;
import org.mobiletoolkit.local.Secrets;
import org.mobiletoolkit.local.StartFailure;
import org.mobiletoolkit.local.postgres.DatabaseAccess.User;
import org.mobiletoolkit.local.process.Launch;
import org.mobiletoolkit.local.process.Launch.StopSignal;
import org.mobiletoolkit.local.process.ManagedProcess;
import org.mobiletoolkit.local.process.ProcessLedger;
import org.mobiletoolkit.local.process.Tool;

/** A PostgreSQL server as a child process, on a data folder that survives it. */
public final class Postgres {

    /** The name of its process and log. */
    public static final String NAME = "postgres";

    private static final String SUPERUSER = "postgres";
    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration STOP = Duration.ofSeconds(30);

    private final ManagedProcess process;
    private final int port;
    private final Secrets secrets;

    private Postgres(ManagedProcess process, int port, Secrets secrets) {
        this.process = process;
        this.port = port;
        this.secrets = secrets;
    }

    /**
     * Where one server lives.
     *
     * @param programs where its programs are, or are unpacked to
     * @param data the stack's data folder
     * @param logs where its log goes
     * @param port its loopback port
     */
    public record Place(Path programs, Path data, Path logs, int port) {

        Path cluster() {
            return data.resolve("postgres");
        }
    }

    /** Starts a server, on a new cluster when there is none; it is not ready yet. */
    public static Postgres launch(Place place, Secrets secrets, ProcessLedger ledger)
            throws IOException, StartFailure, InterruptedException {
        var programs = PostgresPrograms.in(place.programs());
        if (!Files.exists(place.cluster().resolve("PG_VERSION"))) {
            initialise(programs, place, secrets.of("postgres." + SUPERUSER));
        }
        StalePidFile.removeFrom(place.cluster());
        return new Postgres(ManagedProcess.start(describe(programs, place), ledger), place.port(), secrets);
    }

    /** Waits until it accepts connections. */
    public void awaitReady() throws StartFailure, InterruptedException {
        process.awaitReady(START, this::accepts);
    }

    private static Launch describe(PostgresPrograms programs, Place place) {
        var arguments = List.of(
                "-D", place.cluster().toString(),
                "-p", Integer.toString(place.port()),
                "-c", "listen_addresses=127.0.0.1",
                // Passwords on loopback are the only way in.
                "-c", "unix_socket_directories=",
                "-c", "max_connections=200",
                "-c", "timezone=UTC",
                "-c", "log_timezone=UTC");
        return new Launch(
                NAME,
                programs.command("postgres", arguments),
                Map.of("LC_ALL", "C"),
                place.data(),
                place.logs().resolve(NAME + ".log"),
                StopSignal.INT,
                STOP);
    }

    // Under another name first: a cluster that is there is a whole one, even if this program is killed meanwhile.
    private static void initialise(PostgresPrograms programs, Place place, String password)
            throws IOException, StartFailure, InterruptedException {
        var draft = place.data().resolve("postgres.draft");
        Folders.delete(draft);
        var passwordFile = place.data().resolve("initdb-password");
        PrivateFile.write(passwordFile, password);
        try {
            var arguments = List.of(
                    "-D",
                    draft.toString(),
                    "-U",
                    SUPERUSER,
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    // Sorts the same on every machine, whatever locales it has.
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8");
            Tool.run(programs.command("initdb", arguments), place.logs().resolve("initdb.log"));
        } finally {
            Files.delete(passwordFile);
        }
        Files.move(draft, place.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    private boolean accepts() throws IOException, SQLException {
        try (var connection = connect("postgres")) {
            return connection.isValid(1);
        }
    }

    /**
     * Makes sure a service has a database of its own, with the given name, an owner and somebody who serves, both without any
     * right elsewhere.
     *
     * @return how the service connects
     */
    public DatabaseAccess database(String name) throws IOException, SQLException {
        var access = new DatabaseAccess(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, name), user(name), user(name + "_serving"));
        try (var connection = connect("postgres")) {
            Databases.ensure(connection, access);
        }
        return access;
    }

    private User user(String role) throws IOException {
        return new User(role, secrets.of("postgres." + role));
    }

    private Connection connect(String database) throws IOException, SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/%s?connectTimeout=2&socketTimeout=60".formatted(port, database),
                SUPERUSER,
                secrets.of("postgres." + SUPERUSER));
    }

    /** The process, to be watched and stopped. */
    public ManagedProcess process() {
        return process;
    }
}
