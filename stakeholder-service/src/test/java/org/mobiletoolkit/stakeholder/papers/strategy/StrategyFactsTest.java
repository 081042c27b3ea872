package org.mobiletoolkit.stakeholder.papers.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mobiletoolkit.stakeholder.board.governance.DecisionOutcome.AGREED;
import static org.mobiletoolkit.stakeholder.board.governance.DecisionOutcome.DEFERRED;
import static org.mobiletoolkit.stakeholder.board.governance.DecisionOutcome.REJECTED;
import static org.mobiletoolkit.stakeholder.papers.content.Sample.STRATEGY;
import static org.mobiletoolkit.stakeholder.papers.content.Sample.with;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.stakeholder.board.governance.BoardDecision;
import org.mobiletoolkit.stakeholder.board.governance.DecisionOutcome;
import org.mobiletoolkit.stakeholder.papers.content.Sample;
import org.mobiletoolkit.stakeholder.papers.document.DocumentType;
import org.mobiletoolkit.stakeholder.papers.document.SeenVersion;
import org.mobiletoolkit.stakeholder.papers.document.VersionStatus;

class StrategyFactsTest {

    private static final UUID DOCUMENT = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private static final UUID DECISION = UUID.fromString("019a0000-0000-7000-8000-000000000002");

    private static SeenVersion version(String content) {
        return new SeenVersion(
                UUID.randomUUID(),
                DOCUMENT,
                DocumentType.STRATEGY,
                2,
                1,
                VersionStatus.AGREED,
                List.of("author@rrx"),
                Sample.strategy(content),
                3);
    }

    private static BoardDecision decision(DecisionOutcome outcome, int day) {
        return decision(outcome, day, List.of());
    }

    private static BoardDecision decision(DecisionOutcome outcome, int day, List<Integer> openConditions) {
        return new BoardDecision(
                DECISION, outcome, LocalDate.of(2026, 11, day), Instant.EPOCH, Set.of("chair@rrx"), openConditions);
    }

    @Test
    void isAgreedByADecisionOfTheBoard() {
        assertThat(StrategyFacts.agreed(version(STRATEGY), List.of(decision(AGREED, 3))))
                .isEqualTo(new Fact(
                        "STR1.AGREED",
                        true,
                        Map.of("version", 2, "status", "AGREED", "decision", "AGREED", "openConditions", 0),
                        Map.of("decision", "AGREED", "openConditions", 0),
                        List.of(),
                        List.of("/documents/" + DOCUMENT + "/versions/2", "/decisions/" + DECISION),
                        null));
    }

    @Test
    void isNotAgreedWhileAConditionOfTheAgreementIsOpen() {
        var fact = StrategyFacts.agreed(version(STRATEGY), List.of(decision(AGREED, 3, List.of(1, 3))));

        assertThat(fact.satisfied()).isFalse();
        assertThat(fact.observed()).containsEntry("decision", "AGREED").containsEntry("openConditions", 2);
        assertThat(fact.missing())
                .containsExactly("condition 1 of the board's agreement", "condition 3 of the board's agreement");
        assertThat(StrategyFacts.agreed(
                                version(STRATEGY), List.of(decision(AGREED, 3, List.of(1)), decision(AGREED, 4)))
                        .satisfied())
                .as("a later agreement without conditions")
                .isTrue();
    }

    @Test
    void isNotAgreedWithoutOneNorAfterTheBoardRejectedIt() {
        assertThat(StrategyFacts.agreed(null, List.of()).satisfied()).isFalse();
        assertThat(StrategyFacts.agreed(null, List.of()).missing())
                .containsExactly("an agreement of the board to exactly this version");
        assertThat(StrategyFacts.agreed(version(STRATEGY), List.of()).satisfied())
                .isFalse();
        assertThat(StrategyFacts.agreed(version(STRATEGY), List.of(decision(DEFERRED, 3)))
                        .satisfied())
                .isFalse();
        assertThat(StrategyFacts.agreed(version(STRATEGY), List.of(decision(AGREED, 3), decision(REJECTED, 4)))
                        .satisfied())
                .isFalse();
        assertThat(StrategyFacts.agreed(version(STRATEGY), List.of(decision(AGREED, 5), decision(REJECTED, 4)))
                        .satisfied())
                .isTrue();
    }

    @Test
    void isScopedByAScopeAndAnObjectiveThatCanBeMeasured() {
        assertThat(StrategyFacts.scope(version(STRATEGY)).satisfied()).isTrue();
        assertThat(StrategyFacts.scope(null).missing())
                .containsExactly("a scope", "an objective with measure, target and date");
        assertThat(StrategyFacts.scope(version("{}")).satisfied()).isFalse();
        assertThat(StrategyFacts.scope(version(with(STRATEGY, "\"baseline\":\"7\",", "")))
                        .satisfied())
                .isTrue();
        assertThat(StrategyFacts.scope(version(with(STRATEGY, ",\"targetDate\":\"2028-03-31\"", "")))
                        .missing())
                .containsExactly("an objective with measure, target and date");
        assertThat(StrategyFacts.scope(version("{\"scope\":{\"in\":[\"Nursing\"]}}"))
                        .missing())
                .containsExactly("an objective with measure, target and date");
    }

    @Test
    void hasCapabilitiesEachWithADayOrALevel() {
        assertThat(StrategyFacts.capabilities(version(STRATEGY)).observed()).containsEntry("aimed", 2);
        assertThat(StrategyFacts.capabilities(version(STRATEGY)).satisfied()).isTrue();
        assertThat(StrategyFacts.capabilities(null).missing()).containsExactly("a future capability");
        assertThat(StrategyFacts.capabilities(version("{\"capabilities\":[]}")).satisfied())
                .isFalse();
        assertThat(StrategyFacts.capabilities(version(with(STRATEGY, ",\"targetMaturity\":4", "")))
                        .missing())
                .containsExactly("a day or a level to be reached by CAP-1");
    }

    @Test
    void hasARoadmapThatPlacesEveryCapability() {
        assertThat(StrategyFacts.roadmap(version(STRATEGY)).satisfied()).isTrue();
        assertThat(StrategyFacts.roadmap(null).missing())
                .containsExactly("a phase with start, end and landing point", "a future capability");
        assertThat(StrategyFacts.roadmap(version(with(STRATEGY, "[\"CAP-2\"]", "[]")))
                        .missing())
                .containsExactly("a phase for CAP-2");
        var unlanded = STRATEGY.replaceAll("\"landingPoint\":\"[^\"]*\",", "");
        assertThat(StrategyFacts.roadmap(version(unlanded)).missing())
                .containsExactly("a phase with start, end and landing point");
        var oneLands = with(STRATEGY, "\"landingPoint\":\"Two localities\",", "");
        assertThat(StrategyFacts.roadmap(version(oneLands)).satisfied()).isTrue();
        var noCapability =
                "{\"phases\":[{\"code\":\"P\",\"name\":\"n\",\"start\":\"2027-01-01\",\"end\":\"2027-01-01\",\"landingPoint\":\"l\"}]}";
        assertThat(StrategyFacts.roadmap(version(noCapability)).missing()).containsExactly("a future capability");
    }
}
