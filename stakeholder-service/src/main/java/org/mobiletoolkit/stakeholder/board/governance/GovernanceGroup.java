package org.mobiletoolkit.stakeholder.board.governance;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.ProblemType;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Authored;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Noun;
import org.mobiletoolkit.platform.record.Origin;

/** A group that works on an initiative or decides about it (handbook 6.6), with its members past and present. */
@Entity
@Noun(value = "governance-group", at = "/governance-groups")
public class GovernanceGroup extends Authored<GovernanceGroupContent> {

    @Embedded
    private GovernanceGroupContent content;

    @Embedded
    private Authorship authorship;

    @Enumerated(EnumType.STRING)
    private GroupStatus status = GroupStatus.FORMING;

    @OneToMany(fetch = FetchType.EAGER, cascade = CascadeType.ALL)
    @JoinColumn(name = "groupId", insertable = false, updatable = false)
    @OrderBy("memberFrom, id")
    @BatchSize(size = 200) // a page of groups is two queries, not one for each
    private List<GroupMember> members = new ArrayList<>();

    private Instant changedAt;

    protected GovernanceGroup() {}

    GovernanceGroup(Origin origin, GovernanceGroupContent content) {
        super(origin);
        this.content = content;
        this.changedAt = origin.at();
        this.authorship = Authorship.of(origin.by());
    }

    Move<GroupStatus> formed() {
        return Move.beginning("form", status);
    }

    /** Takes the terms over; what was approved of others does not hold for these. */
    void agree(GovernanceGroupContent to, String by) {
        if (!to.mandatesTheSameAs(content)) {
            authorship = authorship.rewritten(by);
        }
        content = to;
        if (status == GroupStatus.ACTIVE && to.termsOfReference() == null) {
            throw new Refusal(
                    GovernanceProblem.TERMS_OF_REFERENCE_MISSING, "An active group keeps its terms of reference");
        }
    }

    void approveTerms(String by, Instant at) {
        authorship = authorship.approved(by, at);
    }

    /** What stands against an approval of the terms by this person; null when nothing does. */
    @Nullable
    ProblemType obstacleToApproval(String by) {
        return hasTerms() ? authorship.obstacleToApproval(by) : GovernanceProblem.TERMS_OF_REFERENCE_MISSING;
    }

    private boolean hasTerms() {
        var words = content.termsOfReference();
        return words != null && !words.isBlank();
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

    /** Does what the command says, unless more than its state stands against it on that day. */
    Move<GroupStatus> obey(String command, LocalDate today, String sro) {
        var move = Move.on(GroupLifecycle.MACHINE, status, command);
        var obstacle = obstacleTo(command, today, sro);
        if (obstacle != null) {
            throw new Refusal(obstacle, "The group cannot work yet");
        }
        status = move.to();
        return move;
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
        return kind() == GroupKind.BOARD ? BoardRule.against(members, sro, today) : null;
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

    /** Who approved the terms as they stand; null while nobody has. */
    @Nullable
    TermsApproval approval() {
        return authorship.approval();
    }

    Optional<GroupMember> member(UUID memberId) {
        return members.stream().filter(member -> member.id().equals(memberId)).findFirst();
    }

    @Override
    public GovernanceGroupContent content() {
        return content;
    }

    @Override
    public UUID scopeId() {
        return content.initiativeId();
    }

    GroupKind kind() {
        return content.kind();
    }

    GroupStatus status() {
        return status;
    }

    List<GroupMember> members() {
        return List.copyOf(members);
    }
}
