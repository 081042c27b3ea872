package org.mobiletoolkit.stakeholder.toolbox.worklist;

import static org.mobiletoolkit.handbook.undertaking.UndertakingStatus.CANCELLED;
import static org.mobiletoolkit.handbook.undertaking.UndertakingStatus.DONE;
import static org.mobiletoolkit.handbook.undertaking.UndertakingStatus.OPEN;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.undertaking.Undertaken;
import org.mobiletoolkit.handbook.undertaking.UndertakingStatus;
import org.mobiletoolkit.platform.lifecycle.Lifecycle;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Noun;
import org.mobiletoolkit.platform.record.Origin;
import org.mobiletoolkit.stakeholder.access.Access;

/** Something that somebody does, by a day, to go on after a step (handbook 1.8). */
@Entity
@Noun(value = "next-step-action", at = "/next-step-actions")
public class NextStepAction extends Undertaken<NextStepActionContent, UndertakingStatus> {

    static final Lifecycle<UndertakingStatus> MACHINE = endedBy(Access.KEEP_WORK_LIST, OPEN, DONE, CANCELLED)
            .on(REOPEN, DONE, OPEN)
            .on(REOPEN, CANCELLED, OPEN);

    @Column(updatable = false)
    private UUID initiativeId;

    @Column(updatable = false)
    private String step;

    @Column(updatable = false)
    private @Nullable String nextStepId;

    @Embedded
    private NextStepActionContent content;

    protected NextStepAction() {}

    NextStepAction(Origin origin, NewNextStepAction said, String step) {
        super(origin, OPEN);
        this.initiativeId = said.initiativeId();
        this.step = step;
        this.nextStepId = said.nextStepId();
        this.content = said.content();
    }

    @Override
    protected Lifecycle<UndertakingStatus> machine() {
        return MACHINE;
    }

    @Override
    protected void change(NextStepActionContent to) {
        if (nextStepId == null && (to.title() == null || to.title().isBlank())) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "An action without a next step has a title")
                    .at("/title", "missing", "Is needed without a nextStepId");
        }
        content = to;
    }

    @Override
    public NextStepActionContent content() {
        return content;
    }

    @Override
    public UUID scopeId() {
        return initiativeId;
    }

    String step() {
        return step;
    }

    @Nullable
    String nextStepId() {
        return nextStepId;
    }
}
