package org.mobiletoolkit.stakeholder.people.champion;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.login.Login;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Authored;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Noun;
import org.mobiletoolkit.platform.record.Origin;

/** Somebody who speaks for the change in an area, for a time. A person is champion of an area once at a time. */
@Entity
@Noun(value = "change-champion", at = "/change-champions")
public class ChangeChampion extends Authored<ChangeChampionContent> {

    private UUID initiativeId;
    private UUID areaId;
    private @Nullable UUID stakeholderId;

    @Login
    private @Nullable String subject;

    @Embedded
    private ChangeChampionContent content;

    @Enumerated(EnumType.STRING)
    private ChampionStatus status = ChampionStatus.APPOINTED;

    protected ChangeChampion() {}

    ChangeChampion(Origin origin, InitiativeArea area, NewChangeChampion said, ChangeChampionContent content) {
        super(origin);
        this.initiativeId = area.scopeId();
        this.areaId = area.id();
        this.stakeholderId = said.stakeholderId();
        this.subject = said.subject();
        this.content = content;
    }

    Move<ChampionStatus> appointed(InitiativeArea area) {
        return Move.beginning("appoint", status).telling(ChampionEventDetail.of(this, area));
    }

    /** A change of the term is announced, though it leads to no other state. */
    Move<ChampionStatus> changed(InitiativeArea area) {
        return new Move<>("change", status, status, null, ChampionEventDetail.of(this, area));
    }

    @Override
    protected void requireChangeable() {
        if (status == ChampionStatus.STOOD_DOWN) {
            throw new Refusal(CommonProblem.TRANSITION_NOT_ALLOWED, "Whoever stood down is appointed anew");
        }
    }

    @Override
    protected void change(ChangeChampionContent to) {
        content = to;
    }

    Move<ChampionStatus> standDown(LocalDate lastDay, InitiativeArea area) {
        var move = Move.on(ChampionLifecycle.MACHINE, status, ChampionLifecycle.STAND_DOWN);
        if (lastDay.isBefore(content.since())) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "The last day lies before the first")
                    .at("/lastDay", "before-since", "Must not be earlier than " + content.since());
        }
        status = move.to();
        content = content.endingOn(lastDay);
        return move.telling(ChampionEventDetail.of(this, area));
    }

    @Override
    public ChangeChampionContent content() {
        return content;
    }

    @Override
    public UUID scopeId() {
        return initiativeId;
    }

    UUID areaId() {
        return areaId;
    }

    @Nullable
    UUID stakeholderId() {
        return stakeholderId;
    }

    @Nullable
    String subject() {
        return subject;
    }

    ChampionStatus status() {
        return status;
    }
}
