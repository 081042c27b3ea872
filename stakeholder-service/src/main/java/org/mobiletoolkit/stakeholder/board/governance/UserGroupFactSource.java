package org.mobiletoolkit.stakeholder.board.governance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.platform.fact.FactSource;
import org.mobiletoolkit.platform.fact.Facts;

/** Answers whether a user group is established, from the groups and meetings on record. */
@ApplicationScoped
class UserGroupFactSource implements FactSource {

    private final GovernanceGroups groups;
    private final Meetings meetings;
    private final UserGroupSettings settings;
    private final Clock clock;

    UserGroupFactSource(GovernanceGroups groups, Meetings meetings, UserGroupSettings settings, Clock clock) {
        this.groups = groups;
        this.meetings = meetings;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Facts<?> facts() {
        return Facts.over(this::groups)
                .of("governance-group", "group-member", "meeting", "meeting-idea")
                .answering(UserGroupFacts.GROUP, seen -> answer(UserGroupFacts.GROUP, seen))
                .answering(UserGroupFacts.MEMBERS, seen -> answer(UserGroupFacts.MEMBERS, seen))
                .answering(UserGroupFacts.MET, seen -> answer(UserGroupFacts.MET, seen));
    }

    private Fact answer(String code, List<UserGroup> seen) {
        return UserGroupFacts.answer(code, seen, London.today(clock), settings.maxAgeDays());
    }

    private List<UserGroup> groups(UUID initiativeId) {
        var today = London.today(clock);
        var held = meetings.recordsOf(initiativeId);
        return groups.activeUserGroups(initiativeId).stream()
                .map(group -> seen(group, held.get(group.id()), today))
                .toList();
    }

    private static UserGroup seen(GovernanceGroup group, Meetings.@Nullable Held held, LocalDate today) {
        return new UserGroup(
                group.id(),
                group.approval() != null,
                group.content().purposes().contains(GroupPurpose.EVALUATE_FUTURE_OPTIONS),
                group.members().stream()
                        .filter(member -> member.isMemberOn(today))
                        .map(member -> new UserGroup.Member(member.userType(), member.isFrontline()))
                        .toList(),
                held == null ? null : held.lastOn(),
                held == null ? 0 : held.ideas());
    }
}
