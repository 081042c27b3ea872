package org.mobiletoolkit.stakeholder.people.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobiletoolkit.stakeholder.people.audience.AudienceKind;
import org.mobiletoolkit.stakeholder.people.register.Quadrant;
import org.mobiletoolkit.stakeholder.people.register.StakeholderQuadrants.Placed;

/** Groups that are to receive devices, joined with who was heard. */
class CoverageRuleTest {

    private static final UUID INITIATIVE = UUID.randomUUID();
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private static CoveredGroup group(String name, int headcount, int recipients) {
        return new CoveredGroup(
                UUID.randomUUID(), name, AudienceKind.STAFF_GROUP, "NURSE", headcount, recipients, recipients, TODAY);
    }

    private static GroupHearing hearing(CoveredGroup group, ConsultationTopic topic, long responses, long people) {
        return new GroupHearing(group.id(), UUID.randomUUID(), topic, responses, people, responses, 0, 0);
    }

    private static ConsultationCoverage coverage(List<CoveredGroup> groups, List<GroupHearing> hearings) {
        return CoverageRule.of(INITIATIVE, TODAY, 3, groups, hearings, List.of(), Set.of(), Set.of());
    }

    @Test
    void tellsOfEachGroupHowManyWereReachedAndOnWhat() {
        var nurses = group("Nurses", 120, 96);

        var covered = coverage(
                        List.of(nurses),
                        List.of(
                                hearing(nurses, ConsultationTopic.VISION, 3, 30),
                                hearing(nurses, ConsultationTopic.VISION, 4, 12),
                                hearing(nurses, ConsultationTopic.STRATEGY, 2, 2)))
                .groups()
                .get(0);

        // the most in one consultation: nobody is counted twice
        assertThat(covered.reached()).isEqualTo(30);
        assertThat(covered.reachedRate()).isEqualByComparingTo("0.25");
        assertThat(covered.consultations()).isEqualTo(3);
        assertThat(covered.responses()).isEqualTo(9);
        assertThat(covered.topics())
                .containsExactly(
                        new GroupCoverage.TopicCoverage(ConsultationTopic.VISION, 2, 7, 30, new BigDecimal("0.2500")),
                        new GroupCoverage.TopicCoverage(ConsultationTopic.STRATEGY, 1, 2, 2, new BigDecimal("0.0167")));
        assertThat(covered.sentiment()).isEqualTo(new GroupCoverage.Tones(9, 0, 0));
    }

    @Test
    void alertsToAGroupThatIsToReceiveDevicesButWasNotHeard() {
        var nurses = group("Nurses", 120, 96);
        var porters = group("Porters", 40, 40);
        var office = group("Office", 30, 0);

        var coverage =
                coverage(List.of(nurses, office, porters), List.of(hearing(nurses, ConsultationTopic.VISION, 1, 1)));

        assertThat(coverage.alerts())
                .containsExactly(new ConsultationCoverage.Alert(
                        ConsultationCoverage.Kind.RECIPIENTS_NOT_HEARD,
                        "Porters: 40 people are to receive a device, and none was heard in a closed consultation",
                        porters.id(),
                        null));
        assertThat(coverage.recipients()).isEqualTo(136);
        assertThat(coverage.recipientsInGroupsHeard()).isEqualTo(96);
        assertThat(coverage.recipientsHeardRate()).isEqualByComparingTo("0.7059");
    }

    @Test
    void alertsToSharedDevicesWithoutRecipientsAsWell() {
        var ward = new CoveredGroup(UUID.randomUUID(), "Ward 7", AudienceKind.TEAM, null, 20, 0, 4, TODAY);

        assertThat(coverage(List.of(ward), List.of()).alerts())
                .extracting(ConsultationCoverage.Alert::groupId)
                .containsExactly(ward.id());
    }

    @Test
    void alertsToStakeholdersWhoOughtToBeConsulted() {
        var closely = new Placed(UUID.randomUUID(), Quadrant.MANAGE_CLOSELY);
        var heard = new Placed(UUID.randomUUID(), Quadrant.KEEP_INFORMED);
        var monitored = new Placed(UUID.randomUUID(), Quadrant.MONITOR);
        var unknown = new Placed(UUID.randomUUID(), null);
        var restricted = new Placed(UUID.randomUUID(), Quadrant.MANAGE_CLOSELY);

        var coverage = CoverageRule.of(
                INITIATIVE,
                TODAY,
                1,
                List.of(group("Office", 3, 0)),
                List.of(),
                List.of(closely, heard, monitored, unknown, restricted),
                Set.of(restricted.id()),
                Set.of(heard.id()));

        assertThat(coverage.stakeholdersForgotten()).isEqualTo(3);
        assertThat(coverage.forgottenNotShown()).isEqualTo(1);
        assertThat(coverage.alerts())
                .extracting(ConsultationCoverage.Alert::kind, ConsultationCoverage.Alert::stakeholderId)
                .containsExactly(
                        tuple(ConsultationCoverage.Kind.STAKEHOLDER_NOT_HEARD, closely.id()),
                        tuple(ConsultationCoverage.Kind.STAKEHOLDER_NOT_HEARD, unknown.id()));
    }

    @Test
    void namesAtMostTwoHundredStakeholdersAndCountsTheRest() {
        var placed = IntStream.range(0, 250)
                .mapToObj(i -> new Placed(UUID.randomUUID(), Quadrant.KEEP_SATISFIED))
                .toList();

        var coverage =
                CoverageRule.of(INITIATIVE, TODAY, 0, List.of(group("A", 1, 0)), List.of(), placed, Set.of(), Set.of());

        assertThat(coverage.alerts()).hasSize(200);
        assertThat(coverage.stakeholdersForgotten()).isEqualTo(250);
    }

    @Test
    void hidesTheToneOfFewerThanFive() {
        var team = group("Team", 6, 6);

        assertThat(coverage(List.of(team), List.of(hearing(team, ConsultationTopic.VISION, 4, 4)))
                        .groups()
                        .get(0)
                        .sentiment())
                .isNull();
        assertThat(coverage(List.of(team), List.of(hearing(team, ConsultationTopic.VISION, 5, 5)))
                        .groups()
                        .get(0)
                        .sentiment())
                .isNotNull();
    }

    @Test
    void hasNothingToCompareWithWhenNoGroupIsStated() {
        var coverage = coverage(List.of(), List.of());

        assertThat(coverage.alerts())
                .extracting(ConsultationCoverage.Alert::kind)
                .containsExactly(ConsultationCoverage.Kind.NO_GROUPS_STATED);
        assertThat(coverage.recipientsHeardRate()).isNull();
    }

    /** One more hearing never makes it worse, the order is of no account, and rates stay between 0 and 1. */
    @ParameterizedTest
    @ValueSource(longs = {7, 77, 777})
    void holdsForAnyHearings(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < 100; round++) {
            var groups = IntStream.range(0, 1 + random.nextInt(6))
                    .mapToObj(i -> {
                        var headcount = 1 + random.nextInt(200);
                        return group("G" + i, headcount, random.nextInt(headcount + 1));
                    })
                    .toList();
            var hearings = new ArrayList<GroupHearing>();
            var before = coverage(groups, hearings);
            for (var i = 0; i < 12; i++) {
                var topics = ConsultationTopic.values();
                hearings.add(hearing(
                        groups.get(random.nextInt(groups.size())),
                        topics[random.nextInt(topics.length)],
                        1 + random.nextInt(9),
                        1 + random.nextInt(500)));
                var after = coverage(groups, hearings);
                for (var g = 0; g < groups.size(); g++) {
                    var rate = after.groups().get(g).reachedRate();
                    assertThat(rate).isBetween(before.groups().get(g).reachedRate(), BigDecimal.ONE);
                    assertThat(after.groups().get(g).topics())
                            .allSatisfy(topic -> assertThat(topic.reachedRate()).isBetween(BigDecimal.ZERO, rate));
                }
                assertThat(after.alerts().size())
                        .isLessThanOrEqualTo(before.alerts().size());
                assertThat(after.recipientsInGroupsHeard())
                        .isBetween(before.recipientsInGroupsHeard(), after.recipients());
                var shuffled = new ArrayList<>(hearings);
                Collections.shuffle(shuffled, random);
                assertThat(coverage(groups, shuffled)).isEqualTo(after);
                before = after;
            }
        }
    }
}
