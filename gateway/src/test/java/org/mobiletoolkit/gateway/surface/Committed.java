package org.mobiletoolkit.gateway.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A generated file that is checked in, so that its changes are seen in review. */
final class Committed {

    private Committed() {}

    static void check(Path file, String generated) throws IOException {
        if (Boolean.getBoolean("snapshot.update")) {
            Files.writeString(file, generated);
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "")
                .as(
                        "%s is not what the merge gives now; if the change is wanted, run the tests of this module once with"
                                + " -Dsnapshot.update=true and commit the file",
                        file)
                .isEqualTo(generated);
    }
}
