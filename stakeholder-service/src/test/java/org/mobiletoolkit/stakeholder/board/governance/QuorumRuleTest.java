package org.mobiletoolkit.stakeholder.board.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mobiletoolkit.stakeholder.board.governance.QuorumRule.Quorum;

class QuorumRuleTest {

    private static final Seat CHAIR = new Seat("chair", Office.CHAIR, Set.of());
    private static final Seat DEPUTY = new Seat("deputy", Office.DEPUTY, Set.of());
    private static final Seat SRO = new Seat("sro", Office.MEMBER, Set.of("SRO"));
    private static final Seat CLINICIAN = new Seat("clinician", Office.MEMBER, Set.of("CCIO"));

    private static Quorum project(List<Seat> members, Set<String> attendees) {
        return QuorumRule.of(GroupKind.PROJECT_GROUP, members, attendees, null);
    }

    private static List<Seat> chairAnd(int others) {
        var members = new ArrayList<>(List.of(CHAIR));
        for (var i = 1; i <= others; i++) {
            members.add(new Seat("m" + i, Office.MEMBER, Set.of()));
        }
        return members;
    }

    @ParameterizedTest
    @CsvSource({"1,1", "2,2", "3,2", "4,3", "5,3", "6,4"})
    void needsMoreThanHalf(int members, int required) {
        var all = chairAnd(members - 1);
        var enough = new HashSet<String>();
        all.stream().limit(required).forEach(seat -> enough.add(seat.subject()));

        assertThat(project(all, enough)).isEqualTo(new Quorum(members, required, required, List.of()));
        if (required > 1) {
            enough.remove("m" + (required - 1));
            assertThat(project(all, enough))
                    .isEqualTo(new Quorum(members, required - 1, required, List.of("one more member")));
        }
    }

    @Test
    void needsTheChairOrTheDeputy() {
        var members = List.of(CHAIR, DEPUTY, SRO, CLINICIAN, new Seat("m", Office.MEMBER, Set.of()));

        assertThat(project(members, Set.of("sro", "clinician", "m")).missing())
                .containsExactly("the chair or the deputy");
        assertThat(project(members, Set.of("sro", "clinician", "deputy")).isQuorate())
                .isTrue();
    }

    @Test
    void needsTheSroAndAClinicalLeadAtTheBoard() {
        var members = List.of(CHAIR, SRO, CLINICIAN);

        assertThat(QuorumRule.of(GroupKind.BOARD, members, Set.of("chair", "clinician"), null)
                        .missing())
                .containsExactly("the SRO");
        assertThat(QuorumRule.of(GroupKind.BOARD, members, Set.of("chair", "sro"), null)
                        .missing())
                .containsExactly("a clinical lead");
        assertThat(QuorumRule.of(GroupKind.BOARD, members, Set.of("chair", "sro", "clinician"), null)
                        .isQuorate())
                .isTrue();
    }

    @Test
    void letsOnePersonFillSeveralParts() {
        var chair = new Seat("sro", Office.CHAIR, Set.of("SRO"));

        assertThat(QuorumRule.of(GroupKind.BOARD, List.of(chair, CLINICIAN), Set.of("sro", "clinician"), null)
                        .isQuorate())
                .isTrue();
    }

    @Test
    void doesNotCountGuests() {
        assertThat(project(chairAnd(2), Set.of("chair", "guest-1", "guest-2")))
                .isEqualTo(new Quorum(3, 1, 2, List.of("one more member")));
    }

    @Test
    void followsTheTermsOfReference() {
        var attendees = Set.of("chair", "m1");

        assertThat(QuorumRule.of(GroupKind.USER_GROUP, chairAnd(5), attendees, new QuorumTerms(2, true))
                        .isQuorate())
                .isTrue();
        assertThat(QuorumRule.of(GroupKind.USER_GROUP, chairAnd(5), attendees, new QuorumTerms(2, false)))
                .as("nobody stated that fewer than half may decide")
                .isEqualTo(new Quorum(6, 2, 4, List.of("2 more members")));
        assertThat(QuorumRule.of(GroupKind.USER_GROUP, chairAnd(2), attendees, new QuorumTerms(3, false)))
                .isEqualTo(new Quorum(3, 2, 3, List.of("one more member")));
    }

    @Test
    void isNeverReachedByAGroupWithoutMembers() {
        assertThat(project(List.of(), Set.of("chair")))
                .isEqualTo(new Quorum(0, 0, 1, List.of("one more member", "the chair or the deputy")));
    }

    /** Random groups of every kind with random terms: what a quorum must never do. */
    @Test
    void keepsItsPromisesForAnyGroup() {
        var random = new Random(20261125);
        for (var round = 0; round < 20_000; round++) {
            var kind = GroupKind.values()[random.nextInt(GroupKind.values().length)];
            var members = group(random);
            var terms = terms(random);
            var there = new HashSet<String>();
            members.stream().filter(seat -> random.nextInt(3) > 0).forEach(seat -> there.add(seat.subject()));
            var case_ = "%s %s %s %s".formatted(kind, members, terms, there);
            var quorum = QuorumRule.of(kind, members, there, terms);

            var withGuests = new HashSet<>(there);
            for (var guest = 0; guest < random.nextInt(9); guest++) {
                withGuests.add("guest" + guest);
            }
            assertThat(QuorumRule.of(kind, members, withGuests, terms))
                    .as(case_)
                    .isEqualTo(quorum);

            var more = new HashSet<>(there);
            members.stream().filter(seat -> random.nextInt(4) == 0).forEach(seat -> more.add(seat.subject()));
            assertThat(quorum.isQuorate()
                            && !QuorumRule.of(kind, members, more, terms).isQuorate())
                    .as(case_)
                    .isFalse();

            assertThat(quorum.isQuorate()).as(case_).isEqualTo(expected(kind, members, there, terms));
            if (terms == null || !terms.belowHalf()) {
                assertThat(quorum.required()).as(case_).isGreaterThan(members.size() / 2);
            }
        }
    }

    private static List<Seat> group(Random random) {
        var codes = List.of("SRO", "CLINICAL_LEAD", "CCIO", "CNIO", "FINANCE_DIRECTOR");
        var members = new ArrayList<Seat>();
        for (var i = 0; i < random.nextInt(12); i++) {
            var held = new HashSet<String>();
            codes.stream().filter(code -> random.nextInt(4) == 0).forEach(held::add);
            members.add(new Seat("m" + i, Office.values()[random.nextInt(3)], held));
        }
        return members;
    }

    private static QuorumTerms terms(Random random) {
        return random.nextBoolean() ? null : new QuorumTerms(1 + random.nextInt(8), random.nextBoolean());
    }

    /** The handbook's words (6.6) once more, told another way. */
    private static boolean expected(GroupKind kind, List<Seat> members, Set<String> there, QuorumTerms terms) {
        var present =
                members.stream().filter(seat -> there.contains(seat.subject())).toList();
        var moreThanHalf = 2 * present.size() > members.size();
        var enough =
                terms == null ? moreThanHalf : present.size() >= terms.least() && (terms.belowHalf() || moreThanHalf);
        var led = present.stream().anyMatch(seat -> seat.office() != Office.MEMBER);
        var sro = present.stream().anyMatch(seat -> seat.roleCodes().contains("SRO"));
        var clinician = present.stream()
                .anyMatch(seat -> seat.roleCodes().contains("CLINICAL_LEAD")
                        || seat.roleCodes().contains("CCIO")
                        || seat.roleCodes().contains("CNIO"));
        return enough && led && (kind != GroupKind.BOARD || sro && clinician);
    }

    /** Whoever comes in addition never breaks a quorum. */
    @Test
    void isMonotonousInTheAttendees() {
        var random = new Random(20261122);
        for (var round = 0; round < 2_000; round++) {
            var members = new ArrayList<>(chairAnd(random.nextInt(8)));
            members.add(DEPUTY);
            members.add(SRO);
            members.add(CLINICIAN);
            var kind = GroupKind.values()[random.nextInt(GroupKind.values().length)];
            var some = new HashSet<String>();
            members.stream().filter(seat -> random.nextBoolean()).forEach(seat -> some.add(seat.subject()));
            var more = new HashSet<>(some);
            members.stream().filter(seat -> random.nextBoolean()).forEach(seat -> more.add(seat.subject()));

            var before = QuorumRule.of(kind, members, some, null);
            var after = QuorumRule.of(kind, members, more, null);

            assertThat(before.isQuorate() && !after.isQuorate())
                    .as("%s %s %s", kind, some, more)
                    .isFalse();
            assertThat(before.isQuorate())
                    .as("%s %s", kind, some)
                    .isEqualTo(some.size() > members.size() / 2
                            && (some.contains("chair") || some.contains("deputy"))
                            && (kind != GroupKind.BOARD || some.contains("sro") && some.contains("clinician")));
        }
    }
}
