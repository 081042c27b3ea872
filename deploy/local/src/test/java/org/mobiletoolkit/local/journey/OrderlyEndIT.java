package org.mobiletoolkit.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mobiletoolkit.local.Application;
import org.mobiletoolkit.local.RunningSuite;
import org.mobiletoolkit.local.RunningSuite.Running;

/** An application that is asked to end finishes what it has begun, and whoever comes later is told so. */
@ExtendWith(RunningSuite.class)
class OrderlyEndIT {

    private static final int CALLERS = 4;

    /** Asked for by each caller before the end begins, so that it comes in the middle. */
    private static final int BEFORE = 5;

    @Test
    void leavesNobodyInDoubtWhetherTheirRequestWasCarriedOut(Running suite) throws Exception {
        // Given
        var trust = new Trust(suite, "RRX");
        var initiative = StepOne.begin(suite, trust);
        var inTheMiddle = new CountDownLatch(CALLERS * BEFORE);
        var gone = new CountDownLatch(1);
        var callers = Executors.newFixedThreadPool(CALLERS);
        try {
            // When
            var answers = IntStream.range(0, CALLERS)
                    .mapToObj(caller -> callers.submit(registering(trust, initiative, caller, inTheMiddle, gone)))
                    .toList();
            inTheMiddle.await();
            suite.end(Application.STAKEHOLDER);
            gone.countDown();

            // Then
            var counts = sum(answers);
            assertThat(counts.keySet()).contains(201).isSubsetOf(201, 502, 503);
            assertThat(registered(suite)).isEqualTo(counts.get(201));
        } finally {
            callers.shutdownNow();
            suite.startAgain(Application.STAKEHOLDER);
        }
    }

    /** Registers one after the other until the service is gone; counts the answers by their status. */
    private static Callable<Map<Integer, Integer>> registering(
            Trust trust, Initiative initiative, int caller, CountDownLatch inTheMiddle, CountDownLatch gone) {
        return () -> {
            var person = trust.as("project-member");
            var counts = new HashMap<Integer, Integer>();
            for (var i = 0; gone.getCount() > 0; i++) {
                var answer = person.post(
                        "/api/v1/stakeholders",
                        Map.of(
                                "initiativeId",
                                initiative.id(),
                                "name",
                                "Ward %d of hospital %d".formatted(i, caller),
                                "kind",
                                "GROUP",
                                "internal",
                                true,
                                "seniority",
                                "FRONTLINE"));
                counts.merge(answer.statusCode(), 1, Integer::sum);
                inTheMiddle.countDown();
            }
            return counts;
        };
    }

    private static Map<Integer, Integer> sum(List<Future<Map<Integer, Integer>>> answers) throws Exception {
        var all = new HashMap<Integer, Integer>();
        for (var one : answers) {
            one.get().forEach((status, times) -> all.merge(status, times, Integer::sum));
        }
        return all;
    }

    private static int registered(Running suite) throws Exception {
        try (var connection = suite.database(Application.STAKEHOLDER);
                var count = connection.prepareStatement(
                        "select count(*) from stakeholder where name like 'Ward % of hospital %'");
                var rows = count.executeQuery()) {
            if (!rows.next()) {
                throw new SQLException("a count has a row");
            }
            return rows.getInt(1);
        }
    }
}
