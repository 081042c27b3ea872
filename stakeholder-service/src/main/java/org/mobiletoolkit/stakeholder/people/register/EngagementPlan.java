package org.mobiletoolkit.stakeholder.people.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;
import org.mobiletoolkit.platform.text.NameOrder;

/**
 * How the support of an initiative's stakeholders is to be won or kept: everybody with the strategy of their quadrant,
 * the gap, and what is still to be done about it (handbook 6.1, 6.2).
 *
 * @param open how many engagement actions are open
 * @param overdue how many of them should have taken place by now
 * @param notShown how many have a stake and are not named below, because the use of data on them is restricted
 * @param stakeholders the highest engagement priority first, those of whom it cannot be told last
 * @param unattended those to be managed closely with whom nothing is planned
 * @param withThoseWhoLeft open actions with somebody who has no stake any longer: to be cancelled
 */
public record EngagementPlan(
        UUID initiativeId,
        LocalDate asOf,
        int threshold,
        int open,
        int overdue,
        int notShown,
        List<Line> stakeholders,
        List<Unattended> unattended,
        List<EngagementActionView> withThoseWhoLeft) {

    /** One stakeholder in the plan. */
    @Schema(name = "EngagementPlanLine")
    public record Line(
            UUID id,
            String name,
            StakeholderKind kind,
            @Nullable Integer power,
            @Nullable Integer interest,
            @Nullable Quadrant quadrant,

            @Schema(description = "How those in the quadrant are to be managed") @Nullable
            String strategy,

            SupportLevel support,
            SupportLevel desiredSupport,
            @Nullable Integer gap,
            @Nullable Integer engagementPriority,
            @Nullable EngagementChannel preferredChannel,
            @Nullable String relationshipOwner,

            @Schema(description = "Last day of a completed engagement or a consultation response") @Nullable
            LocalDate lastEngagedOn,

            @Schema(description = "The earliest due first") List<EngagementActionView> openActions) {}

    /** Somebody to be managed closely with whom nothing is planned. */
    @Schema(name = "EngagementPlanUnattended")
    public record Unattended(UUID id, String name) {}

    /**
     * Joins the register with what is planned.
     *
     * @param active those who have a stake now
     * @param hidden the ids of those who may not be shown
     * @param openActions of the whole initiative, the earliest due first
     * @param lastEngaged by stakeholder
     */
    static EngagementPlan of(
            UUID initiativeId,
            LocalDate today,
            int threshold,
            List<Stakeholder> active,
            Set<UUID> hidden,
            List<EngagementAction> openActions,
            Map<UUID, LocalDate> lastEngaged,
            AvailableActions available) {
        var byStakeholder = openActions.stream()
                .collect(Collectors.groupingBy(
                        EngagementAction::stakeholderId,
                        Collectors.mapping(
                                action -> EngagementActionView.of(action, today, available), Collectors.toList())));
        var lines = active.stream()
                .filter(one -> !hidden.contains(one.id()))
                .map(one -> line(
                        one, threshold, lastEngaged.get(one.id()), byStakeholder.getOrDefault(one.id(), List.of())))
                .sorted(Comparator.comparing(Line::engagementPriority, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(Line::quadrant, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Line::name, NameOrder.get())
                        .thenComparing(Line::id))
                .toList();
        var present = active.stream().map(Stakeholder::id).collect(Collectors.toSet());
        return new EngagementPlan(
                initiativeId,
                today,
                threshold,
                openActions.size(),
                (int) openActions.stream().filter(one -> one.isOverdue(today)).count(),
                active.size() - lines.size(),
                lines,
                lines.stream()
                        .filter(line -> line.quadrant() == Quadrant.MANAGE_CLOSELY
                                && line.openActions().isEmpty())
                        .map(line -> new Unattended(line.id(), line.name()))
                        .toList(),
                openActions.stream()
                        .filter(action -> !present.contains(action.stakeholderId()))
                        .filter(action -> !hidden.contains(action.stakeholderId()))
                        .map(action -> EngagementActionView.of(action, today, available))
                        .toList());
    }

    private static Line line(
            Stakeholder one, int threshold, @Nullable LocalDate lastEngagedOn, List<EngagementActionView> open) {
        var standing = one.standing();
        var quadrant = standing.quadrant(threshold);
        var details = one.content();
        return new Line(
                one.id(),
                details.name(),
                details.kind(),
                standing.power(),
                standing.interest(),
                quadrant,
                quadrant == null ? null : quadrant.strategy(),
                standing.current(),
                standing.desired(),
                standing.gap(),
                standing.engagementPriority(),
                details.preferredChannel(),
                details.relationshipOwner(),
                lastEngagedOn,
                open);
    }
}
