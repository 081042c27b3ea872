package org.mobiletoolkit.stakeholder.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.lifecycle.Undertakings;
import org.mobiletoolkit.platform.tenancy.ById;

/** Says of each initiative whether its records may still be changed. */
@ApplicationScoped
class InitiativeCourse implements Undertakings {

    private final Initiatives initiatives;

    InitiativeCourse(Initiatives initiatives) {
        this.initiatives = initiatives;
    }

    @Override
    public @Nullable String against(UUID id, @Nullable String stage) {
        return ById.find(initiatives, id)
                .filter(initiative -> initiative.status().closed())
                .map(closed -> InitiativeProblem.INITIATIVE_CLOSED.code())
                .orElse(null);
    }
}
