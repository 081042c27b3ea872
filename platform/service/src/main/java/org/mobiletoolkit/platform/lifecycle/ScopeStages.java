package org.mobiletoolkit.platform.lifecycle;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far the scopes have come that records belong to. */
public interface ScopeStages {

    /**
     * The code of the problem that any change within the scope would meet, because it has come to its end or not yet
     * to a stage; null when there is none.
     */
    @Nullable
    String against(UUID scope, @Nullable String stage);
}
