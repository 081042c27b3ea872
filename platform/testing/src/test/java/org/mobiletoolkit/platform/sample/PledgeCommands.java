package org.mobiletoolkit.platform.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;

/** Everything that changes a pledge. */
@ApplicationScoped
@Transactional
class PledgeCommands {

    private final Pledges pledges;
    private final Desk desk;

    PledgeCommands(Pledges pledges, Desk desk) {
        this.pledges = pledges;
        this.desk = desk;
    }

    Pledge give(PledgeContent content) {
        return desk.made(
                new Pledge(desk.begin(content.folderId()), content), Move.beginning("give", Pledge.Status.GIVEN));
    }

    Pledge change(UUID id, Seen seen, Patch<PledgeContent> patch) {
        return desk.changed(desk.open(pledges, id, seen), patch);
    }

    Pledge keep(UUID id, Seen seen) {
        var pledge = desk.openAlone(pledges, id, seen);
        return desk.moved(pledge, pledge.obey("keep"));
    }
}
