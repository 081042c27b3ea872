package org.mobiletoolkit.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mobiletoolkit.benchmark.figures.Distribution;
import org.mobiletoolkit.benchmark.figures.Goal;
import org.mobiletoolkit.benchmark.load.HttpLoad;
import org.mobiletoolkit.benchmark.process.CpuReading;
import org.mobiletoolkit.benchmark.process.Memory;
import org.mobiletoolkit.benchmark.suite.Records;
import org.mobiletoolkit.benchmark.suite.Stack;
import org.mobiletoolkit.local.Application;
import org.mobiletoolkit.local.Console;

/** P7 and P8: how soon the built suite is ready, on a new data folder and on a used one, and what its parts hold. */
final class Starts {

    static final String NAME = "START";

    private static final Goal SECONDS = Goal.atMost(30);
    private static final Goal MEGABYTES = Goal.atMost(300);
    private static final int REQUESTS = 4_000;
    private static final double MICROS = 1e6;

    private static final Map<Application, String> LISTS = Map.of(
            Application.STAKEHOLDER, "/api/v1/initiatives",
            Application.BENEFITS, "/api/v1/benefits",
            Application.PROCUREMENT, "/api/v1/suppliers",
            Application.DEVICE, "/api/v1/estate-baselines");

    private final Path home;
    private final Path folder;
    private final Options options;
    private final Report report;
    private final Console quiet;
    private final Map<String, List<Double>> seconds = new LinkedHashMap<>();

    Starts(Path home, Path folder, Options options, Report report, Console quiet) {
        this.home = home;
        this.folder = folder;
        this.options = options;
        this.report = report;
        this.quiet = quiet;
    }

    void measure() throws Exception {
        for (var round = 1; round <= options.rounds(); round++) {
            var data = folder.resolve("start-" + round);
            start("new data folder", data, round);
            start("used data folder", data, round);
        }
        report.title("P8  seconds until the built suite is ready");
        seconds.forEach((name, all) -> {
            var times = Distribution.of(all);
            report.line("%s: %.1f to %.1f s in %d rounds", name, times.least(), times.most(), all.size());
            report.figure(name + ", median", times.median(), "s", SECONDS);
        });
    }

    private void start(String name, Path data, int round) throws Exception {
        var begun = System.nanoTime();
        try (var stack = Stack.asItIs(home, data, quiet)) {
            var took = (System.nanoTime() - begun) / 1e9;
            seconds.computeIfAbsent(name, first -> new ArrayList<>()).add(took);
            report.title("P7  round %d, %s: ready after %.1f s".formatted(round, name, took));
            var cpu = stack.meter().read();
            var rest = memory(stack);
            load(stack);
            print(cpu, rest, memory(stack));
        }
    }

    private void print(CpuReading cpu, Map<String, Memory> rest, Map<String, Memory> busy) {
        report.line("%-20s %10s %22s %22s", "", "CPU until", "at rest", "after " + REQUESTS + " requests");
        report.line("%-20s %10s %22s %22s", "", "ready, s", "RSS (PSS), MB", "RSS (PSS), MB");
        rest.forEach((part, memory) -> {
            var later = busy.getOrDefault(part, memory);
            report.line(
                    "%-20s %10.1f %22s %22s%s",
                    part,
                    cpu.micros().getOrDefault(part, 0.0) / MICROS,
                    words(memory),
                    words(later),
                    part.endsWith("-service") ? "  " + MEGABYTES.judge(later.resident()) : "");
        });
        report.line(
                "%-20s %10.1f",
                "these parts",
                rest.keySet().stream()
                                .mapToDouble(part -> cpu.micros().getOrDefault(part, 0.0))
                                .sum()
                        / MICROS);
    }

    private static String words(Memory memory) {
        return "%d (%d)".formatted(memory.resident(), memory.proportional());
    }

    private static Map<String, Memory> memory(Stack stack) throws IOException {
        var parts = new LinkedHashMap<String, Memory>();
        for (var part : Application.values()) {
            parts.put(part.module(), Memory.of(stack.pid(part.module())));
        }
        parts.put("kafka", Memory.of(stack.pid("kafka")));
        return parts;
    }

    private void load(Stack stack) throws Exception {
        var token = stack.token(Records.PERSON);
        for (var path : LISTS.values()) {
            var each = new ArrayList<Lists>();
            for (var connection = 0; connection < options.connections(); connection++) {
                each.add(new Lists(path, token));
            }
            new HttpLoad(stack.port(Application.GATEWAY), each).run(REQUESTS);
        }
    }
}
