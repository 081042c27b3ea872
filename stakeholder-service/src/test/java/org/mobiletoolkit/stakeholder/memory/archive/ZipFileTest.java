package org.mobiletoolkit.stakeholder.memory.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipFileTest {

    @Test
    void hashesAndCountsWhatItHolds() throws IOException {
        var zip = new ZipFile(new ByteArrayOutputStream());

        zip.<IOException>add("records/empty.ndjson", lines -> {});
        zip.<IOException>add("abc.txt", lines -> lines.write("abc"));

        assertThat(zip.files())
                .containsExactly(
                        new ArchivedFile(
                                "records/empty.ndjson",
                                0,
                                0,
                                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
                        new ArchivedFile(
                                "abc.txt", 1, 4, "edeaaff3f1774ad2888673770c6d64097e391bc362d7d6fb34982ddf0efd18cb"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../evil", "/etc/passwd", "a/../b", "a/b/c", "a\\b", "", ".", "records/.hidden", "c:x", "a b"})
    void refusesNamesThatCouldLeadElsewhere(String name) {
        var zip = new ZipFile(new ByteArrayOutputStream());

        assertThatThrownBy(() -> zip.<IOException>add(name, lines -> {})).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isNoZipBeforeItIsFinished(@TempDir Path folder) throws IOException {
        var file = folder.resolve("broken.zip");
        try (var out = Files.newOutputStream(file)) {
            new ZipFile(out).<IOException>add("abc.txt", lines -> lines.write("abc"));
        }

        assertThatThrownBy(() -> new java.util.zip.ZipFile(file.toFile())).isInstanceOf(ZipException.class);
    }
}
