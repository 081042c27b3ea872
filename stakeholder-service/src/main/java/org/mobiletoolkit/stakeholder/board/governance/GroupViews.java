package org.mobiletoolkit.stakeholder.board.governance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;
import org.mobiletoolkit.platform.paging.Page;
import org.mobiletoolkit.platform.person.LoginCover;
import org.mobiletoolkit.platform.person.Restrictions;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.ProblemType;
import org.mobiletoolkit.stakeholder.access.Access;
import org.mobiletoolkit.stakeholder.course.initiative.Initiative;
import org.mobiletoolkit.stakeholder.course.initiative.Initiatives;

/** Shows groups to the caller at hand, with what he may do with them. */
@ApplicationScoped
class GroupViews {

    private final Initiatives initiatives;
    private final Restrictions restrictions;
    private final BoardGuard boards;
    private final Caller caller;
    private final Clock clock;
    private final AvailableActions available;

    GroupViews(
            Initiatives initiatives,
            Restrictions restrictions,
            BoardGuard boards,
            Caller caller,
            Clock clock,
            AvailableActions available) {
        this.available = available;
        this.initiatives = initiatives;
        this.restrictions = restrictions;
        this.boards = boards;
        this.caller = caller;
        this.clock = clock;
    }

    GovernanceGroupView one(GovernanceGroup group) {
        return view(group, initiatives.require(group.scopeId()), London.today(clock), restrictions.cover());
    }

    /** A page, whose initiatives are read at once. */
    Page<GovernanceGroupView> page(Page<GovernanceGroup> groups) {
        Map<UUID, Initiative> known = initiatives.byId(
                groups.items().stream().map(GovernanceGroup::scopeId).collect(Collectors.toSet()));
        var today = London.today(clock);
        var cover = restrictions.cover();
        return new Page<>(
                groups.items().stream()
                        .map(group -> view(group, Objects.requireNonNull(known.get(group.scopeId())), today, cover))
                        .toList(),
                groups.page(),
                groups.links());
    }

    private GovernanceGroupView view(GovernanceGroup group, Initiative initiative, LocalDate today, LoginCover cover) {
        return GovernanceGroupView.of(group, today, actions(group, initiative, today), cover);
    }

    private List<AvailableAction> actions(GovernanceGroup group, Initiative initiative, LocalDate today) {
        var actions = new ArrayList<>(available.of(
                GroupLifecycle.MACHINE,
                group.status(),
                initiative.id(),
                command -> against(group, command, initiative, today)));
        actions.add(available.one(
                GroupLifecycle.APPROVE_TERMS, Access.APPROVE_TERMS, initiative.id(), againstApproval(group)));
        return List.copyOf(actions);
    }

    private @Nullable ProblemType against(
            GovernanceGroup group, String command, Initiative initiative, LocalDate today) {
        return boards.reserved(group, command, initiative)
                ? GovernanceProblem.NOT_THE_INITIATIVES_SRO
                : group.obstacleTo(command, today, initiative.sro());
    }

    private @Nullable ProblemType againstApproval(GovernanceGroup group) {
        return group.status() == GroupStatus.DISSOLVED
                ? CommonProblem.TRANSITION_NOT_ALLOWED
                : group.obstacleToApproval(caller.subject());
    }
}
