package org.mobiletoolkit.stakeholder.people.champion;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Authored;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Noun;
import org.mobiletoolkit.platform.record.Origin;

/** A part of the organisation that the change reaches, and where somebody should speak for it. */
@Entity
@Noun(value = "initiative-area", at = "/initiative-areas")
public class InitiativeArea extends Authored<InitiativeAreaContent> {

    @Embedded
    private InitiativeAreaContent content;

    @Enumerated(EnumType.STRING)
    private AreaStatus status = AreaStatus.ACTIVE;

    protected InitiativeArea() {}

    InitiativeArea(Origin origin, InitiativeAreaContent content) {
        super(origin);
        this.content = content;
    }

    Move<AreaStatus> added() {
        return Move.beginning("add", status).telling(AreaEventDetail.of(this));
    }

    /** What people call the area is announced, though it leads to no other state. */
    Move<AreaStatus> changed() {
        return new Move<>("change", status, status, null, AreaEventDetail.of(this));
    }

    @Override
    protected void requireChangeable() {
        if (status == AreaStatus.CLOSED) {
            throw new Refusal(CommonProblem.TRANSITION_NOT_ALLOWED, "A closed area is not changed");
        }
    }

    @Override
    protected void change(InitiativeAreaContent to) {
        content = to;
    }

    Move<AreaStatus> obey(String command) {
        var move = Move.on(AreaLifecycle.MACHINE, status, command);
        status = move.to();
        return move.telling(AreaEventDetail.of(this));
    }

    @Override
    public InitiativeAreaContent content() {
        return content;
    }

    @Override
    public UUID scopeId() {
        return content.initiativeId();
    }

    String name() {
        return content.name();
    }

    AreaStatus status() {
        return status;
    }
}
