package org.mobiletoolkit.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mobiletoolkit.benchmark.growth.Mass;

/**
 * How long and how hard is measured.
 *
 * @param rounds in each of which every contender has its turn
 * @param turn how long one turn lasts
 * @param connections of each load
 * @param warmUpReads before the first round of reads, per path
 * @param warmUpWrites before the first round of writes, per path
 * @param openLoopSeconds how long events are produced at a fixed rate
 * @param backlog events that have to be drained at once
 * @param keep true to leave data and logs behind
 * @param only the one goal that is measured, P1, P3, P6, GROWTH or START; empty for all but the last two
 * @param mass how full the tables are for GROWTH
 */
record Options(
        int rounds,
        Duration turn,
        int connections,
        int warmUpReads,
        int warmUpWrites,
        int openLoopSeconds,
        int backlog,
        boolean keep,
        String only,
        Mass mass) {

    static final String GROWTH = "GROWTH";

    /** Measured only when asked for: they take long, or start the suite over and over. */
    private static final Set<String> ALONE = Set.of(GROWTH, Starts.NAME);

    static final String HELP = """
            Usage: benchmark/run [--no-build] [options]

              --quick            3 short rounds after a short warm-up: shows that everything works, measures little
              --rounds N         rounds, 3 to 21 (default 7)
              --seconds N        seconds of each turn, 1 to 30 (default 3)
              --connections N    connections of each load, 1 to 64 (default 16)
              --only GOAL        P1, P3 or P6 alone: to look for the causes of a figure; GROWTH, which fills the tables; or
                                 START: P7 and P8
              --stakeholders N   records for GROWTH, 1,000 to 9,999,999 (default 1,000,000)
              --history N        rows of timeline and of audit log for GROWTH, up to 99,999,999 (default 10,000,000)
              --keep             leave data and logs in benchmark/target
              --help             print this
            """;

    private static final Mass FULL = new Mass(1_000_000, 10_000_000);
    private static final Options USUAL =
            new Options(7, Duration.ofSeconds(3), 16, 100_000, 20_000, 20, 20_000, false, "", FULL);
    private static final Options QUICK =
            new Options(3, Duration.ofSeconds(2), 16, 5_000, 1_000, 5, 5_000, false, "", FULL);

    /**
     * Reads the command line.
     *
     * @throws IllegalArgumentException saying what is wrong with it
     */
    static Options read(List<String> arguments) {
        var options = arguments.contains("--quick") ? QUICK : USUAL;
        var rest = arguments.iterator();
        while (rest.hasNext()) {
            var name = rest.next();
            options = switch (name) {
                case "--quick" -> options;
                case "--keep" -> options.keeping();
                case "--only" -> options.only(rest.hasNext() ? rest.next() : "");
                case "--stakeholders" ->
                    options.filling(new Mass(
                            number(name, rest.hasNext() ? rest.next() : "", 1_000, 9_999_999), options.mass.history()));
                case "--history" ->
                    options.filling(new Mass(
                            options.mass.stakeholders(),
                            number(name, rest.hasNext() ? rest.next() : "", 1_000, 99_999_999)));
                case "--rounds" -> options.rounds(number(name, rest.hasNext() ? rest.next() : "", 3, 21));
                case "--seconds" -> options.seconds(number(name, rest.hasNext() ? rest.next() : "", 1, 30));
                case "--connections" -> options.connections(number(name, rest.hasNext() ? rest.next() : "", 1, 64));
                default -> throw new IllegalArgumentException("what is " + name + "?");
            };
        }
        return options;
    }

    private static int number(String name, String value, int least, int most) {
        if (!value.matches("\\d{1,8}") || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
            throw new IllegalArgumentException("%s needs a number from %d to %d".formatted(name, least, most));
        }
        return Integer.parseInt(value);
    }

    boolean measures(String goal) {
        return only.isEmpty() && !ALONE.contains(goal) || only.equals(goal);
    }

    private Options only(String goal) {
        if (!Stream.concat(Stream.of("P1", "P3", "P6"), ALONE.stream()).toList().contains(goal)) {
            throw new IllegalArgumentException("--only needs P1, P3, P6, GROWTH or START");
        }
        return new Options(
                rounds, turn, connections, warmUpReads, warmUpWrites, openLoopSeconds, backlog, keep, goal, mass);
    }

    private Options keeping() {
        return new Options(
                rounds, turn, connections, warmUpReads, warmUpWrites, openLoopSeconds, backlog, true, only, mass);
    }

    private Options rounds(int number) {
        return new Options(
                number, turn, connections, warmUpReads, warmUpWrites, openLoopSeconds, backlog, keep, only, mass);
    }

    private Options seconds(int number) {
        var each = Duration.ofSeconds(number);
        return new Options(
                rounds, each, connections, warmUpReads, warmUpWrites, openLoopSeconds, backlog, keep, only, mass);
    }

    private Options connections(int number) {
        return new Options(rounds, turn, number, warmUpReads, warmUpWrites, openLoopSeconds, backlog, keep, only, mass);
    }

    private Options filling(Mass number) {
        return new Options(
                rounds, turn, connections, warmUpReads, warmUpWrites, openLoopSeconds, backlog, keep, only, number);
    }
}
