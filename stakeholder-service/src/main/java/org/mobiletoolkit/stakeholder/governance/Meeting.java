package org.mobiletoolkit.stakeholder.governance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
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

    private @Nullable String notes;
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
        notes = held.notes();
        var seats = group.seatsOn(heldOn);
        var there = Set.copyOf(attendees);
        var counted = QuorumRule.of(group.kind(), seats, there, group.terms().quorumOverride());
        quorate = counted.isQuorate();
        quorum = MeetingQuorum.of(counted, seats, there);
    }

    MeetingRecord content() {
        return new MeetingRecord(heldOn, attendees, notes);
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
