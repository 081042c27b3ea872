package org.mobiletoolkit.benchmark.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** PostgreSQL's own benchmark program with our statements: the most that the database gives on this machine. */
public final class Pgbench implements Load {

    private static final Pattern DONE = Pattern.compile("number of transactions actually processed: (\\d+)");
    private static final Pattern FAILED = Pattern.compile("number of failed transactions: (\\d+)");
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) \\(without initial connection time\\)");

    private final Path program;
    private final Database database;
    private final int clients;
    private final Path script;

    /** pgbench at the given place; the script is written into the folder. */
    public Pgbench(Path program, Database database, int clients, Transaction work, Path folder) throws IOException {
        this.program = program;
        this.database = database;
        this.clients = clients;
        this.script = Files.createTempFile(folder, "pgbench", ".sql");
        Files.writeString(script, work.script());
    }

    @Override
    public Outcome run(Duration time) throws Exception {
        var command = List.of(
                program.toString(),
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + clients,
                "--jobs=2",
                "--time=" + time.toSeconds(),
                "--file=" + script,
                "--host=127.0.0.1",
                "--port=" + database.port(),
                "--username=" + database.role(),
                database.name());
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", database.password());
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("pgbench failed: " + said);
        }
        return outcome(said);
    }

    /**
     * Reads what pgbench has said; the time it took to connect does not count.
     *
     * @throws IOException when it does not say enough, or transactions failed
     */
    static Outcome outcome(String said) throws IOException {
        var done = DONE.matcher(said);
        var rate = RATE.matcher(said);
        var failed = FAILED.matcher(said);
        if (!done.find() || !rate.find() || (failed.find() && !failed.group(1).equals("0"))) {
            throw new IOException("pgbench has no usable result: " + said);
        }
        var transactions = Long.parseLong(done.group(1));
        return new Outcome(transactions, transactions / Double.parseDouble(rate.group(1)));
    }
}
