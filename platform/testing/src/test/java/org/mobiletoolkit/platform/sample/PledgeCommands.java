package org.mobiletoolkit.platform.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.mobiletoolkit.platform.bulk.Bulk;
import org.mobiletoolkit.platform.bulk.BulkView;
import org.mobiletoolkit.platform.bulk.Rows;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;

/** Everything that changes a pledge. */
@ApplicationScoped
@Transactional
class PledgeCommands {

    private final Pledges pledges;
    private final Bulk bulk;
    private final Desk desk;

    PledgeCommands(Pledges pledges, Bulk bulk, Desk desk) {
        this.pledges = pledges;
        this.bulk = bulk;
        this.desk = desk;
    }

    Pledge give(PledgeContent content) {
        return desk.made(
                new Pledge(desk.begin(content.folderId()), content), Move.beginning("give", Pledge.Status.GIVEN));
    }

    BulkView giveAll(UUID folderId, Rows<PledgeContent> rows, boolean dryRun) {
        desk.requireOpen(folderId);
        var batch = bulk.of(rows, Map.of("folderId", folderId), Map.of("dueOn", "2026-12-24"));
        batch.requireDistinct(PledgeContent::promise, "/promise");
        batch.requireNew(PledgeContent::promise, promises -> pledges.named(folderId, promises), "/promise");
        return batch.take(
                dryRun,
                said -> new Pledge(desk.begin(), said),
                pledges -> desk.madeAll(pledges, any -> Move.beginning("give", Pledge.Status.GIVEN)),
                Pledge::id);
    }

    Pledge change(UUID id, Seen seen, Patch<PledgeContent> patch) {
        return desk.changed(desk.open(pledges, id, seen), patch);
    }

    Pledge keep(UUID id, Seen seen) {
        var pledge = desk.openAlone(pledges, id, seen);
        return desk.moved(pledge, pledge.obey("keep"));
    }
}
