package org.mobiletoolkit.stakeholder.stakeholder;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.stakeholder.access.Roles;

/** Shows opinions about named people to those who may read them, and nothing to others (handbook 6.2). */
@ApplicationScoped
class Opinions {

    private final Caller caller;
    private final StakeholderSettings settings;

    Opinions(Caller caller, StakeholderSettings settings) {
        this.caller = caller;
        this.settings = settings;
    }

    /** Null when the caller may not know. */
    @Nullable
    OpinionView of(Stakeholder stakeholder) {
        return mayRead() ? OpinionView.of(stakeholder, settings.threshold()) : null;
    }

    boolean mayRead() {
        return caller.has(Roles.SRO)
                || caller.has(Roles.PROGRAMME_MANAGER)
                || caller.has(Roles.PROJECT_MEMBER)
                || caller.has(Roles.AUDITOR);
    }
}
