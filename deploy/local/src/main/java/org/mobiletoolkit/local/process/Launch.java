package org.mobiletoolkit.local.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How to start one child process and how to ask it to end.
 *
 * @param name what people call it; also the name of its log
 * @param command program and arguments
 * @param environment what is added to the supervisor's own environment
 * @param directory where it runs
 * @param log where its output goes
 * @param stopSignal the signal that asks it to end in order
 * @param patience how long it may take to end before it is killed
 */
public record Launch(
        String name,
        List<String> command,
        Map<String, String> environment,
        Path directory,
        Path log,
        StopSignal stopSignal,
        Duration patience) {

    /** The signals a part may want. */
    public enum StopSignal {
        /** The usual request to end. */
        TERM,
        /** PostgreSQL's fast shutdown: end sessions, write a checkpoint, end. */
        INT
    }

    /**
     * A JVM on the supervisor's own Java runtime.
     *
     * @param options JVM options, class path and main class or jar, and arguments
     */
    public static List<String> java(String name, Path data, List<String> options) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Tells whose process this is, to people in a process list and to the next supervisor after a crash.
        command.add("-Dtoolkit.part=" + name);
        command.add("-Dtoolkit.data=" + data);
        command.addAll(options);
        return List.copyOf(command);
    }
}
