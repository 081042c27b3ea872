package org.mobiletoolkit.procurement.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.mobiletoolkit.platform.inbox.EventHandler;
import org.mobiletoolkit.platform.inbox.IncomingEvent;

/**
 * Hears of checklists issued to initiatives.
 *
 * <p>They come on the topic of the initiatives' own transitions, under the same key, so that an initiative is known
 * before its first checklist.
 */
@ApplicationScoped
class ChecklistIssues implements EventHandler {

    private final ChecklistCommands commands;

    ChecklistIssues(ChecklistCommands commands) {
        this.commands = commands;
    }

    @Override
    public String topic() {
        return "toolkit.stakeholder.stage-transitions.v1";
    }

    @Override
    public Set<String> types() {
        return Set.of(RequirementChecklistIssued.TYPE);
    }

    @Override
    public void handle(List<IncomingEvent> events) {
        events.forEach(event -> commands.receive(issued(event), event.time()));
    }

    /** By its subject the event is numbered: under another one it could take an older issue for a newer. */
    private static RequirementChecklistIssued issued(IncomingEvent event) {
        var issued = event.as(RequirementChecklistIssued.class);
        if (!event.subject().equals(String.valueOf(issued.checklistId()))) {
            throw new IllegalArgumentException("The subject is not the checklist that the data tell of");
        }
        return issued;
    }
}
