package org.mobiletoolkit.stakeholder.memory.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A ZIP in the making that hashes each file while it passes by. It is whole only after {@link #finish}: one that breaks off
 * has no directory at its end, and every tool says so.
 */
final class ZipFile {

    /** Plain names below the archive's own root: they can lead nowhere else when they are unpacked. */
    private static final Pattern SAFE =
            Pattern.compile("([a-z0-9][a-z0-9-]*/)?[A-Za-z0-9][A-Za-z0-9-]*([.][a-z0-9]+)?");

    /** The same for all files, so that the same records make the same bytes. */
    private static final LocalDateTime TIMELESS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final List<ArchivedFile> files = new ArrayList<>();

    ZipFile(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** Receives the lines of one file. */
    interface Lines {
        void write(String line) throws IOException;
    }

    /** Writes all lines of one file. */
    interface Content<E extends Exception> {
        void writeTo(Lines lines) throws IOException, E;
    }

    <E extends Exception> void add(String path, Content<E> content) throws IOException, E {
        if (!SAFE.matcher(path).matches()) {
            throw new IllegalArgumentException("Not a safe name in an archive: " + path);
        }
        var entry = new ZipEntry(path);
        entry.setTimeLocal(TIMELESS);
        zip.putNextEntry(entry);
        var hash = Hashes.sha256();
        var counts = new long[2];
        content.writeTo(line -> {
            var bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
            hash.update(bytes);
            zip.write(bytes);
            counts[0]++;
            counts[1] += bytes.length;
        });
        zip.closeEntry();
        files.add(new ArchivedFile(path, counts[0], counts[1], HexFormat.of().formatHex(hash.digest())));
    }

    /** The files so far. */
    List<ArchivedFile> files() {
        return List.copyOf(files);
    }

    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }
}
