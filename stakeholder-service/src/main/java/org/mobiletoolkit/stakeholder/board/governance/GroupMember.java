package org.mobiletoolkit.stakeholder.board.governance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.record.Noun;

/** One person's membership of one group in time. */
@Entity
@Noun("group-member")
public class GroupMember {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID groupId;
    private String subject;

    @Enumerated(EnumType.STRING)
    private Office office;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> roleCodes;

    private @Nullable String userType;
    private boolean frontline;
    private LocalDate memberFrom;
    private @Nullable LocalDate memberTo;

    protected GroupMember() {}

    GroupMember(UUID id, UUID groupId, NewGroupMember said) {
        this.id = id;
        this.groupId = groupId;
        this.subject = said.subject();
        this.office = said.office();
        this.roleCodes = List.copyOf(Objects.requireNonNullElse(said.roleCodes(), List.of()));
        this.userType = said.userType();
        this.frontline = Boolean.TRUE.equals(said.frontline());
        this.memberFrom = said.memberFrom();
        this.memberTo = said.memberTo();
    }

    /** First and last day of a membership belong to it. */
    boolean isMemberOn(LocalDate day) {
        return !day.isBefore(memberFrom) && (memberTo == null || !day.isAfter(memberTo));
    }

    void endOn(LocalDate day) {
        memberTo = day;
    }

    Seat seat() {
        return new Seat(subject, office, Set.copyOf(roleCodes));
    }

    UUID id() {
        return id;
    }

    String subject() {
        return subject;
    }

    Office office() {
        return office;
    }

    List<String> roleCodes() {
        return roleCodes;
    }

    /** Code of the person's user type; null when it was not said. */
    @Nullable
    String userType() {
        return userType;
    }

    /** Whether the person works with patients or in the field. */
    boolean isFrontline() {
        return frontline;
    }

    LocalDate memberFrom() {
        return memberFrom;
    }

    @Nullable
    LocalDate memberTo() {
        return memberTo;
    }
}
