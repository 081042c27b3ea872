package org.mobiletoolkit.stakeholder.course.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.platform.record.Records;

/** Every waiver and condition of gate decisions. */
@ApplicationScoped
class GateCommitments implements Records<GateCommitment> {

    /** More than the boards of one initiative ever leave open; it bounds what is shown at once. */
    private static final int MOST_SHOWN = 200;

    /** The waivers of one review that are open. */
    List<GateCommitment> openWaiversOf(UUID reviewId) {
        return list(
                "reviewId = ?1 and status = ?2 and kind = ?3 order by createdAt, id",
                reviewId,
                CommitmentStatus.OPEN,
                CommitmentKind.WAIVER);
    }

    /** Everything that is open of an initiative. */
    List<GateCommitment> allOpenOf(UUID initiativeId) {
        return list("initiativeId = ?1 and status = ?2 order by createdAt, id", initiativeId, CommitmentStatus.OPEN);
    }

    /** What is open of an initiative, the earliest due first; those without a day last. */
    List<GateCommitment> openOf(UUID initiativeId) {
        return find(
                        "initiativeId = ?1 and status = ?2 order by content.dueOn nulls last, id",
                        initiativeId,
                        CommitmentStatus.OPEN)
                .page(0, MOST_SHOWN)
                .list();
    }
}
