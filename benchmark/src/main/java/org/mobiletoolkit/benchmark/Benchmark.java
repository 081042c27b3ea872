package org.mobiletoolkit.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mobiletoolkit.benchmark.load.Programs;
import org.mobiletoolkit.benchmark.suite.Seed;
import org.mobiletoolkit.benchmark.suite.Stack;
import org.mobiletoolkit.local.Console;

/**
 * The program behind {@code benchmark/run}. Exit codes: 0 when everything was measured, whatever the figures; 1 when an
 * answer was wrong or a part failed; 2 for a wrong command line.
 */
public final class Benchmark {

    private static final int FAILED = 1;
    private static final int WRONG_USE = 2;

    private final Console console;
    private final Options options;

    private Benchmark(Console console, Options options) {
        this.console = console;
        this.options = options;
    }

    /** Measures and prints. */
    public static void main(String[] arguments) {
        var console = new Console(System.out);
        if (List.of(arguments).contains("--help")) {
            console.say(Options.HELP);
            return;
        }
        try {
            var options = Options.read(List.of(arguments));
            new Benchmark(console, options)
                    .run(Path.of(System.getProperty("toolkit.home", "")).toAbsolutePath());
        } catch (IllegalArgumentException wrong) {
            console.say("benchmark: " + wrong.getMessage() + "\n\n" + Options.HELP);
            System.exit(WRONG_USE);
        } catch (Exception failed) {
            console.say("benchmark: " + failed);
            System.exit(FAILED);
        }
        System.exit(0);
    }

    private void run(Path home) throws Exception {
        var target = Files.createDirectories(home.resolve("benchmark/target"));
        var data = Files.createTempDirectory(target, "run");
        var quiet = new Console(new java.io.PrintStream(Files.newOutputStream(data.resolve("start.log")), true));
        describeMachine();
        if (options.measures(Starts.NAME)) {
            new Starts(home, data, options, new Report(console), quiet).measure();
        } else {
            measure(home, data, quiet);
        }
        if (!options.keep()) {
            delete(data);
        }
    }

    private void measure(Path home, Path data, Console quiet) throws Exception {
        console.say("Starting the suite on " + data);
        try (var stack = Stack.start(home, data, quiet)) {
            Seed.fill(stack);
            describeDatabase(stack);
            var report = new Report(console);
            if (options.measures("P1")) {
                new Reads(stack, options, report, data).measure();
            }
            if (options.measures("P3")) {
                new Transitions(stack, options, report, data).measure();
            }
            if (options.measures("P6")) {
                new Propagation(stack, options, report).measure();
                new Draining(stack, options, report).measure();
            }
            if (options.measures(Options.GROWTH)) {
                new Growth(stack, options, report).measure();
            }
        }
    }

    private void describeMachine() throws IOException {
        console.say("Benchmark of " + Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS));
        console.say("  %d processors (%s), %s %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        processor().orElse("unknown kind"),
                        System.getProperty("os.name"),
                        System.getProperty("os.version")));
        console.say("  JDK %s (%s)".formatted(System.getProperty("java.version"), System.getProperty("java.vendor")));
        console.say("  load of the machine before the start: " + load());
        for (var program : List.of("pgbench", "nginx")) {
            console.say("  %s: %s"
                    .formatted(
                            program, Programs.find(program).map(Path::toString).orElse("not installed")));
        }
        console.say("  %d rounds, %d s a turn, %d connections"
                .formatted(options.rounds(), options.turn().toSeconds(), options.connections()));
    }

    private static Optional<String> processor() throws IOException {
        var file = Path.of("/proc/cpuinfo");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst();
    }

    private static String load() throws IOException {
        var file = Path.of("/proc/loadavg");
        return Files.exists(file) ? Files.readString(file).strip() : "unknown";
    }

    private void describeDatabase(Stack stack) throws Exception {
        console.say("  PostgreSQL %s, fsync %s, synchronous_commit %s, track_commit_timestamp %s"
                .formatted(
                        stack.setting("server_version"),
                        stack.setting("fsync"),
                        stack.setting("synchronous_commit"),
                        stack.setting("track_commit_timestamp")));
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
