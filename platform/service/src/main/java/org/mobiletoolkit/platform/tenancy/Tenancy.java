package org.mobiletoolkit.platform.tenancy;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Work outside a person's request: an event heard, a background task, a machine's question. */
@ApplicationScoped
public class Tenancy {

    private final CurrentCaller caller;

    Tenancy(CurrentCaller caller) {
        this.caller = caller;
    }

    /**
     * Does the work as the system on behalf of one organisation, in a request context of its own.
     *
     * <p>Call it outside a transaction: a database session once opened keeps the organisation it was opened for.
     */
    public <T extends @Nullable Object> T runAs(String organisation, Supplier<T> work) {
        var context = Arc.container().requestContext();
        var outer = context.getStateIfActive();
        var subject = outer == null ? "system" : caller.subject();
        var roles = outer == null ? Set.<String>of() : caller.roles();
        // whoever asked reaches no further within
        var reach = outer == null ? null : caller.reach();
        context.activate();
        try {
            caller.actFor(subject, roles, organisation, reach);
            return work.get();
        } finally {
            context.terminate();
            if (outer != null) {
                context.activate(outer);
            }
        }
    }

    /** Does the work as somebody whose request has ended, in a request context of its own; no context may be active. */
    public <T extends @Nullable Object> T runAs(CallerSnapshot somebody, Supplier<T> work) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            caller.resume(somebody);
            return work.get();
        } finally {
            context.terminate();
        }
    }
}
