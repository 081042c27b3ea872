package org.mobiletoolkit.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BearerTokenTest {

    @ParameterizedTest
    @ValueSource(strings = {"Bearer aB0-._~+/==", "bearer aB0-._~+/==", "BEARER  aB0-._~+/== "})
    void standsBehindItsSchemeHoweverThatIsWritten(String line) {
        assertThat(BearerToken.of(List.of(line)).token()).isEqualTo("aB0-._~+/==");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Basic YTpi", "Bearer", "Bearer ", "Bearera", "aB0"})
    void isAbsentUnderAnotherSchemeOrNone(String line) {
        assertThat(BearerToken.of(List.of(line)))
                .isEqualTo(BearerToken.of(List.of()))
                .matches(BearerToken::absent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer a b", "Bearer a=b", "Bearer =", "Bearer a,b", "Bearer \"a\"", "Bearer é"})
    void isUnreadableWithWhatNoTokenHolds(String line) {
        var bearer = BearerToken.of(List.of(line));

        assertThat(bearer.token()).isNull();
        assertThat(bearer.absent()).isFalse();
    }

    @Test
    void isNoneOfTwo() {
        assertThat(BearerToken.of(List.of("Bearer a", "Bearer b")).token()).isNull();
        assertThat(BearerToken.of(List.of("Bearer a", "Bearer b")).fault()).contains("More than one");
    }
}
