package org.mobiletoolkit.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.fact.FactBoard;
import org.mobiletoolkit.platform.testing.FactRules;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

/** Facts say what they read, so that a change of it marks them. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class FactsReadTest {

    @Inject
    FactBoard board;

    @Test
    void waitForRecordsOfWhichTheJournalIsTold() {
        FactRules.check(board, "org.mobiletoolkit.stakeholder");
    }

    @Test
    void aChangeOfARecordMarksWhatReadsIt() {
        assertThat(board.readers())
                .containsOnly(
                        Map.entry("affected-group", Set.of("STR3.COVERAGE")),
                        Map.entry(
                                "consultation",
                                Set.of(
                                        "STR3.COVERAGE",
                                        "VIS2.CONSULTED",
                                        "VIS4.COVERAGE",
                                        "VIS4.ENGAGED",
                                        "VIS4.SUPPORT")),
                        Map.entry(
                                "consultation-response",
                                Set.of(
                                        "STR3.COVERAGE",
                                        "VIS2.CONSULTED",
                                        "VIS4.COVERAGE",
                                        "VIS4.ENGAGED",
                                        "VIS4.SUPPORT")),
                        Map.entry("continuity-exercise", Set.of("IMP6.EXERCISED")),
                        Map.entry(
                                "decision",
                                Set.of(
                                        "OPT2.CONTENT",
                                        "OPT2.PIR",
                                        "STR1.AGREED",
                                        "STR1.CAPABILITIES",
                                        "STR1.ROADMAP",
                                        "STR1.SCOPE")),
                        Map.entry(
                                "document-version",
                                Set.of(
                                        "IMP6.PLAN",
                                        "IMP6.SCENARIOS",
                                        "OPT2.CONTENT",
                                        "OPT2.PIR",
                                        "STR1.AGREED",
                                        "STR1.CAPABILITIES",
                                        "STR1.ROADMAP",
                                        "STR1.SCOPE",
                                        "VIS2.CONSULTED",
                                        "VIS2.VISION")),
                        Map.entry(
                                "engagement-action",
                                Set.of(
                                        "STR3.INDEX",
                                        "STR3.LEADERS",
                                        "STR3.MITIGATED",
                                        "VIS4.COVERAGE",
                                        "VIS4.ENGAGED",
                                        "VIS4.SUPPORT")),
                        Map.entry("governance-group", Set.of("OPT4.GROUP", "OPT4.MEMBERS", "OPT4.MET")),
                        Map.entry("group-member", Set.of("OPT4.GROUP", "OPT4.MEMBERS", "OPT4.MET")),
                        Map.entry(
                                "influence-assessment",
                                Set.of(
                                        "STR3.COVERAGE",
                                        "STR3.INDEX",
                                        "STR3.LEADERS",
                                        "STR3.MITIGATED",
                                        "VIS4.COVERAGE",
                                        "VIS4.ENGAGED",
                                        "VIS4.SUPPORT")),
                        Map.entry("initiative", Set.of("VIS4.COVERAGE", "VIS4.ENGAGED", "VIS4.SUPPORT")),
                        Map.entry("maturity-assessment", Set.of("VIS1.MATURITY")),
                        Map.entry("meeting", Set.of("OPT4.GROUP", "OPT4.MEMBERS", "OPT4.MET")),
                        Map.entry("meeting-idea", Set.of("OPT4.GROUP", "OPT4.MEMBERS", "OPT4.MET")),
                        Map.entry("opportunity", Set.of("VIS2.OPPORTUNITIES")),
                        Map.entry(
                                "stakeholder",
                                Set.of(
                                        "STR3.COVERAGE",
                                        "STR3.INDEX",
                                        "STR3.LEADERS",
                                        "STR3.MITIGATED",
                                        "VIS4.COVERAGE",
                                        "VIS4.ENGAGED",
                                        "VIS4.SUPPORT")),
                        Map.entry("success-factor-assessment", Set.of("VIS1.FACTORS")),
                        Map.entry(
                                "support-assessment",
                                Set.of(
                                        "STR3.INDEX",
                                        "STR3.LEADERS",
                                        "STR3.MITIGATED",
                                        "VIS4.COVERAGE",
                                        "VIS4.ENGAGED",
                                        "VIS4.SUPPORT")),
                        Map.entry("version-agreement", Set.of("IMP6.PLAN", "IMP6.SCENARIOS")));
    }
}
