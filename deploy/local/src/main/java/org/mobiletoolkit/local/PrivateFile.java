package org.mobiletoolkit.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;

/** Files and folders that only their owner may read. */
public final class PrivateFile {

    private PrivateFile() {}

    /** Writes the whole file or leaves the old one: a crash never leaves half of it. */
    public static void write(Path file, String text) throws IOException {
        var parent = folderOf(file);
        folder(parent);
        var draft = Files.createTempFile(parent, "draft", null);
        Files.writeString(draft, text);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** An empty file for a program to write into. */
    public static Path empty(Path file) throws IOException {
        folder(folderOf(file));
        Files.deleteIfExists(file);
        return Files.createFile(
                file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    /** The folder in which a file lies. */
    public static Path folderOf(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file lies in a folder");
    }

    /** Makes the folder and those above it where they are missing. */
    public static void folder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
}
