package org.mobiletoolkit.stakeholder.board.governance;

import static org.mobiletoolkit.handbook.undertaking.UndertakingStatus.CANCELLED;
import static org.mobiletoolkit.handbook.undertaking.UndertakingStatus.DONE;
import static org.mobiletoolkit.handbook.undertaking.UndertakingStatus.OPEN;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.mobiletoolkit.handbook.undertaking.Undertaken;
import org.mobiletoolkit.handbook.undertaking.UndertakingStatus;
import org.mobiletoolkit.platform.lifecycle.Lifecycle;
import org.mobiletoolkit.platform.record.Noun;
import org.mobiletoolkit.platform.record.Origin;
import org.mobiletoolkit.stakeholder.access.Access;

/** Something that a meeting charged somebody with, to be done by a day (handbook 6.6). */
@Entity
@Noun(value = "governance-action", at = "/governance-actions")
public class GovernanceAction extends Undertaken<GovernanceActionContent, UndertakingStatus> {

    static final Lifecycle<UndertakingStatus> MACHINE = endedBy(Access.KEEP_GOVERNANCE, OPEN, DONE, CANCELLED);

    private UUID initiativeId;

    @Embedded
    private GovernanceActionContent content;

    protected GovernanceAction() {}

    GovernanceAction(Origin origin, UUID initiativeId, GovernanceActionContent content) {
        super(origin, OPEN);
        this.initiativeId = initiativeId;
        this.content = content;
    }

    @Override
    protected Lifecycle<UndertakingStatus> machine() {
        return MACHINE;
    }

    @Override
    protected void change(GovernanceActionContent to) {
        content = to;
    }

    @Override
    public GovernanceActionContent content() {
        return content;
    }

    @Override
    public UUID scopeId() {
        return initiativeId;
    }
}
