package org.mobiletoolkit.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BreakerTest {

    private long now = Long.MAX_VALUE - 10;
    private final Breaker breaker = new Breaker(3, Duration.ofNanos(100), () -> now);

    @Test
    void admitsUntilTooManyFailInARow() {
        breaker.missed();
        breaker.missed();
        assertThat(breaker.admits()).isTrue();

        breaker.missed();

        assertThat(breaker.admits()).isFalse();
        assertThat(breaker.isOpen()).isTrue();
    }

    @Test
    void forgetsFailuresAtTheFirstAnswer() {
        breaker.missed();
        breaker.missed();
        breaker.reached();
        breaker.missed();
        breaker.missed();

        assertThat(breaker.admits()).isTrue();
    }

    @Test
    void letsOneTryAfterThePauseAndNoOther() {
        open();
        now += 99;
        assertThat(breaker.admits()).isFalse();
        now += 1;

        assertThat(breaker.admits()).isTrue();
        assertThat(breaker.admits()).isFalse();
    }

    @Test
    void closesWhenTheOneIsAnswered() {
        open();
        now += 100;
        breaker.admits();
        breaker.reached();

        assertThat(breaker.admits()).isTrue();
        assertThat(breaker.isOpen()).isFalse();
    }

    @Test
    void staysOpenWhenTheOneFails() {
        open();
        now += 100;
        breaker.admits();
        breaker.missed();
        now += 99;

        assertThat(breaker.admits()).isFalse();
    }

    private void open() {
        breaker.missed();
        breaker.missed();
        breaker.missed();
    }
}
