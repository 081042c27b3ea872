package org.mobiletoolkit.stakeholder.board.governance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A meeting that was held, who was there, and whether that made a quorum (handbook 6.6). */
@Entity
public class Meeting {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID initiativeId;
    private UUID groupId;
    private LocalDate heldOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> attendees;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> apologies = List.of();

    private @Nullable String agenda;
    private @Nullable String minutes;
    private @Nullable String notes;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<LoggedIdea> ideas = List.of();

    /** How many they are, so that they can be counted without being read. */
    private int ideaCount;

    private boolean quorate;

    @JdbcTypeCode(SqlTypes.JSON)
    private MeetingQuorum quorum;

    private String createdBy;
    private Instant createdAt;

    @Version
    private long version;

    protected Meeting() {}

    Meeting(UUID id, GovernanceGroup group, MeetingRecord held, String createdBy, Instant createdAt) {
        this.id = id;
        this.initiativeId = group.initiativeId();
        this.groupId = group.id();
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        held(group, held);
    }

    /** Takes down who was there, and counts the quorum by who was a member on the day. */
    final void held(GovernanceGroup group, MeetingRecord held) {
        heldOn = held.heldOn();
        attendees = held.attendees().stream().distinct().sorted().toList();
        write(held);
        var seats = group.seatsOn(heldOn);
        var there = Set.copyOf(attendees);
        var counted = QuorumRule.of(group.kind(), seats, there, group.terms().quorum());
        quorate = counted.isQuorate();
        quorum = MeetingQuorum.of(counted, seats, there);
    }

    /** Takes down what was said, whatever was decided meanwhile. */
    final void write(MeetingRecord held) {
        apologies = held.apologiesSaid();
        agenda = held.agenda();
        minutes = held.minutes();
        notes = held.notes();
    }

    void log(LoggedIdea idea) {
        var all = new ArrayList<>(ideas);
        all.add(idea);
        ideas = List.copyOf(all);
        ideaCount = ideas.size();
    }

    /** Ties an idea to the opportunity that was made of it; false when the meeting logged no such idea. */
    boolean tie(UUID ideaId, UUID opportunityId) {
        if (ideas.stream().noneMatch(idea -> idea.id().equals(ideaId))) {
            return false;
        }
        ideas = ideas.stream()
                .map(idea -> idea.id().equals(ideaId) ? idea.became(opportunityId) : idea)
                .toList();
        return true;
    }

    List<LoggedIdea> ideas() {
        return ideas;
    }

    MeetingRecord content() {
        return new MeetingRecord(heldOn, attendees, apologies, agenda, minutes, notes);
    }

    UUID id() {
        return id;
    }

    UUID initiativeId() {
        return initiativeId;
    }

    UUID groupId() {
        return groupId;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    boolean isQuorate() {
        return quorate;
    }

    MeetingQuorum quorum() {
        return quorum;
    }

    Instant createdAt() {
        return createdAt;
    }

    long version() {
        return version;
    }
}
