package org.mobiletoolkit.handbook.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.mobiletoolkit.platform.inbox.EventHandler;
import org.mobiletoolkit.platform.inbox.IncomingEvent;

/** Hears who was given a role in an initiative, and from whom it was taken. */
@ApplicationScoped
class AssignmentTransitions implements EventHandler {

    private final KnownAssignments assignments;

    AssignmentTransitions(KnownAssignments assignments) {
        this.assignments = assignments;
    }

    @Override
    public String topic() {
        return "toolkit.stakeholder.stage-transitions.v1";
    }

    @Override
    public Set<String> types() {
        return Set.of(AssignmentTransitioned.TYPE);
    }

    @Override
    public void handle(List<IncomingEvent> events) {
        events.forEach(
                event -> assignments.keep(event.as(AssignmentTransitioned.class).of(event.organisation())));
    }
}
