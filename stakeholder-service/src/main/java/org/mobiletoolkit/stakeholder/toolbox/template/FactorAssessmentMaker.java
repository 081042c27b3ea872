package org.mobiletoolkit.stakeholder.toolbox.template;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import org.mobiletoolkit.stakeholder.standing.assessment.FactorCommands;
import org.mobiletoolkit.stakeholder.standing.assessment.FactorContent;

/** Begins an assessment of the ten success factors. */
@ApplicationScoped
class FactorAssessmentMaker implements RecordMaker {

    static final String RECORD = "SUCCESS_FACTOR_ASSESSMENT";

    private final FactorCommands commands;
    private final RecordBodies bodies;

    FactorAssessmentMaker(FactorCommands commands, RecordBodies bodies) {
        this.commands = commands;
        this.bodies = bodies;
    }

    @Override
    public String record() {
        return RECORD;
    }

    @Override
    public MadeRecord make(Making making, ObjectNode content) {
        var made = commands.begin(bodies.read(content, making.initiativeId(), FactorContent.class));
        return MadeRecord.here(RECORD, "/success-factor-assessments", made.id());
    }
}
