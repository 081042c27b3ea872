package org.mobiletoolkit.local.postgres;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.mobiletoolkit.local.StartFailure;

/** The PostgreSQL programs of this platform, unpacked once from a Maven artifact. */
final class PostgresPrograms {

    private final Path folder;
    private final List<String> prefix;

    private PostgresPrograms(Path folder, List<String> prefix) {
        this.folder = folder;
        this.prefix = prefix;
    }

    /** Unpacks the programs into the folder unless they are there. */
    static PostgresPrograms in(Path folder) throws IOException, StartFailure {
        if (!Files.isDirectory(folder)) {
            unpack(folder);
        }
        return new PostgresPrograms(folder, isRoot() ? asOther() : List.of());
    }

    /** The command that runs one of the programs, as a user that PostgreSQL accepts. */
    List<String> command(String program, List<String> arguments) {
        var command = new ArrayList<>(prefix);
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        return command;
    }

    private static boolean isRoot() throws IOException {
        return Files.isDirectory(Path.of("/proc/self"))
                ? Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0)
                : "root".equals(System.getProperty("user.name"));
    }

    // PostgreSQL refuses to run as root; in a user namespace of its own the same process is nobody.
    private static List<String> asOther() throws StartFailure {
        try {
            if (new ProcessBuilder("unshare", "-U", "true").start().waitFor() == 0) {
                return List.of("unshare", "-U");
            }
        } catch (IOException noSuchProgram) {
            // answered below, as a refusal is
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        throw new StartFailure("PostgreSQL does not run as root, and this system does not let root step down"
                + " (unshare -U): run ./toolkit as an ordinary user");
    }

    private static void unpack(Path folder) throws IOException, StartFailure {
        var parent = Files.createDirectories(folder.toAbsolutePath().getParent());
        var draft = Files.createTempDirectory(parent, "unpacking");
        try (var archive = archive()) {
            TarArchiveEntry entry;
            while ((entry = archive.getNextEntry()) != null) {
                unpack(archive, entry, draft.resolve(entry.getName()).normalize());
            }
        }
        try {
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException unpackedMeanwhile) {
            Folders.delete(draft);
        }
    }

    private static TarArchiveInputStream archive() throws IOException, StartFailure {
        var system = System.getProperty("os.name").startsWith("Mac") ? "Darwin" : System.getProperty("os.name");
        var machine = System.getProperty("os.arch").replace("amd64", "x86_64");
        InputStream resource;
        try {
            resource = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine);
        } catch (IllegalStateException unknown) {
            throw new StartFailure("there is no PostgreSQL for %s on %s".formatted(system, machine), unknown);
        }
        return new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(resource)));
    }

    private static void unpack(TarArchiveInputStream archive, TarArchiveEntry entry, Path target) throws IOException {
        Files.createDirectories(entry.isDirectory() ? target : target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(archive, target, StandardCopyOption.REPLACE_EXISTING);
            if ((entry.getMode() & 0111) != 0) {
                Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }
}
