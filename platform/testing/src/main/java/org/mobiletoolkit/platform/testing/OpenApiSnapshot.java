package org.mobiletoolkit.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps the committed {@code openapi.yaml} of a service the one that the service really has. */
public final class OpenApiSnapshot {

    private static final Path COMMITTED = Path.of("openapi.yaml");

    private OpenApiSnapshot() {}

    /** Compares; with {@code -Dsnapshot.update=true} rewrites the committed document instead. */
    public static void check() throws IOException {
        var now = RestAssured.given().get("/openapi").asString();
        if (Boolean.getBoolean("snapshot.update")) {
            Files.writeString(COMMITTED, now);
        }
        assertThat(COMMITTED)
                .as("The API has changed: review it and run the tests of this module with -Dsnapshot.update=true")
                .exists()
                .hasContent(now);
    }
}
