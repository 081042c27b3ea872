package org.mobiletoolkit.stakeholder.toolbox.worklist;

import java.util.List;

/**
 * How much of a step's list is settled. It says nothing about the step's checkpoints, which look at records.
 *
 * @param activities how many activities the step has
 * @param activitiesSettled how many are done or not applicable
 * @param activitiesInProgress how many are under way
 * @param considerations how many considerations the step has
 * @param considerationsSettled how many are addressed or not applicable
 * @param considerationsPlanned how many will be addressed
 * @param actionsOpen how many actions on next steps are open
 * @param settledPct share of activities and considerations that are settled, whole percent rounded down: 100 only when
 *     all are
 */
public record WorkProgress(
        int activities,
        int activitiesSettled,
        int activitiesInProgress,
        int considerations,
        int considerationsSettled,
        int considerationsPlanned,
        long actionsOpen,
        int settledPct) {

    static WorkProgress of(List<ProgressStatus> activities, List<ReviewDecision> considerations, long actionsOpen) {
        var done = count(activities, ProgressStatus.DONE) + count(activities, ProgressStatus.NOT_APPLICABLE);
        var addressed =
                count(considerations, ReviewDecision.ADDRESSED) + count(considerations, ReviewDecision.NOT_APPLICABLE);
        var all = activities.size() + considerations.size();
        return new WorkProgress(
                activities.size(),
                done,
                count(activities, ProgressStatus.IN_PROGRESS),
                considerations.size(),
                addressed,
                count(considerations, ReviewDecision.PLANNED),
                actionsOpen,
                all == 0 ? 0 : (done + addressed) * 100 / all);
    }

    private static <E extends Enum<E>> int count(List<E> all, E one) {
        return (int) all.stream().filter(each -> each == one).count();
    }
}
