package org.mobiletoolkit.stakeholder.course.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.stakeholder.course.gate.GateReview.Status;

class GateReviewLifecycleTest {

    /** Every pair of status and command. */
    @Test
    void decidesAgainButNeverWithdrawsWhatIsDecided() {
        var table = new TreeMap<String, Object>();
        for (var from : Status.values()) {
            for (var command : List.of("withdraw", "decide")) {
                table.put(from + " " + command, result(from, command));
            }
        }

        assertThat(table)
                .isEqualTo(Map.of(
                        "REQUESTED withdraw", Status.WITHDRAWN,
                        "REQUESTED decide", Status.DECIDED,
                        "DECIDED withdraw", CommonProblem.TRANSITION_NOT_ALLOWED,
                        "DECIDED decide", Status.DECIDED,
                        "WITHDRAWN withdraw", CommonProblem.TRANSITION_NOT_ALLOWED,
                        "WITHDRAWN decide", CommonProblem.TRANSITION_NOT_ALLOWED));
    }

    private static Object result(Status from, String command) {
        try {
            return GateReview.LIFECYCLE.next(from, command);
        } catch (Refusal refusal) {
            return refusal.type();
        }
    }
}
