package org.mobiletoolkit.stakeholder.standing.risk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.Machines;

/** Every state and every command of risks, issues and assumptions. */
class RiskLifecyclesTest {

    @Test
    void ofARisk() {
        assertThat(Machines.transitions(RiskLifecycle.MACHINE, RiskStatus.class, "materialise", "close", "reopen"))
                .containsExactly(
                        "CLOSED reopen OPEN",
                        "MATERIALISED close CLOSED",
                        "MATERIALISED reopen OPEN",
                        "OPEN close CLOSED",
                        "OPEN materialise MATERIALISED");
    }

    @Test
    void ofAnIssue() {
        assertThat(Machines.transitions(IssueLifecycle.MACHINE, IssueStatus.class, "resolve", "withdraw", "reopen"))
                .containsExactly("OPEN resolve RESOLVED", "OPEN withdraw WITHDRAWN", "RESOLVED reopen OPEN");
    }

    @Test
    void ofAnAssumption() {
        assertThat(Machines.transitions(AssumptionLifecycle.MACHINE, AssumptionStatus.class, "validate", "invalidate"))
                .containsExactly(
                        "OPEN invalidate INVALIDATED", "OPEN validate VALIDATED", "VALIDATED invalidate INVALIDATED");
    }
}
