package org.mobiletoolkit.local.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Puts children into a process group of their own.
 *
 * <p>Ctrl-C goes to every process of the terminal's group: without this, PostgreSQL and Kafka would end before the
 * services that still write to them. Where the system has no {@code setsid}, children share the group.
 */
final class ProcessGroup {

    private static final List<String> PREFIX = isOnPath("setsid") ? List.of("setsid") : List.of();

    private ProcessGroup() {}

    /** What to put before a command; the program named by it becomes the command, so the process number stays. */
    static List<String> ofItsOwn() {
        return PREFIX;
    }

    private static boolean isOnPath(String program) {
        var path = System.getenv().getOrDefault("PATH", "");
        return Arrays.stream(path.split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
