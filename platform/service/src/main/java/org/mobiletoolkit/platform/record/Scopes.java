package org.mobiletoolkit.platform.record;

import java.util.UUID;
import org.mobiletoolkit.platform.lifecycle.ScopeStages;

/** The undertakings that records belong to, and whether these may be written. */
public interface Scopes extends ScopeStages {

    /**
     * Passes while records may be added to it and changed.
     *
     * @throws org.mobiletoolkit.platform.problem.Refusal when the caller's organisation has none with this id, or it has
     *     come to its end
     */
    void requireOpenScope(UUID id);
}
