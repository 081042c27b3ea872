package org.mobiletoolkit.stakeholder.people.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mobiletoolkit.stakeholder.people.register.SupportLevel.CHAMPION;
import static org.mobiletoolkit.stakeholder.people.register.SupportLevel.NEUTRAL;
import static org.mobiletoolkit.stakeholder.people.register.SupportLevel.RESISTANT;
import static org.mobiletoolkit.stakeholder.people.register.SupportLevel.SUPPORTIVE;
import static org.mobiletoolkit.stakeholder.people.register.SupportLevel.UNKNOWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mobiletoolkit.platform.fact.Fact;

class SeniorFactsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate STARTED = LocalDate.of(2026, 5, 1);
    private static final int MAX_AGE = 90;

    private static SeniorStakeholder member(Set<String> roleCodes, SupportLevel support, LocalDate assessedOn) {
        return new SeniorStakeholder(UUID.randomUUID(), roleCodes, support, assessedOn, TODAY);
    }

    private static SeniorStakeholder sponsor(SupportLevel support) {
        return member(Set.of("SRO"), support, TODAY);
    }

    private static SeniorStakeholder clinicalLead(SupportLevel support) {
        return member(Set.of("CLINICAL_LEAD"), support, TODAY);
    }

    private static SeniorStakeholder director(SupportLevel support) {
        return member(Set.of(), support, TODAY);
    }

    private static SeniorStakeholder engagedOn(LocalDate day) {
        return new SeniorStakeholder(UUID.randomUUID(), Set.of(), NEUTRAL, TODAY, day);
    }

    private static Fact support(List<SeniorStakeholder> set) {
        return SeniorFacts.support(set, TODAY, MAX_AGE);
    }

    @ParameterizedTest
    @CsvSource({
        "true, SENIOR, , true",
        "true, SENIOR, 1, true",
        "true, MIDDLE, 4, true",
        "true, MIDDLE, 3, false",
        "true, BOARD, 4, true",
        "true, BOARD, 3, false",
        "true, MIDDLE, , false",
        "false, SENIOR, 5, false"
    })
    void countsTheSeniorAndThePowerfulInside(boolean internal, Seniority seniority, Integer power, boolean included) {
        assertThat(SeniorStakeholder.includes(internal, seniority, power)).isEqualTo(included);
    }

    @Test
    void coversWithThreeMembersASponsorAndAClinicalLeader() {
        var set = List.of(sponsor(NEUTRAL), clinicalLead(NEUTRAL), director(NEUTRAL));

        assertThat(SeniorFacts.coverage(set))
                .isEqualTo(new Fact(
                        "VIS4.COVERAGE",
                        true,
                        Map.of("members", 3, "sponsors", 1, "clinicalLeaders", 1),
                        Map.of("members", 3, "sponsors", 1, "clinicalLeaders", 1),
                        List.of(),
                        set.stream().map(SeniorStakeholder::reference).toList(),
                        null));
    }

    @Test
    void doesNotCoverWithTwo() {
        var fact = SeniorFacts.coverage(List.of(sponsor(CHAMPION), clinicalLead(CHAMPION)));

        assertThat(fact.satisfied()).isFalse();
        assertThat(fact.missing()).containsExactly("one more senior internal stakeholder");
    }

    @Test
    void doesNotCoverWithoutLeaders() {
        var fact = SeniorFacts.coverage(List.of(director(CHAMPION), director(CHAMPION), director(CHAMPION)));

        assertThat(fact.satisfied()).isFalse();
        assertThat(fact.missing())
                .containsExactly(
                        "a board-level sponsor (SRO) who is internal, and SENIOR or of a power of at least 4",
                        "a clinical leader who is internal, and SENIOR or of a power of at least 4");
    }

    @ParameterizedTest
    @CsvSource({"BOARD_SPONSOR,CCIO", "SRO,CNIO", "SRO,CLINICAL_LEAD"})
    void knowsLeadersByTheirRoleCodes(String sponsor, String clinician) {
        var set = List.of(
                member(Set.of(sponsor), CHAMPION, TODAY),
                member(Set.of(clinician), CHAMPION, TODAY),
                director(NEUTRAL));

        assertThat(SeniorFacts.coverage(set).satisfied()).isTrue();
    }

    @Test
    void isFalseOverNobody() {
        assertThat(Stream.of(
                        SeniorFacts.coverage(List.of()), SeniorFacts.engaged(List.of(), STARTED), support(List.of())))
                .allSatisfy(fact -> {
                    assertThat(fact.satisfied()).isFalse();
                    assertThat(fact.missing()).isNotEmpty();
                });
    }

    @Test
    void isEngagedFromTheDayOfTheStartOn() {
        var set = List.of(engagedOn(STARTED), engagedOn(TODAY));

        assertThat(SeniorFacts.engaged(set, STARTED))
                .isEqualTo(new Fact(
                        "VIS4.ENGAGED",
                        true,
                        Map.of("members", 2, "engaged", 2),
                        Map.of("engaged", 2, "since", "2026-05-01"),
                        List.of(),
                        List.of(),
                        null));
    }

    @Test
    void namesWhoWasNotEngagedSinceTheStart() {
        var early = engagedOn(STARTED.minusDays(1));
        var never = engagedOn(null);

        var fact = SeniorFacts.engaged(List.of(engagedOn(TODAY), early, never), STARTED);

        assertThat(fact.satisfied()).isFalse();
        assertThat(fact.missing())
                .containsExactly("an engagement since %s with 2 senior internal stakeholders".formatted(STARTED));
        assertThat(fact.recordRefs()).containsExactly(early.reference(), never.reference());
    }

    @Test
    void supportsWithExactlyFourOfFive() {
        var set = List.of(
                sponsor(SUPPORTIVE),
                clinicalLead(SUPPORTIVE),
                director(CHAMPION),
                director(SUPPORTIVE),
                director(NEUTRAL));

        assertThat(support(set))
                .isEqualTo(new Fact(
                        "VIS4.SUPPORT",
                        true,
                        Map.of(
                                "members",
                                5,
                                "freshlyAssessed",
                                5,
                                "belowNeutral",
                                0,
                                "supportive",
                                4,
                                "sponsorSupportive",
                                true,
                                "clinicalLeaderSupportive",
                                true),
                        Map.of("freshlyAssessed", 5, "maxAgeDays", 90, "belowNeutral", 0, "supportivePct", 80),
                        List.of(),
                        List.of(),
                        null));
    }

    @Test
    void doesNotSupportBelowFourOfFive() {
        var fact = support(
                List.of(sponsor(SUPPORTIVE), clinicalLead(SUPPORTIVE), director(SUPPORTIVE), director(NEUTRAL)));

        assertThat(fact.satisfied()).isFalse();
        assertThat(fact.missing()).containsExactly("support of 80 % of the members");
    }

    @Test
    void doesNotSupportWithOneBelowNeutralAndDoesNotNameThem() {
        var set = new ArrayList<>(List.of(sponsor(CHAMPION), clinicalLead(CHAMPION), director(RESISTANT)));
        for (var i = 0; i < 10; i++) {
            set.add(director(CHAMPION));
        }

        var fact = support(set);

        assertThat(fact.satisfied()).isFalse();
        assertThat(fact.missing()).containsExactly("one member to rise to NEUTRAL or above");
        assertThat(fact.recordRefs()).isEmpty();
    }

    @Test
    void needsTheSponsorHoweverManyOthersSupport() {
        var set = new ArrayList<>(List.of(sponsor(NEUTRAL), clinicalLead(CHAMPION)));
        for (var i = 0; i < 10; i++) {
            set.add(director(CHAMPION));
        }

        assertThat(support(set).missing()).containsExactly("support of the sponsor");
    }

    @Test
    void needsOneClinicalLeader() {
        var set = new ArrayList<>(List.of(sponsor(CHAMPION), clinicalLead(NEUTRAL)));
        for (var i = 0; i < 10; i++) {
            set.add(director(CHAMPION));
        }

        assertThat(support(set).missing()).containsExactly("support of a clinical leader");
    }

    @ParameterizedTest
    @CsvSource({"90,true", "91,false"})
    void lapsesAfterNinetyDays(int ageDays, boolean satisfied) {
        var aged = member(Set.of(), CHAMPION, TODAY.minusDays(ageDays));
        var set = List.of(sponsor(CHAMPION), clinicalLead(CHAMPION), director(CHAMPION), director(CHAMPION), aged);

        var fact = support(set);

        assertThat(fact.satisfied()).isEqualTo(satisfied);
        assertThat(fact.missing())
                .isEqualTo(satisfied ? List.of() : List.of("a support assessment of the last 90 days for one member"));
    }

    @ParameterizedTest
    @EnumSource(names = {"UNKNOWN", "CHAMPION"})
    void countsNoAssessmentAndAnUnknownOneAlike(SupportLevel level) {
        var unassessed = member(Set.of(), level, level == UNKNOWN ? TODAY : null);
        var set =
                List.of(sponsor(CHAMPION), clinicalLead(CHAMPION), director(CHAMPION), director(CHAMPION), unassessed);

        assertThat(support(set).missing()).containsExactly("a support assessment of the last 90 days for one member");
    }
}
