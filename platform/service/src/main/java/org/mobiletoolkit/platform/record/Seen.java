package org.mobiletoolkit.platform.record;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** Which version of the record the caller has seen, as every change of it has to say. */
public class Seen {

    @RestHeader("If-Match")
    @Parameter(description = "Entity tag of the representation that you read; required")
    @Nullable
    String tag;

    @RestHeader("If-None-Match")
    @Parameter(hidden = true)
    @Nullable
    String unless;

    /** Passes when it is the present one; or 428, 412. */
    void require(Recorded<?> record) {
        IfMatch.require(tag, record.shownAs(), record.version());
        IfMatch.requireNone(unless, record.shownAs(), record.version());
    }

    /** Passes when the caller has seen that there is no record yet; or 428, 412. */
    void requireNothing() {
        IfMatch.require(tag, null, 0);
    }
}
