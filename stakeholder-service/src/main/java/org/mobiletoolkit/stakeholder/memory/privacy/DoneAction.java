package org.mobiletoolkit.stakeholder.memory.privacy;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that was done in the services because of a request: what, when, where, never content.
 *
 * @param complete whether every service has answered
 * @param services the services that have answered
 */
public record DoneAction(Kind what, Instant at, boolean complete, List<String> services) {

    /** What was done. */
    @Schema(name = "DoneActionKind")
    public enum Kind {
        EXPORT,
        ERASE,
        RESTRICT,
        RELEASE
    }
}
