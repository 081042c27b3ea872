package org.mobiletoolkit.stakeholder.board.governance;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mobiletoolkit.platform.record.Authored;
import org.mobiletoolkit.platform.record.Noun;
import org.mobiletoolkit.platform.record.Origin;

/** A meeting that was held, who was there, and whether that made a quorum (handbook 6.6). */
@Entity
@Noun(value = "meeting", at = "/meetings")
public class Meeting extends Authored<MeetingContent> {

    private UUID initiativeId;

    @Embedded
    private MeetingContent content;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<LoggedIdea> ideas = List.of();

    /** How many they are, so that they can be counted without being read. */
    private int ideaCount;

    private boolean quorate;

    @JdbcTypeCode(SqlTypes.JSON)
    private MeetingQuorum quorum;

    protected Meeting() {}

    Meeting(Origin origin, GovernanceGroup group, MeetingContent content) {
        super(origin);
        this.initiativeId = group.scopeId();
        held(group, content);
    }

    /** Takes down who was there, and counts the quorum by who was a member on the day. */
    final void held(GovernanceGroup group, MeetingContent to) {
        content = to;
        var seats = group.seatsOn(to.heldOn());
        var there = Set.copyOf(to.attendees());
        var counted = QuorumRule.of(group.kind(), seats, there, group.content().quorum());
        quorate = counted.isQuorate();
        quorum = MeetingQuorum.of(counted, seats, there);
    }

    /** Takes down what was said, whatever was decided meanwhile; the quorum stays as it was counted. */
    @Override
    protected void change(MeetingContent to) {
        content = to;
    }

    void log(LoggedIdea idea) {
        var all = new ArrayList<>(ideas);
        all.add(idea);
        ideas = List.copyOf(all);
        ideaCount = ideas.size();
    }

    Optional<LoggedIdea> idea(UUID ideaId) {
        return ideas.stream().filter(idea -> idea.id().equals(ideaId)).findFirst();
    }

    /** Puts what became of an idea in its place. */
    void replace(LoggedIdea now) {
        ideas = ideas.stream()
                .map(idea -> idea.id().equals(now.id()) ? now : idea)
                .toList();
    }

    List<LoggedIdea> ideas() {
        return ideas;
    }

    @Override
    public MeetingContent content() {
        return content;
    }

    @Override
    public UUID scopeId() {
        return initiativeId;
    }

    boolean isQuorate() {
        return quorate;
    }

    MeetingQuorum quorum() {
        return quorum;
    }
}
