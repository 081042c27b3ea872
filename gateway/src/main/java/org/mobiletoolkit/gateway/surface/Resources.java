package org.mobiletoolkit.gateway.surface;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Files inside the application. */
final class Resources {

    private Resources() {}

    static byte[] bytes(String name) {
        var loader = Thread.currentThread().getContextClassLoader();
        try (var stream = loader.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is not part of the application");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
