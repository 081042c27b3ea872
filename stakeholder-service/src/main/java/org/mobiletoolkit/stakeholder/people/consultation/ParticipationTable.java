package org.mobiletoolkit.stakeholder.people.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.stakeholder.people.audience.AffectedGroups;
import org.mobiletoolkit.stakeholder.people.consultation.ConsultationInvitations.Tally;
import org.mobiletoolkit.stakeholder.people.consultation.Hearings.GroupCount;
import org.mobiletoolkit.stakeholder.people.consultation.ParticipationView.GroupParticipation;

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
                groups.of(consultation.scopeId()).stream().map(CoveredGroup::of).toList(),
                invitations.groupsInvited(consultation.id()),
                invitations.tallyOf(consultation.id()),
                hearings.countsOf(consultation.id()));
    }

    /**
     * Every group of the audience in its order, then every other group that was invited or answered, by name. Those who
     * are asked in words by their user type are followed up by the affected groups of that type that the audience does
     * not name; where several are, the first of them.
     */
    static ParticipationView of(
            Consultation consultation,
            List<CoveredGroup> groups,
            Set<UUID> invitedAsGroup,
            List<Tally> tallies,
            List<GroupCount> counts) {
        var turnout = new Turnout(invitedAsGroup, tallies, counts);
        var rows = new ArrayList<GroupParticipation>();
        var told = consultation.content().audience().stream()
                .map(AudienceEntry::groupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        for (var entry : consultation.content().audience()) {
            var group = groups.stream()
                    .filter(one -> one.id().equals(entry.groupId()))
                    .findFirst();
            if (group.isPresent()) {
                rows.add(turnout.of(group.get(), entry.expected()));
            } else if (entry.name() != null) {
                var ofType = groups.stream()
                        .filter(one -> entry.userTypeCode() != null
                                && entry.userTypeCode().equals(one.userTypeCode())
                                && !told.contains(one.id()))
                        .map(CoveredGroup::id)
                        .collect(Collectors.toSet());
                told.addAll(ofType);
                rows.add(turnout.of(null, entry.name(), entry.userTypeCode(), entry.expected(), ofType));
            }
        }
        groups.stream()
                .filter(group -> !told.contains(group.id()))
                .map(group -> turnout.of(group, null))
                .filter(row -> row.invitedAsGroup() || row.invited() > 0 || row.responses() > 0)
                .forEach(rows::add);
        var others = counts.stream().filter(one -> one.groupId() == null).findFirst();
        var othersInvited = turnout.invited(Objects::isNull, any -> true);
        if (others.isPresent() || othersInvited > 0) {
            rows.add(new GroupParticipation(
                    null,
                    OTHERS,
                    null,
                    null,
                    false,
                    othersInvited,
                    turnout.invited(Objects::isNull, InvitationStatus.DECLINED::equals),
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

    /** Who was invited and who answered, to be told of one group or of several together. */
    private record Turnout(Set<UUID> invitedAsGroup, List<Tally> tallies, List<GroupCount> counts) {

        GroupParticipation of(CoveredGroup group, @Nullable Integer expected) {
            return of(
                    group.id(),
                    group.name(),
                    group.userTypeCode(),
                    expected == null ? group.headcount() : expected,
                    Set.of(group.id()));
        }

        /** Without a group nobody can be counted, so that there is no rate either. */
        GroupParticipation of(
                @Nullable UUID groupId,
                String name,
                @Nullable String userTypeCode,
                @Nullable Integer expected,
                Set<UUID> groups) {
            // responses and invitations of no group have null for it, which such a set refuses to be asked for
            Predicate<@Nullable UUID> one = id -> id != null && groups.contains(id);
            var people = count(one, GroupCount::people);
            return new GroupParticipation(
                    groupId,
                    name,
                    userTypeCode,
                    expected,
                    invitedAsGroup.stream().anyMatch(one),
                    invited(one, any -> true),
                    invited(one, InvitationStatus.DECLINED::equals),
                    count(one, GroupCount::responses),
                    people,
                    expected == null || groups.isEmpty()
                            ? null
                            : CoverageRule.rate(Math.min(people, expected), expected));
        }

        long invited(Predicate<@Nullable UUID> group, Predicate<InvitationStatus> which) {
            return tallies.stream()
                    .filter(tally -> group.test(tally.groupId()) && which.test(tally.status()))
                    .mapToLong(Tally::count)
                    .sum();
        }

        private long count(Predicate<@Nullable UUID> group, ToLongFunction<GroupCount> what) {
            return counts.stream()
                    .filter(count -> group.test(count.groupId()))
                    .mapToLong(what)
                    .sum();
        }
    }
}
