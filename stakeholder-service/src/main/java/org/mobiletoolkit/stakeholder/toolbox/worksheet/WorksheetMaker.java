package org.mobiletoolkit.stakeholder.toolbox.worksheet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import org.mobiletoolkit.stakeholder.toolbox.template.MadeRecord;
import org.mobiletoolkit.stakeholder.toolbox.template.RecordBodies;
import org.mobiletoolkit.stakeholder.toolbox.template.RecordMaker;

/** Begins the worksheet of a template: its own fields, to be filled in. */
@ApplicationScoped
class WorksheetMaker implements RecordMaker {

    static final String RECORD = "WORKSHEET";

    private final WorksheetCommands commands;
    private final RecordBodies bodies;

    WorksheetMaker(WorksheetCommands commands, RecordBodies bodies) {
        this.commands = commands;
        this.bodies = bodies;
    }

    @Override
    public String record() {
        return RECORD;
    }

    @Override
    public MadeRecord make(Making making, ObjectNode content) {
        var made = commands.begin(making.template(), bodies.read(content, making.initiativeId(), NewWorksheet.class));
        return MadeRecord.here(RECORD, "/worksheets", made.id());
    }
}
