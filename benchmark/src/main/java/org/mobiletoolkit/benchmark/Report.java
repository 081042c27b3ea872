package org.mobiletoolkit.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.mobiletoolkit.benchmark.figures.Distribution;
import org.mobiletoolkit.benchmark.figures.Goal;
import org.mobiletoolkit.benchmark.figures.Ratio;
import org.mobiletoolkit.benchmark.process.CpuMeter;
import org.mobiletoolkit.benchmark.suite.Stack;
import org.mobiletoolkit.local.Console;

/** Prints what was measured, beside what was wanted. */
final class Report {

    static final String GATEWAY = "gateway";
    static final String SERVICE = "stakeholder-service";

    private static final List<String> NAMED = List.of(GATEWAY, SERVICE, Stack.POSTGRES, CpuMeter.GENERATOR);

    private final Console console;

    Report(Console console) {
        this.console = console;
    }

    void title(String text) {
        console.say("\n" + text);
    }

    void line(String text, Object... values) {
        console.say("  " + String.format(Locale.ROOT, text, values));
    }

    /** One row for each contender: rate with range, and what each process spent on one request. */
    void table(Map<String, Turns> all) {
        var others = all.values().stream()
                .flatMap(turns -> turns.parts().stream())
                .filter(part -> !NAMED.contains(part))
                .collect(Collectors.toUnmodifiableSet());
        line("%-22s %28s   CPU µs per request", "", "per second, median (range)");
        line("%-22s %28s %9s %9s %11s %10s %8s", "", "", "gateway", "service", "PostgreSQL", "generator", "others");
        all.forEach((name, turns) -> {
            var rates = Distribution.of(turns.rates());
            var rate =
                    String.format(Locale.ROOT, "%,.0f (%,.0f to %,.0f)", rates.median(), rates.least(), rates.most());
            line(
                    "%-22s %28s %9.0f %9.0f %11.0f %10.0f %8.0f",
                    name,
                    rate,
                    turns.micros(GATEWAY),
                    turns.micros(SERVICE),
                    turns.micros(Stack.POSTGRES),
                    turns.micros(CpuMeter.GENERATOR),
                    sum(turns, others));
        });
        line(
                "processes outside this run used up to %.0f %% of the processor time of a turn",
                100 * all.values().stream().mapToDouble(Turns::strangers).max().orElse(0));
    }

    private static double sum(Turns turns, Set<String> parts) {
        return turns.parts().stream()
                .filter(parts::contains)
                .mapToDouble(turns::micros)
                .sum();
    }

    /** How two contenders compare; without a goal a small difference is called none. */
    void ratio(String first, String second, Map<String, Turns> all) {
        var ratio = between(first, second, all);
        line("%s / %s: %s%s", first, second, ratio, ratio.isNoDifference() ? " - no difference" : "");
    }

    void ratio(String first, String second, Map<String, Turns> all, Goal goal) {
        var ratio = between(first, second, all);
        line("%s / %s: %s - %s", first, second, ratio, goal.judge(ratio.median()));
    }

    private static Ratio between(String first, String second, Map<String, Turns> all) {
        return Ratio.of(
                Objects.requireNonNull(all.get(first)).rates(),
                Objects.requireNonNull(all.get(second)).rates());
    }

    void figure(String name, double value, String unit, Goal goal) {
        line("%s: %,.1f %s - %s", name, value, unit, goal.judge(value));
    }
}
