package org.mobiletoolkit.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Removes the {@code postmaster.pid} of a server that was killed, when its process number now belongs to another
 * program. PostgreSQL itself tells a dead number from a living one, but not whose a living one is, and would refuse to
 * start until the machine restarts.
 */
final class StalePidFile {

    private StalePidFile() {}

    /** Looks at the cluster's file, if any; a file whose process is a server of this cluster is left to PostgreSQL. */
    static void removeFrom(Path cluster) throws IOException {
        var file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        var lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.get(0).strip().matches("\\d{1,10}")) {
            Files.delete(file);
            return;
        }
        var process = ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(ProcessHandle::isAlive);
        if (process.isPresent() && !serves(process.get(), cluster)) {
            Files.delete(file);
        }
    }

    private static boolean serves(ProcessHandle process, Path cluster) {
        return process.info().commandLine().orElse("").contains(cluster.toString());
    }
}
