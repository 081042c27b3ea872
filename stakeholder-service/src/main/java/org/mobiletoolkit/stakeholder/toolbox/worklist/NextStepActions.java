package org.mobiletoolkit.stakeholder.toolbox.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.undertaking.UndertakingStatus;
import org.mobiletoolkit.platform.record.Records;

/** Every action on a next step. */
@ApplicationScoped
class NextStepActions implements Records<NextStepAction> {

    /** How many actions of an initiative stand where, by step, next step and status. */
    List<ActionCount> counts(UUID initiativeId) {
        return getEntityManager()
                .createQuery(
                        "select a.step, a.nextStepId, a.status, count(a) from NextStepAction a"
                                + " where a.initiativeId = ?1 group by a.step, a.nextStepId, a.status",
                        Object[].class)
                .setParameter(1, initiativeId)
                .getResultStream()
                .map(row ->
                        new ActionCount((String) row[0], (String) row[1], (UndertakingStatus) row[2], (Long) row[3]))
                .toList();
    }

    /** How many actions of a step have the status; those on the step's own account name no next step. */
    record ActionCount(String step, @Nullable String nextStepId, UndertakingStatus status, long count) {}
}
