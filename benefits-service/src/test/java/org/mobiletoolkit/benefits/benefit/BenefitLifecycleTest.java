package org.mobiletoolkit.benefits.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/** Handbook 3.2, over all pairs of states and all commands. */
class BenefitLifecycleTest {

    private static final List<String> COMMANDS = List.of(
            "profile",
            "validate",
            "baseline",
            "track",
            "conclude-realised",
            "conclude-partially-realised",
            "conclude-not-realised",
            "revise",
            "reject",
            "withdraw");

    private static final Set<String> EXPECTED = Set.of(
            "IDENTIFIED -profile-> PROFILED",
            "IDENTIFIED -reject-> REJECTED",
            "PROFILED -validate-> VALIDATED",
            "PROFILED -reject-> REJECTED",
            "VALIDATED -baseline-> BASELINED",
            "VALIDATED -revise-> PROFILED",
            "VALIDATED -withdraw-> WITHDRAWN",
            "BASELINED -track-> TRACKING",
            "BASELINED -revise-> PROFILED",
            "BASELINED -withdraw-> WITHDRAWN",
            "TRACKING -conclude-realised-> REALISED",
            "TRACKING -conclude-partially-realised-> PARTIALLY_REALISED",
            "TRACKING -conclude-not-realised-> NOT_REALISED",
            "TRACKING -withdraw-> WITHDRAWN");

    @Test
    void leadsFromEachStateExactlyWhereTheHandbookSays() {
        var declared = new TreeSet<String>();
        for (var from : BenefitStatus.values()) {
            for (var command : COMMANDS) {
                for (var to : BenefitStatus.values()) {
                    if (BenefitLifecycle.STATES.allows(from, command)
                            && BenefitLifecycle.STATES.next(from, command) == to) {
                        declared.add(from + " -" + command + "-> " + to);
                    }
                }
            }
        }

        assertThat(declared).isEqualTo(new TreeSet<>(EXPECTED));
    }

    @Test
    void knowsNoOtherCommand() {
        var known = Arrays.stream(BenefitStatus.values())
                .flatMap(status -> BenefitLifecycle.STATES.commands(status).stream())
                .collect(Collectors.toSet());

        assertThat(known).isEqualTo(Set.copyOf(COMMANDS));
    }

    @Test
    void refusesEveryOtherCommandInEveryState() {
        for (var from : BenefitStatus.values()) {
            for (var command : COMMANDS) {
                if (EXPECTED.stream().noneMatch(line -> line.startsWith(from + " -" + command + "-> "))) {
                    assertThatThrownBy(() -> BenefitLifecycle.STATES.next(from, command))
                            .as("%s in %s", command, from)
                            .isInstanceOfSatisfying(
                                    Refusal.class,
                                    refusal ->
                                            assertThat(refusal.type()).isEqualTo(CommonProblem.TRANSITION_NOT_ALLOWED));
                }
            }
        }
    }

    @Test
    void offersOnlyTheCommandWhoseRecordsExist() {
        assertThat(BenefitLifecycle.STATES.rights()).containsOnlyKeys("reject");
    }
}
