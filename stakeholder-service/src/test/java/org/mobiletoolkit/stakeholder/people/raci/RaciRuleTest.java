package org.mobiletoolkit.stakeholder.people.raci;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mobiletoolkit.platform.testing.Machines;

class RaciRuleTest {

    private static NewRaciAssignment said(UUID who, RaciLetter... letters) {
        return new NewRaciAssignment(who, List.of(letters));
    }

    private static NewRaciAssignment said(RaciLetter... letters) {
        return said(UUID.randomUUID(), letters);
    }

    private static RaciHolder holder(RaciPart part) {
        return new RaciHolder(UUID.randomUUID(), "Ward sister", false, part);
    }

    private static RaciHolder gone(RaciPart part) {
        return new RaciHolder(UUID.randomUUID(), "Ward sister", true, part);
    }

    private static List<String> problems(RaciHolder... holders) {
        return RaciRule.problems(List.of(holders)).stream()
                .map(RaciFinding::rule)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "R, true", "A, true", "C, true", "I, true", "AR, true", "RA, true", "RR, true",
        "AC, false", "AI, false", "RC, false", "RI, false", "CI, false", "ARC, false", "RACI, false"
    })
    void letsOnlyTheAccountableHaveASecondLetter(String letters, boolean allowed) {
        var one = new NewRaciAssignment(
                UUID.randomUUID(),
                Arrays.stream(letters.split("")).map(RaciLetter::valueOf).toList());

        var breaches = RaciRule.breaches(List.of(one));

        assertThat(breaches.isEmpty()).isEqualTo(allowed);
        assertThat(breaches).allSatisfy(breach -> {
            assertThat(breach.rule()).isEqualTo(RaciRule.LETTERS);
            assertThat(breach.stakeholderId()).isEqualTo(one.stakeholderId());
            assertThat(breach.error().pointer()).isEqualTo("/assignments/0/letters");
        });
    }

    @ParameterizedTest
    @EnumSource(RaciPart.class)
    void findsEachPartByItsLetters(RaciPart part) {
        assertThat(new NewRaciAssignment(UUID.randomUUID(), part.letters()).part())
                .contains(part);
    }

    @Test
    void refusesASecondAccountableByPlace() {
        var second = said(RaciLetter.A, RaciLetter.R);

        assertThat(RaciRule.breaches(List.of(said(RaciLetter.A), said(RaciLetter.C), second)))
                .singleElement()
                .satisfies(breach -> {
                    assertThat(breach.rule()).isEqualTo(RaciRule.ACCOUNTABLE);
                    assertThat(breach.stakeholderId()).isEqualTo(second.stakeholderId());
                    assertThat(breach.error().pointer()).isEqualTo("/assignments/2/letters");
                });
    }

    @Test
    void refusesToNameAPersonTwice() {
        var who = UUID.randomUUID();

        assertThat(RaciRule.breaches(List.of(said(who, RaciLetter.A), said(who, RaciLetter.R))))
                .extracting(RaciRule.Breach::rule, breach -> breach.error().pointer())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(RaciRule.LETTERS, "/assignments/1/stakeholderId"));
    }

    @Test
    void keepsAnIncompleteDraft() {
        assertThat(RaciRule.breaches(List.of())).isEmpty();
        assertThat(RaciRule.breaches(List.of(said(RaciLetter.C)))).isEmpty();
    }

    @Test
    void isCompleteWithOneAccountableAndSomebodyResponsible() {
        assertThat(problems(holder(RaciPart.ACCOUNTABLE), holder(RaciPart.RESPONSIBLE)))
                .isEmpty();
        assertThat(problems(holder(RaciPart.ACCOUNTABLE_AND_RESPONSIBLE))).isEmpty();
        assertThat(problems()).containsExactly(RaciRule.ACCOUNTABLE, RaciRule.RESPONSIBLE);
        assertThat(problems(holder(RaciPart.ACCOUNTABLE), holder(RaciPart.CONSULTED)))
                .containsExactly(RaciRule.RESPONSIBLE);
        assertThat(problems(holder(RaciPart.RESPONSIBLE), holder(RaciPart.INFORMED)))
                .containsExactly(RaciRule.ACCOUNTABLE);
    }

    @Test
    void countsNoLettersOfThoseWhoHaveLeft() {
        var gone = gone(RaciPart.ACCOUNTABLE_AND_RESPONSIBLE);

        assertThat(problems(gone)).containsExactly(RaciRule.ACCOUNTABLE, RaciRule.RESPONSIBLE, RaciRule.PRESENT);
        assertThat(RaciRule.problems(List.of(gone)).get(2).offending()).containsExactly(gone.stakeholderId());
        assertThat(problems(holder(RaciPart.ACCOUNTABLE_AND_RESPONSIBLE), gone(RaciPart.INFORMED)))
                .containsExactly(RaciRule.PRESENT);
    }

    @ParameterizedTest
    @CsvSource({"5, 0", "6, 1"})
    void warnsOfMoreThanFiveToBeConsulted(int consulted, int warnings) {
        var holders = IntStream.range(0, consulted)
                .mapToObj(i -> holder(RaciPart.CONSULTED))
                .toList();

        assertThat(RaciRule.warnings(holders)).hasSize(warnings);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, false", "2, 1, true", "1, 0, true", "2, 3, false", "3, 2, true"})
    void warnsOfOneWhoIsAccountableForMoreThanHalf(int one, int others, boolean warned) {
        var somebody = UUID.randomUUID();
        var accountable = new ArrayList<>(Collections.nCopies(one, somebody));
        IntStream.range(0, others).forEach(i -> accountable.add(UUID.randomUUID()));

        assertThat(RaciRule.spread(accountable))
                .extracting(RaciFinding::offending)
                .isEqualTo(warned ? List.of(List.of(somebody)) : List.of());
    }

    @Test
    void leadsFromADraftToAnAgreementAndOutOfTheMatrix() {
        assertThat(Machines.transitions(RaciLifecycle.MACHINE, RaciStatus.class, "agree", "revise", "withdraw"))
                .containsExactlyInAnyOrder(
                        "DRAFT agree AGREED",
                        "AGREED revise DRAFT",
                        "DRAFT withdraw WITHDRAWN",
                        "AGREED withdraw WITHDRAWN");
    }
}
