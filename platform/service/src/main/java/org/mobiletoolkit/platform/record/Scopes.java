package org.mobiletoolkit.platform.record;

import java.util.UUID;

/** The undertakings that records belong to. */
public interface Scopes {

    /**
     * Passes while records may be added to it and changed.
     *
     * @throws org.mobiletoolkit.platform.problem.Refusal when the caller's organisation has none with this id, or it has
     *     come to its end
     */
    void requireOpenScope(UUID id);
}
