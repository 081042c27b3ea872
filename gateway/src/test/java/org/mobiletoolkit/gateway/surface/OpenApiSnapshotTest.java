package org.mobiletoolkit.gateway.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OpenApiSnapshotTest {

    @Test
    void theCommittedDocumentIsWhatTheMergeGives() throws IOException {
        var merged = SurfaceMerge.merge(Path.of(".."), true);

        Committed.check(Path.of("openapi.yaml"), DocumentFormat.yaml(merged));
    }

    @Test
    void theBuiltDocumentIsTheMergedOneInBothForms() throws IOException {
        var merged = SurfaceMerge.merge(Path.of(".."), true);
        var built = Path.of("target", "classes", "surface");

        assertThat(Files.readString(built.resolve("openapi.yaml"))).isEqualTo(DocumentFormat.yaml(merged));
        assertThat(Files.readString(built.resolve("openapi.json"))).isEqualTo(DocumentFormat.json(merged));
    }
}
