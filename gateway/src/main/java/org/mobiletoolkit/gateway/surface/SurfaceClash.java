package org.mobiletoolkit.gateway.surface;

import java.util.List;

/** The documents of the services contradict each other; the message names every contradiction. */
final class SurfaceClash extends RuntimeException {

    SurfaceClash(List<String> clashes) {
        super(
                "The documents of the services cannot be merged:\n  - " + String.join("\n  - ", clashes),
                null,
                false,
                false);
    }
}
