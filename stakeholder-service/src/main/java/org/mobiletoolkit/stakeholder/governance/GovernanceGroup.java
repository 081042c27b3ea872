package org.mobiletoolkit.stakeholder.governance;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.ProblemType;

/** A group that works on an initiative or decides about it (handbook 6.6), with its members past and present. */
@Entity
public class GovernanceGroup {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID initiativeId;

    @Enumerated(EnumType.STRING)
    private GroupKind kind;

    private String name;
    private @Nullable String termsOfReference;
    private @Nullable Integer quorumOverride;

    @Enumerated(EnumType.STRING)
    private GroupStatus status = GroupStatus.FORMING;

    @OneToMany(fetch = FetchType.EAGER, cascade = CascadeType.ALL)
    @JoinColumn(name = "groupId", insertable = false, updatable = false)
    @OrderBy("memberFrom, id")
    private List<GroupMember> members = new ArrayList<>();

    private String createdBy;
    private Instant createdAt;
    private Instant changedAt;

    @Version
    private long version;

    protected GovernanceGroup() {}

    GovernanceGroup(UUID id, NewGovernanceGroup said, String createdBy, Instant createdAt) {
        this.id = id;
        this.initiativeId = said.initiativeId();
        this.kind = said.kind();
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        this.changedAt = createdAt;
        agree(said.terms());
    }

    final void agree(GroupTerms terms) {
        name = terms.name();
        termsOfReference = terms.termsOfReference();
        quorumOverride = terms.quorumOverride();
    }

    /** Members are part of the group: a change of them is a new version of it. */
    void join(GroupMember member, Instant at) {
        members.add(member);
        changedAt = at;
    }

    void leave(GroupMember member, LocalDate lastDay, Instant at) {
        member.endOn(lastDay);
        changedAt = at;
    }

    void obey(String command) {
        status = GroupLifecycle.MACHINE.next(status, command);
    }

    /** What besides its state stands against a command on that day; null when nothing does. */
    @Nullable
    ProblemType obstacleTo(String command, LocalDate today) {
        if (!command.equals(GroupLifecycle.ACTIVATE)) {
            return null;
        }
        if (termsOfReference == null || termsOfReference.isBlank()) {
            return GovernanceProblem.TERMS_OF_REFERENCE_MISSING;
        }
        return holder(Office.CHAIR, today).isEmpty() ? GovernanceProblem.CHAIR_MISSING : null;
    }

    List<Seat> seatsOn(LocalDate day) {
        return members.stream()
                .filter(member -> member.isMemberOn(day))
                .map(GroupMember::seat)
                .toList();
    }

    /** Who holds the office on that day; of several deputies the longest-serving. */
    Optional<String> holder(Office office, LocalDate day) {
        return seatsOn(day).stream()
                .filter(seat -> seat.office() == office)
                .map(Seat::subject)
                .findFirst();
    }

    GroupTerms terms() {
        return new GroupTerms(name, termsOfReference, quorumOverride);
    }

    Optional<GroupMember> member(UUID memberId) {
        return members.stream().filter(member -> member.id().equals(memberId)).findFirst();
    }

    UUID id() {
        return id;
    }

    UUID initiativeId() {
        return initiativeId;
    }

    GroupKind kind() {
        return kind;
    }

    GroupStatus status() {
        return status;
    }

    List<GroupMember> members() {
        return List.copyOf(members);
    }

    Instant createdAt() {
        return createdAt;
    }

    long version() {
        return version;
    }
}
