package org.mobiletoolkit.stakeholder.toolbox.template;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.stakeholder.people.register.NewStakeholder;
import org.mobiletoolkit.stakeholder.people.register.StakeholderCommands;

/**
 * Enters a stakeholder in the register, as a group or an office and never as a named person.
 *
 * <p>A register is begun once: the same offices twice would count twice in every map and index.
 */
@ApplicationScoped
class StakeholderMaker implements RecordMaker {

    static final String RECORD = "STAKEHOLDER";

    private final StakeholderCommands commands;
    private final RecordBodies bodies;

    StakeholderMaker(StakeholderCommands commands, RecordBodies bodies) {
        this.commands = commands;
        this.bodies = bodies;
    }

    @Override
    public String record() {
        return RECORD;
    }

    @Override
    public MadeRecord make(Making making, ObjectNode content) {
        if (making.previous() != null) {
            throw new Refusal(CommonProblem.DUPLICATE, "The register has been begun from this template already")
                    .offending(List.of(making.previous().id()));
        }
        var made = commands.register(bodies.read(content, making.initiativeId(), NewStakeholder.class));
        return MadeRecord.here(RECORD, "/stakeholders", made.id());
    }
}
