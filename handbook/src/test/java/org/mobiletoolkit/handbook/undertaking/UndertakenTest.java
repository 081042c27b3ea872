package org.mobiletoolkit.handbook.undertaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mobiletoolkit.handbook.undertaking.UndertakingStatus.CANCELLED;
import static org.mobiletoolkit.handbook.undertaking.UndertakingStatus.DONE;
import static org.mobiletoolkit.handbook.undertaking.UndertakingStatus.OPEN;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.lifecycle.Lifecycle;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Origin;
import org.mobiletoolkit.platform.testing.Machines;

class UndertakenTest {

    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);

    private static final Lifecycle<UndertakingStatus> FOR_GOOD = Undertaken.endedBy("run", OPEN, DONE, CANCELLED);
    private static final Lifecycle<UndertakingStatus> TAKEN_UP_AGAIN = Undertaken.endedBy("run", OPEN, DONE, CANCELLED)
            .on(Undertaken.REOPEN, DONE, OPEN)
            .on(Undertaken.REOPEN, CANCELLED, OPEN);

    private record Errand(String title, String owner, LocalDate dueOn) implements Undertaking {}

    private static final class Run extends Undertaken<Errand, UndertakingStatus> {

        private final Lifecycle<UndertakingStatus> machine;
        private Errand content = new Errand("Fetch the keys", "porter@rrx", DUE);

        Run(Lifecycle<UndertakingStatus> machine) {
            super(new Origin(new UUID(0, 1), "sro@rrx", Instant.EPOCH), OPEN);
            this.machine = machine;
        }

        @Override
        protected Lifecycle<UndertakingStatus> machine() {
            return machine;
        }

        @Override
        public Errand content() {
            return content;
        }

        @Override
        protected void change(Errand to) {
            content = to;
        }

        Run at(UndertakingStatus state) {
            if (state == DONE) {
                complete(DUE, "Fetched");
            } else if (state == CANCELLED) {
                cancel("Lost");
            }
            return this;
        }
    }

    @Test
    void endsInOneOfTwoWaysForGood() {
        assertThat(Machines.transitions(FOR_GOOD, UndertakingStatus.class, "complete", "cancel", "reopen"))
                .containsExactly("OPEN cancel CANCELLED", "OPEN complete DONE");
    }

    @Test
    void isTakenUpAgainWhereItsKindSaysSo() {
        assertThat(Machines.transitions(TAKEN_UP_AGAIN, UndertakingStatus.class, "complete", "cancel", "reopen"))
                .containsExactly(
                        "CANCELLED reopen OPEN", "DONE reopen OPEN", "OPEN cancel CANCELLED", "OPEN complete DONE");
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, complete, true",
        "OPEN, cancel, true",
        "OPEN, reopen, false",
        "DONE, complete, false",
        "DONE, cancel, false",
        "DONE, reopen, true",
        "CANCELLED, complete, false",
        "CANCELLED, cancel, false",
        "CANCELLED, reopen, true"
    })
    void obeysInEachStateTheCommandsThatItKnows(UndertakingStatus from, String command, boolean known) {
        var run = new Run(TAKEN_UP_AGAIN).at(from);

        if (known) {
            assertThat(give(run, command)).isEqualTo(Move.on(TAKEN_UP_AGAIN, from, command));
        } else {
            assertThatThrownBy(() -> give(run, command)).isInstanceOf(Refusal.class);
            assertThat(run.status()).isEqualTo(from);
        }
    }

    private static Move<UndertakingStatus> give(Run run, String command) {
        return switch (command) {
            case "complete" -> run.complete(DUE, "Fetched");
            case "cancel" -> run.cancel("Lost");
            default -> run.reopen();
        };
    }

    @Test
    void keepsTheDayAndWhatCameOfIt() {
        var run = new Run(FOR_GOOD).at(DONE);

        assertThat(run.completedOn()).isEqualTo(DUE);
        assertThat(run.outcome()).isEqualTo("Fetched");
        assertThat(run.cancellationReason()).isNull();
    }

    @Test
    void tellsNobodyButItsRecordWhyItWasGivenUp() {
        var run = new Run(FOR_GOOD);

        assertThat(run.cancel("The porter is ill").reason()).isNull();
        assertThat(run.cancellationReason()).isEqualTo("The porter is ill");
        assertThat(run.completedOn()).isNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"DONE", "CANCELLED"})
    void forgetsHowItEndedWhenItIsTakenUpAgain(UndertakingStatus end) {
        var run = new Run(TAKEN_UP_AGAIN).at(end);
        run.reopen();

        assertThat(run.isOpen()).isTrue();
        assertThat(run.completedOn()).isNull();
        assertThat(run.outcome()).isNull();
        assertThat(run.cancellationReason()).isNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"DONE", "CANCELLED"})
    void isChangedWhileItIsOpenOnly(UndertakingStatus end) {
        var later = new Errand("Fetch the keys", "porter@rrx", DUE.plusDays(1));
        var run = new Run(FOR_GOOD);
        run.requireChangeable();
        run.change(later);
        assertThat(run.content()).isEqualTo(later);

        run.at(end);
        assertThatThrownBy(run::requireChangeable)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(CommonProblem.TRANSITION_NOT_ALLOWED));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-29, false", "2026-06-30, false", "2026-07-01, true"})
    void isNotLateYetOnItsDueDay(LocalDate today, boolean late) {
        assertThat(new Run(FOR_GOOD).isOverdue(today)).isEqualTo(late);
    }

    @Test
    void isLateFromMidnightInLondonOn() {
        assertThat(new Run(FOR_GOOD).isOverdue(London.today(at("2026-06-30T22:59:59Z"))))
                .isFalse();
        assertThat(new Run(FOR_GOOD).isOverdue(London.today(at("2026-06-30T23:00:00Z"))))
                .isTrue();
    }

    private static Clock at(String moment) {
        return Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
    }

    @ParameterizedTest
    @EnumSource(names = {"DONE", "CANCELLED"})
    void isNeverLateOnceItHasEnded(UndertakingStatus end) {
        assertThat(new Run(FOR_GOOD).at(end).isOverdue(DUE.plusYears(1))).isFalse();
    }
}
