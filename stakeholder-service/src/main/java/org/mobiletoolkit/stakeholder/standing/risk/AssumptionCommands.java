package org.mobiletoolkit.stakeholder.standing.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;

/** Everything that changes assumptions. Each method is one transaction. */
@ApplicationScoped
@Transactional
class AssumptionCommands {

    private final Assumptions assumptions;
    private final References references;
    private final Desk desk;

    AssumptionCommands(Assumptions assumptions, References references, Desk desk) {
        this.assumptions = assumptions;
        this.references = references;
        this.desk = desk;
    }

    Assumption make(AssumptionContent content) {
        var origin = desk.begin(content.initiativeId());
        var assumption = new Assumption(origin, references.next('A', content.initiativeId()), content);
        return desk.made(assumption, Move.beginning("make", assumption.status()));
    }

    Assumption change(UUID id, Seen seen, Patch<AssumptionContent> patch) {
        return desk.changed(desk.open(assumptions, id, seen), patch);
    }

    Assumption find(UUID id, Seen seen, String command, Finding finding) {
        var assumption = desk.open(assumptions, id, seen);
        var on = DomainDay.happened(finding.foundOn(), "/foundOn", desk.clock());
        return desk.moved(assumption, assumption.find(command, on, desk.caller(), finding.evidence()));
    }
}
