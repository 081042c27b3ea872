package org.mobiletoolkit.benchmark.suite;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jose4j.json.JsonUtil;
import org.jose4j.lang.JoseException;
import org.mobiletoolkit.benchmark.load.Database;
import org.mobiletoolkit.benchmark.process.CpuMeter;
import org.mobiletoolkit.local.Application;
import org.mobiletoolkit.local.Console;
import org.mobiletoolkit.local.Port;
import org.mobiletoolkit.local.Ports;
import org.mobiletoolkit.local.Secrets;
import org.mobiletoolkit.local.Settings;
import org.mobiletoolkit.local.StartFailure;
import org.mobiletoolkit.local.Suite;

/** The whole suite as {@code ./toolkit} starts it, on free ports and a data folder of its own. */
public final class Stack implements AutoCloseable {

    /** The name under which PostgreSQL's processor time is reported. */
    public static final String POSTGRES = "PostgreSQL";

    private final Settings settings;
    private final Suite suite;

    private Stack(Settings settings, Suite suite) {
        this.settings = settings;
        this.suite = suite;
    }

    /**
     * Starts the built suite of a checkout and returns when it is ready.
     *
     * @param data a new folder for all that it writes
     * @throws StartFailure when a part is not built or does not come up
     */
    public static Stack start(Path home, Path data, Console console) throws IOException, StartFailure {
        var ports = Ports.free();
        makeClusterThatDatesCommits(new Settings(home, data, ports, true), console);
        return start(new Settings(home, data, ports, false), console);
    }

    /** The same on a folder that may have been used before, without the one thing that differs. */
    public static Stack asItIs(Path home, Path data, Console console) throws IOException, StartFailure {
        return start(new Settings(home, data, Ports.free(), false), console);
    }

    private static Stack start(Settings settings, Console console) throws StartFailure {
        var suite = new Suite(settings, console, Clock.systemUTC());
        // a run that is interrupted, even while it starts, leaves nothing running either
        Runtime.getRuntime().addShutdownHook(new Thread(suite::close, "stop"));
        suite.start();
        return new Stack(settings, suite);
    }

    /** The one thing that differs from the stack as it is: PostgreSQL keeps the time of each commit. */
    private static void makeClusterThatDatesCommits(Settings infrastructure, Console console)
            throws IOException, StartFailure {
        try (var suite = new Suite(infrastructure, console, Clock.systemUTC())) {
            suite.start();
        }
        Files.writeString(
                infrastructure.data().resolve("postgres/postgresql.auto.conf"),
                "track_commit_timestamp = 'on'\n",
                StandardOpenOption.APPEND);
    }

    /** Where one application answers; all ports are of the loopback interface. */
    public int port(Application application) {
        return settings.ports().of(application.port());
    }

    /** The database of a service, as its owner opens it. */
    public Database database(Application service) throws IOException {
        var name = service.port().toString();
        return new Database(postgres(), name, name, secret(name));
    }

    /** The same database for the administrator. */
    public Database administer(Application service) throws IOException {
        return new Database(postgres(), service.port().toString(), "postgres", secret("postgres"));
    }

    private int postgres() {
        return settings.ports().of(Port.POSTGRES);
    }

    private String secret(String role) throws IOException {
        return Secrets.in(settings.data().resolve("secrets.properties")).of("postgres." + role);
    }

    /** What a setting of the database server is, in the server's words. */
    public String setting(String name) throws IOException, SQLException {
        try (var connection = administer(Application.STAKEHOLDER).connect();
                var rows = connection.createStatement().executeQuery("show " + name)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** A token of one of the ready-made people, such as {@code sro@rrx}; good for an hour. */
    public String token(String username) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(settings.issuerUrl() + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=password&password=local&username=" + username))
                .build();
        try {
            var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            return String.valueOf(JsonUtil.parseJson(answer.body()).get("access_token"));
        } catch (JoseException unreadable) {
            throw new IOException("no token for " + username, unreadable);
        }
    }

    /** A meter for every process of the stack. */
    public CpuMeter meter() throws IOException {
        var trees = new LinkedHashMap<String, Long>();
        for (var application : Application.values()) {
            trees.put(application.module(), pid(application.module()));
        }
        trees.put(POSTGRES, pid("postgres"));
        trees.put("kafka", pid("kafka"));
        return new CpuMeter(Map.copyOf(trees));
    }

    /** The process of one part, from the ledger that the stack keeps. */
    public long pid(String part) throws IOException {
        var entry = Files.readString(settings.data().resolve("pids").resolve(part));
        return Long.parseLong(entry.substring(0, entry.indexOf(' ')));
    }

    /** Stops everything; no process is left when it returns. */
    @Override
    public void close() {
        suite.close();
    }
}
