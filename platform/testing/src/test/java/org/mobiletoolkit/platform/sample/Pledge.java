package org.mobiletoolkit.platform.sample;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.mobiletoolkit.platform.lifecycle.Lifecycle;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Authored;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Noun;
import org.mobiletoolkit.platform.record.Origin;

/** A record as the kit makes it. */
@Entity
@Noun(value = "pledge", at = "/pledges")
public class Pledge extends Authored<PledgeContent> {

    enum Status {
        GIVEN,
        KEPT
    }

    static final Lifecycle<Status> LIFECYCLE =
            Lifecycle.of(Status.class).by(Access.CHANGE_NOTES).on("keep", Status.GIVEN, Status.KEPT);

    @Embedded
    private PledgeContent content;

    @Enumerated(EnumType.STRING)
    private Status status = Status.GIVEN;

    protected Pledge() {}

    Pledge(Origin origin, PledgeContent content) {
        super(origin);
        this.content = content;
    }

    Move<Status> obey(String command) {
        var move = Move.on(LIFECYCLE, status, command);
        status = move.to();
        return move;
    }

    @Override
    public UUID scopeId() {
        return content.folderId();
    }

    @Override
    public PledgeContent content() {
        return content;
    }

    @Override
    protected void requireChangeable() {
        if (status == Status.KEPT) {
            throw new Refusal(CommonProblem.TRANSITION_NOT_ALLOWED, "The pledge is kept");
        }
    }

    @Override
    protected void change(PledgeContent to) {
        content = to;
    }

    Status status() {
        return status;
    }
}
