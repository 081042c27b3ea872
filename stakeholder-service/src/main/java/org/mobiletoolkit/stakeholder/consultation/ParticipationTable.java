package org.mobiletoolkit.stakeholder.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.stakeholder.audience.AffectedGroups;
import org.mobiletoolkit.stakeholder.consultation.ConsultationInvitations.Tally;
import org.mobiletoolkit.stakeholder.consultation.Hearings.GroupCount;
import org.mobiletoolkit.stakeholder.consultation.ParticipationView.GroupParticipation;

/** Sets the audience of a consultation beside its invitations and responses. */
@ApplicationScoped
class ParticipationTable {

    private static final String OTHERS = "No group named";

    private final AffectedGroups groups;
    private final ConsultationInvitations invitations;
    private final Hearings hearings;

    ParticipationTable(AffectedGroups groups, ConsultationInvitations invitations, Hearings hearings) {
        this.groups = groups;
        this.invitations = invitations;
        this.hearings = hearings;
    }

    ParticipationView of(Consultation consultation) {
        return of(
                consultation,
                groups.of(consultation.initiativeId()).stream()
                        .map(StatedGroup::of)
                        .toList(),
                invitations.groupsInvited(consultation.id()),
                invitations.tallyOf(consultation.id()),
                hearings.countsOf(consultation.id()));
    }

    /** Every group of the audience in its order, then every other group that was invited or answered, by name. */
    static ParticipationView of(
            Consultation consultation,
            List<StatedGroup> groups,
            Set<UUID> invitedAsGroup,
            List<Tally> tallies,
            List<GroupCount> counts) {
        var rows = new ArrayList<GroupParticipation>();
        var told = new HashSet<UUID>();
        for (var entry : consultation.audience()) {
            var group = groups.stream()
                    .filter(one -> one.id().equals(entry.groupId()))
                    .findFirst();
            if (group.isPresent()) {
                told.add(group.get().id());
                var expected = entry.expected() == null ? group.get().headcount() : entry.expected();
                rows.add(row(group.get(), expected, invitedAsGroup, tallies, counts));
            } else if (entry.name() != null) {
                rows.add(new GroupParticipation(
                        null, entry.name(), entry.userTypeCode(), entry.expected(), false, 0, 0, 0, 0, null));
            }
        }
        groups.stream()
                .filter(group -> !told.contains(group.id()))
                .map(group -> row(group, group.headcount(), invitedAsGroup, tallies, counts))
                .filter(row -> row.invitedAsGroup() || row.invited() > 0 || row.responses() > 0)
                .forEach(rows::add);
        var others = counts.stream().filter(one -> one.groupId() == null).findFirst();
        var othersInvited = sum(tallies, null, any -> true);
        if (others.isPresent() || othersInvited > 0) {
            rows.add(new GroupParticipation(
                    null,
                    OTHERS,
                    null,
                    null,
                    false,
                    othersInvited,
                    sum(tallies, null, status -> status == InvitationStatus.DECLINED),
                    others.map(GroupCount::responses).orElse(0L),
                    others.map(GroupCount::people).orElse(0L),
                    null));
        }
        var invited = tallies.stream().mapToLong(Tally::count).sum();
        var responded = tallies.stream()
                .filter(one -> one.status() == InvitationStatus.RESPONDED)
                .mapToLong(Tally::count)
                .sum();
        return new ParticipationView(
                consultation.id(),
                counts.stream().mapToLong(GroupCount::responses).sum(),
                counts.stream().mapToLong(GroupCount::people).sum(),
                invited,
                responded,
                tallies.stream()
                        .filter(one -> one.status() == InvitationStatus.DECLINED)
                        .mapToLong(Tally::count)
                        .sum(),
                invited == 0 ? null : CoverageRule.rate(responded, invited),
                List.copyOf(rows));
    }

    private static GroupParticipation row(
            StatedGroup group, int expected, Set<UUID> invitedAsGroup, List<Tally> tallies, List<GroupCount> counts) {
        var count =
                counts.stream().filter(one -> group.id().equals(one.groupId())).findFirst();
        var people = count.map(GroupCount::people).orElse(0L);
        return new GroupParticipation(
                group.id(),
                group.name(),
                group.userTypeCode(),
                expected,
                invitedAsGroup.contains(group.id()),
                sum(tallies, group.id(), any -> true),
                sum(tallies, group.id(), status -> status == InvitationStatus.DECLINED),
                count.map(GroupCount::responses).orElse(0L),
                people,
                CoverageRule.rate(Math.min(people, expected), expected));
    }

    private static long sum(List<Tally> tallies, @Nullable UUID groupId, Predicate<InvitationStatus> which) {
        return tallies.stream()
                .filter(one -> Objects.equals(one.groupId(), groupId) && which.test(one.status()))
                .mapToLong(Tally::count)
                .sum();
    }
}
