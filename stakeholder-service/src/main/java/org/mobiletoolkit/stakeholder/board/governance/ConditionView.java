package org.mobiletoolkit.stakeholder.board.governance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.person.LoginCover;

/**
 * A condition of a decision, and whether it is met.
 *
 * @param number counts the conditions of the decision from 1
 * @param closedBy login of who said so
 */
public record ConditionView(
        int number,
        String text,
        boolean closed,
        @Nullable LocalDate closedOn,
        @Nullable String closedBy,
        @Nullable String evidence) {

    ConditionView under(LoginCover cover) {
        return new ConditionView(number, text, closed, closedOn, cover.overAny(closedBy), evidence);
    }

    static ConditionView of(int number, String text, @Nullable ConditionClosure closure) {
        return closure == null
                ? new ConditionView(number, text, false, null, null, null)
                : new ConditionView(number, text, true, closure.closedOn(), closure.closedBy(), closure.evidence());
    }
}
