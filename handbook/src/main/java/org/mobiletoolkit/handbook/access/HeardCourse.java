package org.mobiletoolkit.handbook.access;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.lifecycle.Undertakings;

/** Says of each initiative that a service has heard of whether its records may be changed (handbook 2.2). */
@DefaultBean
@ApplicationScoped
class HeardCourse implements Undertakings {

    private final EntityManager entities;
    private final Caller caller;

    HeardCourse(EntityManager entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    @Override
    public @Nullable String against(UUID id, @Nullable String stage) {
        // native: a list asks this of each initiative that it shows
        return entities
                .createNativeQuery(
                        """
                        select status like 'CLOSED%' as closed, jsonb_exists(gates_passed, ?3) as passed
                        from known_initiative where id = ?1 and organisation = ?2""",
                        Tuple.class)
                .setParameter(1, id)
                .setParameter(2, caller.organisation())
                .setParameter(3, stage == null ? "" : stage)
                .getResultStream()
                .map(Tuple.class::cast)
                .findFirst()
                .map(found -> against(found, stage))
                .orElse(null);
    }

    private static @Nullable String against(Tuple initiative, @Nullable String stage) {
        if (Boolean.TRUE.equals(initiative.get("closed"))) {
            return "initiative-closed";
        }
        return stage == null || Boolean.TRUE.equals(initiative.get("passed")) ? null : "stage-not-reached";
    }
}
