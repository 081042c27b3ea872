package org.mobiletoolkit.stakeholder.standing.assessment;

import static org.mobiletoolkit.stakeholder.standing.assessment.FactorActionStatus.CANCELLED;
import static org.mobiletoolkit.stakeholder.standing.assessment.FactorActionStatus.COMPLETED;
import static org.mobiletoolkit.stakeholder.standing.assessment.FactorActionStatus.OPEN;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.mobiletoolkit.handbook.undertaking.Undertaken;
import org.mobiletoolkit.platform.lifecycle.Lifecycle;
import org.mobiletoolkit.platform.record.Noun;
import org.mobiletoolkit.platform.record.Origin;
import org.mobiletoolkit.stakeholder.access.Access;

/** Something that somebody will do, by a day, to raise a success factor (handbook 6.7). */
@Entity
@Noun(value = "success-factor-action", at = "/success-factor-actions")
public class SuccessFactorAction extends Undertaken<FactorActionContent, FactorActionStatus> {

    static final Lifecycle<FactorActionStatus> MACHINE = endedBy(Access.KEEP_ASSESSMENTS, OPEN, COMPLETED, CANCELLED);

    @Embedded
    private FactorActionContent content;

    protected SuccessFactorAction() {}

    SuccessFactorAction(Origin origin, FactorActionContent content) {
        super(origin, OPEN);
        this.content = content;
    }

    @Override
    protected Lifecycle<FactorActionStatus> machine() {
        return MACHINE;
    }

    @Override
    protected void change(FactorActionContent to) {
        content = to;
    }

    @Override
    public FactorActionContent content() {
        return content;
    }

    @Override
    public UUID scopeId() {
        return content.initiativeId();
    }

    PlannedAction planned() {
        return new PlannedAction(content.factorId(), status(), completedOn());
    }
}
