package org.mobiletoolkit.stakeholder.board.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BoardRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static GroupMember member(String subject, String code, int fromDays, @Nullable Integer toDays) {
        return new GroupMember(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new NewGroupMember(
                        subject,
                        Office.MEMBER,
                        List.of(code),
                        null,
                        null,
                        TODAY.plusDays(fromDays),
                        toDays == null ? null : TODAY.plusDays(toDays)));
    }

    @Test
    void reservesTheActivationOfABoardAndEveryChangeOfOneAtWork() {
        for (var kind : GroupKind.values()) {
            for (var status : GroupStatus.values()) {
                for (var command : List.of("activate", "dissolve", "change", "join", "leave")) {
                    assertThat(BoardRule.reserved(kind, status, command))
                            .as("%s %s %s", kind, status, command)
                            .isEqualTo(kind == GroupKind.BOARD
                                    && (status == GroupStatus.ACTIVE || command.equals("activate")));
                }
            }
        }
    }

    @Test
    void wantsTheInitiativesSroAndAClinicalLeadToday() {
        var sro = member("sro@rrx", "SRO", 0, 0);
        var clinician = member("ccio@rrx", "CCIO", -1, null);

        assertThat(BoardRule.against(List.of(sro, clinician), "sro@rrx", TODAY)).isNull();
        assertThat(BoardRule.against(List.of(clinician), "sro@rrx", TODAY))
                .isEqualTo(GovernanceProblem.BOARD_SRO_NOT_THE_INITIATIVES);
        assertThat(BoardRule.against(List.of(sro), "sro@rrx", TODAY))
                .isEqualTo(GovernanceProblem.CLINICAL_LEAD_MISSING);
        assertThat(BoardRule.against(List.of(), "sro@rrx", TODAY))
                .isEqualTo(GovernanceProblem.BOARD_SRO_NOT_THE_INITIATIVES);
    }

    @Test
    void takesNobodyElseForTheSroNowOrLater() {
        var clinician = member("ccio@rrx", "CCIO", -1, null);
        var sro = member("sro@rrx", "SRO", -1, null);

        assertThat(BoardRule.against(List.of(sro, clinician, member("friend@rrx", "SRO", 10, null)), "sro@rrx", TODAY))
                .isEqualTo(GovernanceProblem.BOARD_SRO_NOT_THE_INITIATIVES);
        assertThat(BoardRule.against(List.of(sro, clinician, member("before@rrx", "SRO", -9, -1)), "sro@rrx", TODAY))
                .as("the SRO before")
                .isNull();
        assertThat(BoardRule.against(List.of(member("sro@rrx", "SRO", 1, null), clinician), "sro@rrx", TODAY))
                .as("sits there from tomorrow on")
                .isEqualTo(GovernanceProblem.BOARD_SRO_NOT_THE_INITIATIVES);
    }
}
