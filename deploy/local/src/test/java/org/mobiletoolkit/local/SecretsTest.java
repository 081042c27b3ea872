package org.mobiletoolkit.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path data;

    @Test
    void remembersWhatItMadeUp() throws Exception {
        var file = data.resolve("secrets.properties");
        var first = Secrets.in(file).of("postgres.device");

        var again = Secrets.in(file);

        assertThat(first).matches("[A-Za-z0-9_-]{43}");
        assertThat(again.of("postgres.device")).isEqualTo(first);
        assertThat(again.of("postgres.benefits")).isNotEqualTo(first);
    }

    @Test
    void keepsItFromOthers() throws Exception {
        var file = data.resolve("secrets.properties");

        Secrets.in(file).of("any");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
