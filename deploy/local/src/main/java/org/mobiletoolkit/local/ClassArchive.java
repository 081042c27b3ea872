package org.mobiletoolkit.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Lets a JVM keep what it made of its classes for the next start (class data sharing), which saves about a third of
 * the start. The archive is written when the JVM ends in order; the JVM itself ignores one that does not fit.
 */
final class ClassArchive {

    private ClassArchive() {}

    /** The options for one application: read the archive of just this jar and Java version, or write it at the end. */
    static List<String> options(Path folder, String name, Path jar) throws IOException {
        PrivateFile.folder(folder);
        var version = Runtime.version();
        if (version.feature() >= 19) {
            var archive = folder.resolve("%s-%s.jsa".formatted(name, version));
            return List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + archive, "-Xlog:cds=off");
        }
        var archive = folder.resolve("%s-%s-%d.jsa"
                .formatted(name, version, Files.getLastModifiedTime(jar).toMillis()));
        if (Files.exists(archive)) {
            return List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:cds=off");
        }
        removeOthers(folder, name);
        return List.of("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:cds=off");
    }

    private static void removeOthers(Path folder, String name) throws IOException {
        try (var files = Files.newDirectoryStream(folder, name + "-*.jsa")) {
            for (var file : files) {
                Files.delete(file);
            }
        }
    }
}
