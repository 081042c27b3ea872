package org.mobiletoolkit.benefits.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.Machines;

/** Handbook 3.2: every command from every state. */
class BenefitLifecycleTest {

    @Test
    void leadsFromEachStateExactlyWhereTheHandbookSays() {
        assertThat(Machines.transitions(
                        BenefitLifecycle.STATES,
                        BenefitStatus.class,
                        "profile",
                        "validate",
                        "baseline",
                        "track",
                        "conclude-realised",
                        "conclude-partially-realised",
                        "conclude-not-realised",
                        "revise",
                        "reject",
                        "withdraw"))
                .containsExactlyInAnyOrder(
                        "IDENTIFIED profile PROFILED",
                        "IDENTIFIED reject REJECTED",
                        "PROFILED validate VALIDATED",
                        "PROFILED reject REJECTED",
                        "VALIDATED baseline BASELINED",
                        "VALIDATED revise PROFILED",
                        "VALIDATED withdraw WITHDRAWN",
                        "BASELINED track TRACKING",
                        "BASELINED revise PROFILED",
                        "BASELINED withdraw WITHDRAWN",
                        "TRACKING conclude-realised REALISED",
                        "TRACKING conclude-partially-realised PARTIALLY_REALISED",
                        "TRACKING conclude-not-realised NOT_REALISED",
                        "TRACKING withdraw WITHDRAWN");
    }

    @Test
    void offersOnlyTheCommandWhoseRecordsExist() {
        assertThat(BenefitLifecycle.STATES.rights()).containsOnlyKeys("reject");
    }
}
