package org.mobiletoolkit.stakeholder.people.register;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.stakeholder.access.OpinionReaders;

/** Shows opinions about named people to those who may read them, and nothing to others (handbook 6.2). */
@ApplicationScoped
class Opinions {

    private final OpinionReaders readers;
    private final StakeholderSettings settings;

    Opinions(OpinionReaders readers, StakeholderSettings settings) {
        this.readers = readers;
        this.settings = settings;
    }

    /** Null when the caller may not know. */
    @Nullable
    OpinionView of(Stakeholder stakeholder) {
        return mayRead() ? OpinionView.of(stakeholder, settings.threshold()) : null;
    }

    boolean mayRead() {
        return readers.mayRead();
    }
}
