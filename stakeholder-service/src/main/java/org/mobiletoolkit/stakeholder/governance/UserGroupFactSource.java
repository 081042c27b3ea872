package org.mobiletoolkit.stakeholder.governance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.platform.fact.FactSource;

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
    public Set<String> codes() {
        return UserGroupFacts.CODES;
    }

    @Override
    public Fact answer(String code, UUID initiativeId) {
        return answers(List.of(code), initiativeId).get(0);
    }

    @Override
    public List<Fact> answers(Collection<String> codes, UUID initiativeId) {
        var today = London.today(clock);
        var held = meetings.recordsOf(initiativeId);
        var seen = groups.activeUserGroups(initiativeId).stream()
                .map(group -> seen(group, held.get(group.id()), today))
                .toList();
        return codes.stream()
                .map(code -> UserGroupFacts.answer(code, seen, today, settings.maxAgeDays()))
                .toList();
    }

    private static UserGroup seen(GovernanceGroup group, Meetings.@Nullable Held held, LocalDate today) {
        return new UserGroup(
                group.id(),
                group.approval() != null,
                group.terms().purposesSaid().contains(GroupPurpose.EVALUATE_FUTURE_OPTIONS),
                group.members().stream()
                        .filter(member -> member.isMemberOn(today))
                        .map(member -> new UserGroup.Member(member.userType(), member.isFrontline()))
                        .toList(),
                held == null ? null : held.lastOn(),
                held == null ? 0 : held.ideas());
    }
}
