package org.mobiletoolkit.stakeholder.people.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mobiletoolkit.stakeholder.people.register.SupportLevel.CHAMPION;
import static org.mobiletoolkit.stakeholder.people.register.SupportLevel.NEUTRAL;
import static org.mobiletoolkit.stakeholder.people.register.SupportLevel.OPPONENT;
import static org.mobiletoolkit.stakeholder.people.register.SupportLevel.RESISTANT;
import static org.mobiletoolkit.stakeholder.people.register.SupportLevel.SUPPORTIVE;
import static org.mobiletoolkit.stakeholder.people.register.SupportLevel.UNKNOWN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.stakeholder.people.register.StrategySupportFacts.CloselyManaged;
import org.mobiletoolkit.stakeholder.people.register.StrategySupportFacts.Leader;

class StrategySupportFactsTest {

    private static final UUID INITIATIVE = UUID.randomUUID();

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final BigDecimal STRONG = new BigDecimal("0.50");

    private static Fact index(Standing... standings) {
        return StrategySupportFacts.index(SupportIndex.of(List.of(standings), 3), STRONG);
    }

    private static Fact leaders(SupportLevel... levels) {
        return StrategySupportFacts.leaders(Arrays.stream(levels)
                .map(level -> new Leader(UUID.randomUUID(), level))
                .toList());
    }

    private static CloselyManaged closely(SupportLevel level, LocalDate actionDueOn) {
        return new CloselyManaged(UUID.randomUUID(), level, actionDueOn, false);
    }

    private static Fact mitigated(CloselyManaged... set) {
        return StrategySupportFacts.mitigated(List.of(set), INITIATIVE, TODAY);
    }

    @Test
    void isNotStrongWithTheIndexOfTheOracle() {
        assertThat(index(
                        new Standing(5, 4, SUPPORTIVE, CHAMPION),
                        new Standing(4, 5, CHAMPION, CHAMPION),
                        new Standing(5, 2, NEUTRAL, SUPPORTIVE),
                        new Standing(2, 5, SUPPORTIVE, CHAMPION),
                        new Standing(3, 4, RESISTANT, NEUTRAL),
                        new Standing(3, 3, SUPPORTIVE, SUPPORTIVE),
                        new Standing(2, 2, NEUTRAL, NEUTRAL)))
                .isEqualTo(new Fact(
                        "STR3.INDEX",
                        false,
                        Map.of("index", new BigDecimal("0.312500"), "assessed", 7, "stakeholders", 7),
                        Map.of("index", STRONG),
                        List.of("a power-weighted support index of at least 0.50"),
                        List.of(),
                        null));
    }

    @Test
    void isStrongFromExactlyOneHalf() {
        assertThat(index(new Standing(3, 3, SUPPORTIVE, CHAMPION)).satisfied()).isTrue();
        assertThat(index(new Standing(5, 3, SUPPORTIVE, CHAMPION), new Standing(1, 1, NEUTRAL, CHAMPION))
                        .satisfied())
                .isFalse();
    }

    @Test
    void comparesTheIndexAsItIsNotAsItIsRounded() {
        var almost = StrategySupportFacts.index(
                SupportIndex.of(List.of(new Standing(3, 3, SUPPORTIVE, CHAMPION)), 3), new BigDecimal("0.5000001"));

        assertThat(almost.satisfied()).isFalse();
    }

    @Test
    void countsNoUnknownAsNeutral() {
        assertThat(index(new Standing(5, 3, SUPPORTIVE, CHAMPION), new Standing(5, 3, UNKNOWN, CHAMPION))
                        .satisfied())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "BOARD, , true",
        "MIDDLE, SRO, true",
        "MIDDLE, BOARD_SPONSOR, true",
        "FRONTLINE, CLINICAL_LEAD, true",
        "SENIOR, CCIO, true",
        "SENIOR, CNIO, true",
        "SENIOR, FINANCE_DIRECTOR, false",
        "SENIOR, , false"
    })
    void knowsWhoLeads(Seniority seniority, String roleCode, boolean leads) {
        assertThat(Leader.includes(seniority, roleCode == null ? List.of() : List.of(roleCode)))
                .isEqualTo(leads);
    }

    @Test
    void isSupportedByEveryLeader() {
        assertThat(leaders(SUPPORTIVE, CHAMPION))
                .isEqualTo(new Fact(
                        "STR3.LEADERS",
                        true,
                        Map.of("leaders", 2, "assessed", 2, "supportive", 2),
                        Map.of("supportive", 2),
                        List.of(),
                        List.of(),
                        null));
    }

    @Test
    void isNotSupportedByEveryLeaderAndDoesNotSayWhoIsNot() {
        var fact = leaders(SUPPORTIVE, NEUTRAL, OPPONENT);

        assertThat(fact.satisfied()).isFalse();
        assertThat(fact.missing()).containsExactly("2 leaders to rise to SUPPORTIVE or above");
        assertThat(fact.recordRefs()).isEmpty();
    }

    @Test
    void namesALeaderWhoseSupportNobodyKnows() {
        var unknown = new Leader(UUID.randomUUID(), UNKNOWN);

        var fact = StrategySupportFacts.leaders(List.of(new Leader(UUID.randomUUID(), CHAMPION), unknown));

        assertThat(fact.satisfied()).isFalse();
        assertThat(fact.missing()).containsExactly("a support assessment of one leader");
        assertThat(fact.recordRefs()).containsExactly("/stakeholders/" + unknown.id());
    }

    @Test
    void isMitigatedByAnActionThatIsNotOverdue() {
        assertThat(mitigated(closely(RESISTANT, TODAY), closely(SUPPORTIVE, null)))
                .isEqualTo(new Fact(
                        "STR3.MITIGATED",
                        true,
                        Map.of("manageClosely", 2, "assessed", 2, "belowNeutral", 1, "mitigated", 1),
                        Map.of("mitigated", 1),
                        List.of(),
                        List.of(),
                        null));
    }

    @Test
    void isNotMitigatedWithoutAnActionOrWithOneThatIsOverdueAndDoesNotSayWhose() {
        var fact = mitigated(closely(RESISTANT, TODAY.minusDays(1)), closely(OPPONENT, null), closely(NEUTRAL, null));

        assertThat(fact.satisfied()).isFalse();
        assertThat(fact.missing()).containsExactly("an open engagement action, not overdue, with 2 stakeholders");
        assertThat(fact.recordRefs()).containsExactly("/engagement-plan?initiativeId=" + INITIATIVE);
    }

    @Test
    void saysWhoCanHelpWithThoseWhomThePlanDoesNotShow() {
        var fact = mitigated(new CloselyManaged(UUID.randomUUID(), OPPONENT, null, true));

        assertThat(fact.missing())
                .contains("an open engagement action, not overdue, with one stakeholder")
                .anyMatch(words -> words.startsWith("1 of them not shown in the engagement plan: whoever handles"));
    }

    @Test
    void needsNoActionWithNobodyBelowNeutral() {
        assertThat(mitigated(closely(NEUTRAL, null)).satisfied()).isTrue();
        assertThat(mitigated(closely(NEUTRAL, null), closely(UNKNOWN, null)).satisfied())
                .isTrue();
    }

    @Test
    void isFalseOverNobodyAndOverNobodyWhoseSupportIsKnown() {
        assertThat(Stream.of(
                        index(),
                        index(new Standing(5, 5, UNKNOWN, CHAMPION)),
                        leaders(),
                        mitigated(),
                        mitigated(closely(UNKNOWN, TODAY))))
                .allSatisfy(fact -> {
                    assertThat(fact.satisfied()).isFalse();
                    assertThat(fact.missing()).isNotEmpty();
                });
    }
}
