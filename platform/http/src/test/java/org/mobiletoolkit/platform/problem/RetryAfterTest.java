package org.mobiletoolkit.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RetryAfterTest {

    @ParameterizedTest
    @EnumSource(
            value = CommonProblem.class,
            names = {"BAD_GATEWAY", "SERVICE_UNAVAILABLE", "GATEWAY_TIMEOUT"})
    void everyRefusalForAMissingPartSaysWhenToTryAgain(CommonProblem missing) {
        assertThat(new Refusal(missing, "away").headers()).containsEntry("Retry-After", "2");
    }

    @Test
    void whoeverKnowsBetterSaysSo() {
        var busy = new Refusal(CommonProblem.SERVICE_UNAVAILABLE, "busy").header("Retry-After", "30");

        assertThat(busy.headers()).containsEntry("Retry-After", "30");
    }

    @ParameterizedTest
    @EnumSource(
            value = CommonProblem.class,
            names = {"BAD_GATEWAY", "SERVICE_UNAVAILABLE", "GATEWAY_TIMEOUT"},
            mode = EnumSource.Mode.EXCLUDE)
    void nothingElseInvitesToTryAgainByItself(CommonProblem other) {
        assertThat(new Refusal(other, "no").headers()).isEmpty();
    }
}
