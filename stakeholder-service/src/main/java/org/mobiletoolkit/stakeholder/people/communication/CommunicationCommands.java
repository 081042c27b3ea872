package org.mobiletoolkit.stakeholder.people.communication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.handbook.undertaking.UndertakingCompletion;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.stakeholder.people.audience.AffectedGroups;

/** Everything that changes communications. Each method is one transaction. */
@ApplicationScoped
@Transactional
class CommunicationCommands {

    private final Communications communications;
    private final AffectedGroups groups;
    private final Desk desk;

    CommunicationCommands(Communications communications, AffectedGroups groups, Desk desk) {
        this.communications = communications;
        this.groups = groups;
        this.desk = desk;
    }

    Communication plan(CommunicationContent said) {
        var origin = desk.begin(said.initiativeId());
        requireGroups(said);
        var communication = new Communication(origin, said);
        return desk.made(communication, Move.beginning("plan", communication.status()));
    }

    Communication change(UUID id, Seen seen, Patch<CommunicationContent> patch) {
        var communication = desk.open(communications, id, seen);
        var to = desk.patched(communication, patch);
        if (!to.groupIds().equals(communication.content().groupIds())) {
            requireGroups(to);
        }
        return desk.changed(communication, to);
    }

    Communication complete(UUID id, Seen seen, UndertakingCompletion how) {
        var communication = desk.open(communications, id, seen);
        var on = DomainDay.happened(how.completedOn(), "/completedOn", desk.clock());
        return desk.moved(communication, communication.complete(on, how.outcome()));
    }

    Communication cancel(UUID id, Seen seen, String reason) {
        var communication = desk.open(communications, id, seen);
        return desk.moved(communication, communication.cancel(reason));
    }

    private void requireGroups(CommunicationContent said) {
        if (said.groupIds().isEmpty()) {
            return;
        }
        var known = groups.idsOf(said.initiativeId());
        for (var i = 0; i < said.groupIds().size(); i++) {
            if (!known.contains(said.groupIds().get(i))) {
                throw AffectedGroups.unknown(said.groupIds().get(i), "/groupIds/" + i);
            }
        }
    }
}
