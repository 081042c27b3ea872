package org.mobiletoolkit.stakeholder.board.governance;

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
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
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

    @JdbcTypeCode(SqlTypes.JSON)
    private List<GroupPurpose> purposes = List.of();

    private @Nullable Integer quorumOverride;
    private @Nullable String quorumBelowHalfReason;
    private @Nullable LocalDate reviewOn;

    /** Who wrote the terms as they stand. */
    private String termsBy;

    /** Who has written on them since they were last approved. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> termsAuthors = List.of();

    private @Nullable String termsApprovedBy;
    private @Nullable Instant termsApprovedAt;

    @Enumerated(EnumType.STRING)
    private GroupStatus status = GroupStatus.FORMING;

    @OneToMany(fetch = FetchType.EAGER, cascade = CascadeType.ALL)
    @JoinColumn(name = "groupId", insertable = false, updatable = false)
    @OrderBy("memberFrom, id")
    @BatchSize(size = 200) // a page of groups is two queries, not one for each
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
        this.termsBy = createdBy;
        this.termsAuthors = List.of(createdBy);
        agree(said.terms(), createdBy);
    }

    /** Takes the terms over; an approval of other terms is gone with them. */
    final void agree(GroupTerms terms, String by) {
        if (!terms.mandatesTheSameAs(terms())) {
            var authors = new TreeSet<>(termsApprovedBy == null ? termsAuthors : List.<String>of());
            authors.add(by);
            termsAuthors = List.copyOf(authors);
            termsBy = by;
            termsApprovedBy = null;
            termsApprovedAt = null;
        }
        name = terms.name();
        termsOfReference = terms.termsOfReference();
        purposes = terms.purposesSaid();
        quorumOverride = terms.quorumOverride();
        quorumBelowHalfReason = terms.quorumBelowHalfReason();
        reviewOn = terms.reviewOn();
    }

    void approveTerms(String by, Instant at) {
        termsApprovedBy = by;
        termsApprovedAt = at;
    }

    /** What stands against an approval of the terms by this person; null when nothing does. */
    @Nullable
    ProblemType obstacleToApproval(String by) {
        if (!hasTerms()) {
            return GovernanceProblem.TERMS_OF_REFERENCE_MISSING;
        }
        if (termsApprovedBy != null) {
            return GovernanceProblem.TERMS_ALREADY_APPROVED;
        }
        return termsAuthors.contains(by) ? GovernanceProblem.TERMS_AUTHOR_APPROVES : null;
    }

    private boolean hasTerms() {
        return termsOfReference != null && !termsOfReference.isBlank();
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
    ProblemType obstacleTo(String command, LocalDate today, String sro) {
        if (!command.equals(GroupLifecycle.ACTIVATE)) {
            return null;
        }
        if (!hasTerms()) {
            return GovernanceProblem.TERMS_OF_REFERENCE_MISSING;
        }
        if (holder(Office.CHAIR, today).isEmpty()) {
            return GovernanceProblem.CHAIR_MISSING;
        }
        return kind == GroupKind.BOARD ? BoardRule.against(members, sro, today) : null;
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
        return new GroupTerms(name, termsOfReference, purposes, quorumOverride, quorumBelowHalfReason, reviewOn);
    }

    /** Who approved the terms as they stand; null while nobody has. */
    @Nullable
    TermsApproval approval() {
        return termsApprovedBy == null || termsApprovedAt == null
                ? null
                : new TermsApproval(termsApprovedBy, termsApprovedAt);
    }

    String termsBy() {
        return termsBy;
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
