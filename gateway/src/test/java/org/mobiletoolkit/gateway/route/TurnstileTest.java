package org.mobiletoolkit.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurnstileTest {

    private final Turnstile turnstile = new Turnstile(4, 6);
    private final List<String> admitted = new ArrayList<>();

    private Turnstile.@Nullable Ticket queue(String organisation) {
        return turnstile.queue(organisation, Runnable::run, () -> admitted.add(organisation));
    }

    private Turnstile.Ticket entered(String organisation) {
        var ticket = Objects.requireNonNull(queue(organisation));
        assertThat(ticket.isInside()).isTrue();
        return ticket;
    }

    @Test
    void keepsAQuarterFromAnyOneOrganisation() {
        IntStream.range(0, 3).forEach(any -> entered("RRX"));

        assertThat(Objects.requireNonNull(queue("RRX")).isInside()).isFalse();
        entered("RYY");
    }

    @Test
    void refusesWhatWouldWaitBehindTooMany() {
        IntStream.range(0, 3 + 6).forEach(any -> assertThat(queue("RRX")).isNotNull());

        assertThat(queue("RRX")).isNull();
        entered("RYY");
        assertThat(queue("RYY")).isNull();
    }

    @Test
    void letsOrganisationsTakeTurns() {
        var inside = new ArrayList<>(List.of(entered("RRX"), entered("RRX"), entered("RYY"), entered("RYY")));
        queue("RRX");
        queue("RRX");
        queue("RRX");
        queue("RYY");
        queue("RZZ");

        inside.forEach(Turnstile.Ticket::leave);

        assertThat(admitted).containsExactly("RRX", "RYY", "RZZ", "RRX");
    }

    @Test
    void givesThePlaceOfOneWhoLeftTheQueueToTheNext() {
        var first = entered("RRX");
        entered("RRX");
        entered("RRX");
        var impatient = Objects.requireNonNull(queue("RRX"));
        queue("RRX");

        impatient.leave();
        first.leave();

        assertThat(admitted).containsExactly("RRX");
        assertThat(turnstile.inside()).isEqualTo(3);
    }

    @Test
    void countsWhoLeavesTwiceOnce() {
        var ticket = entered("RRX");

        ticket.leave();
        ticket.leave();

        assertThat(turnstile.inside()).isZero();
    }

    /** Whatever comes and goes: never more inside than there are places, and nobody is forgotten. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void keepsItsPlacesWhateverComesAndGoes(long seed) {
        var random = new Random(seed);
        var known = new ArrayList<Turnstile.Ticket>();
        for (var i = 0; i < 2_000; i++) {
            if (random.nextBoolean() || known.isEmpty()) {
                var ticket = queue("R" + random.nextInt(3));
                if (ticket != null) {
                    known.add(ticket);
                }
            } else {
                known.remove(random.nextInt(known.size())).leave();
            }
            assertThat(turnstile.inside()).isBetween(0, 4);
            assertThat(known.stream().filter(Turnstile.Ticket::isInside)).hasSize(turnstile.inside());
        }
        known.forEach(Turnstile.Ticket::leave);
        assertThat(turnstile.inside()).isZero();
    }
}
