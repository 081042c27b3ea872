package org.mobiletoolkit.stakeholder.toolbox.template;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import org.mobiletoolkit.stakeholder.standing.opportunity.OpportunityCommands;
import org.mobiletoolkit.stakeholder.standing.opportunity.OpportunityContent;

/** Writes down an opportunity. */
@ApplicationScoped
class OpportunityMaker implements RecordMaker {

    static final String RECORD = "OPPORTUNITY";

    private final OpportunityCommands commands;
    private final RecordBodies bodies;

    OpportunityMaker(OpportunityCommands commands, RecordBodies bodies) {
        this.commands = commands;
        this.bodies = bodies;
    }

    @Override
    public String record() {
        return RECORD;
    }

    @Override
    public MadeRecord make(Making making, ObjectNode content) {
        var made = commands.identify(bodies.read(content, making.initiativeId(), OpportunityContent.class));
        return MadeRecord.here(RECORD, "/opportunities", made.id());
    }
}
