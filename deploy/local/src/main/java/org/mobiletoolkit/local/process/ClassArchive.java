package org.mobiletoolkit.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mobiletoolkit.local.PrivateFile;

/**
 * Lets a JVM keep what it made of its classes for the next start (class data sharing), which saves the broker about a
 * third of its start. The archive is written when the JVM ends in order; the JVM itself ignores one that does not fit.
 *
 * <p>Not for services and gateway: to note what they load costs 4 s of processor time at the start and 8 to 14 s at the
 * end, which each build makes due again, and most of their classes come from a class loader whose classes gain nothing.
 */
public final class ClassArchive {

    private ClassArchive() {}

    /**
     * The options for one process: read its archive, or write it at the end.
     *
     * @param data the stack's data folder, where archives are kept
     * @param jar what the process runs; an archive made before it was built anew is dropped
     */
    public static List<String> options(Path data, String name, Path jar) throws IOException {
        var folder = data.resolve("classes");
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
