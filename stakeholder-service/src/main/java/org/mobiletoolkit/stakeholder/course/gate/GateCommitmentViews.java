package org.mobiletoolkit.stakeholder.course.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;
import org.mobiletoolkit.platform.paging.Page;

/** Shows waivers and conditions to the caller at hand. */
@ApplicationScoped
class GateCommitmentViews {

    private final CommitmentStandings standings;
    private final AvailableActions available;
    private final Clock clock;

    GateCommitmentViews(CommitmentStandings standings, AvailableActions available, Clock clock) {
        this.standings = standings;
        this.available = available;
        this.clock = clock;
    }

    GateCommitmentView one(GateCommitment commitment) {
        return all(List.of(commitment)).get(0);
    }

    Page<GateCommitmentView> page(Page<GateCommitment> page) {
        return new Page<>(all(page.items()), page.page(), page.links());
    }

    List<GateCommitmentView> all(List<GateCommitment> commitments) {
        var around = standings.of(commitments);
        var today = London.today(clock);
        return commitments.stream()
                .map(commitment -> GateCommitmentView.of(
                        commitment, Objects.requireNonNull(around.get(commitment.id())), today, available))
                .toList();
    }
}
