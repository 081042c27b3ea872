package org.mobiletoolkit.stakeholder.board.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mobiletoolkit.stakeholder.board.governance.UserGroupFacts.GROUP;
import static org.mobiletoolkit.stakeholder.board.governance.UserGroupFacts.MEMBERS;
import static org.mobiletoolkit.stakeholder.board.governance.UserGroupFacts.MET;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mobiletoolkit.platform.fact.Fact;

class UserGroupFactsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final int MAX_AGE = 90;

    private static Fact answer(String code, UserGroup... groups) {
        return UserGroupFacts.answer(code, List.of(groups), TODAY, MAX_AGE);
    }

    private static UserGroup established() {
        return group(true, true, members(5, 3, "NURSE", "THERAPIST"), TODAY, 1);
    }

    private static UserGroup group(
            boolean approved, boolean evaluates, List<UserGroup.Member> members, @Nullable LocalDate met, long ideas) {
        return new UserGroup(UUID.randomUUID(), approved, evaluates, members, met, ideas);
    }

    /** So many members, the first ones frontline, their types in turn. */
    private static List<UserGroup.Member> members(int count, int frontline, String... types) {
        var members = new ArrayList<UserGroup.Member>();
        for (var i = 0; i < count; i++) {
            members.add(new UserGroup.Member(types.length == 0 ? null : types[i % types.length], i < frontline));
        }
        return members;
    }

    @Test
    void areTrueOfAnEstablishedGroup() {
        for (var code : UserGroupFacts.CODES) {
            assertThat(answer(code, established()).satisfied()).as(code).isTrue();
            assertThat(answer(code, established()).missing()).as(code).isEmpty();
        }
    }

    @Test
    void areFalseOverNoGroup() {
        for (var code : UserGroupFacts.CODES) {
            assertThat(answer(code).satisfied()).as(code).isFalse();
            assertThat(answer(code).missing()).as(code).isNotEmpty();
        }
        assertThat(answer(GROUP).missing()).containsExactly("an active user group");
    }

    @ParameterizedTest
    @CsvSource({"true,true,true", "true,false,false", "false,true,false", "false,false,false"})
    void needApprovedTermsThatIncludeFutureOptions(boolean approved, boolean evaluates, boolean satisfied) {
        assertThat(answer(GROUP, group(approved, evaluates, List.of(), null, 0)).satisfied())
                .isEqualTo(satisfied);
    }

    /** 60 % exactly is enough; three of five are 60 %, four of seven 57.1 %, 59 of 99 59.6 %. */
    @ParameterizedTest
    @CsvSource({
        "5,3,true",
        "5,2,false",
        "4,4,false",
        "7,4,false",
        "7,5,true",
        "10,6,true",
        "10,5,false",
        "99,59,false",
        "99,60,true",
        "0,0,false"
    })
    void needFiveMembersMostlyFrontline(int count, int frontline, boolean satisfied) {
        var members = members(count, frontline, "NURSE", "THERAPIST");

        assertThat(answer(MEMBERS, group(true, true, members, null, 0)).satisfied())
                .isEqualTo(satisfied);
    }

    @Test
    void needTwoUserTypesAndCountNoneTwice() {
        assertThat(answer(MEMBERS, group(true, true, members(6, 6, "NURSE"), null, 0))
                        .missing())
                .containsExactly("one more user type");
        assertThat(answer(MEMBERS, group(true, true, members(6, 6), null, 0)).missing())
                .as("a type that nobody said is none")
                .containsExactly("2 more user types");
    }

    @ParameterizedTest
    @CsvSource({"0,1,true", "90,1,true", "91,1,false", "90,0,false", "91,0,false"})
    void needARecentMeetingAndAnIdea(int daysAgo, long ideas, boolean satisfied) {
        assertThat(answer(MET, group(true, true, List.of(), TODAY.minusDays(daysAgo), ideas))
                        .satisfied())
                .isEqualTo(satisfied);
    }

    @Test
    void saySoOfAGroupThatNeverMet() {
        var fact = answer(MET, group(true, true, List.of(), null, 0));

        assertThat(fact.satisfied()).isFalse();
        assertThat(fact.observed()).containsEntry("lastMetOn", "never").containsEntry("ideas", 0L);
        assertThat(fact.missing()).hasSize(2);
    }

    @Test
    void establishNothingByTheirHalves() {
        var withTerms = group(true, true, List.of(), null, 0);
        var withMembers = group(false, false, members(5, 5, "NURSE", "THERAPIST"), TODAY, 1);

        assertThat(answer(GROUP, withTerms, withMembers).satisfied()).isFalse();
        assertThat(answer(MEMBERS, withTerms, withMembers).satisfied()).isTrue();
        assertThat(answer(MET, withTerms, withMembers).satisfied()).isTrue();
        for (var code : UserGroupFacts.CODES) {
            assertThat(answer(code, withTerms, established(), withMembers).satisfied())
                    .as(code)
                    .isTrue();
        }
    }

    @Test
    void nameNobody() {
        var fact = answer(MEMBERS, established());

        assertThat(fact.toString()).doesNotContain("NURSE").doesNotContain("THERAPIST");
        assertThat(fact.observed())
                .containsEntry("members", 5)
                .containsEntry("frontline", 3L)
                .containsEntry("userTypes", 2L);
    }
}
