package org.mobiletoolkit.stakeholder.toolbox.template;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import org.mobiletoolkit.stakeholder.people.consultation.ConsultationCommands;
import org.mobiletoolkit.stakeholder.people.consultation.ConsultationContent;

/** Prepares a consultation as a draft. */
@ApplicationScoped
class ConsultationMaker implements RecordMaker {

    static final String RECORD = "CONSULTATION";

    private final ConsultationCommands commands;
    private final RecordBodies bodies;

    ConsultationMaker(ConsultationCommands commands, RecordBodies bodies) {
        this.commands = commands;
        this.bodies = bodies;
    }

    @Override
    public String record() {
        return RECORD;
    }

    @Override
    public MadeRecord make(Making making, ObjectNode content) {
        var made = commands.prepare(bodies.read(content, making.initiativeId(), ConsultationContent.class));
        return MadeRecord.here(RECORD, "/consultations", made.id());
    }
}
