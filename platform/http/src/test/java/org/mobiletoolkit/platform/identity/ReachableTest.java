package org.mobiletoolkit.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ReachableTest {

    private long now = Long.MAX_VALUE - 10;
    private int asked;
    private boolean away;
    private final Reachable issuer = new Reachable(() -> now);

    @Test
    void isAskedAsLongAsItAnswers() throws IOException {
        assertThat(ask()).isEqualTo("keys");
        assertThat(ask()).isEqualTo("keys");

        assertThat(asked).isEqualTo(2);
    }

    @Test
    void isNotAskedAgainAtOnceWhenItDidNotAnswer() {
        away = true;

        assertThatThrownBy(this::ask).isInstanceOf(IOException.class).hasMessage("no answer");
        assertThatThrownBy(this::ask).isInstanceOf(IOException.class).hasMessage("it did not answer a moment ago");

        assertThat(asked).isEqualTo(1);
    }

    @Test
    void isAskedAgainAfterAMoment() throws IOException {
        away = true;
        assertThatThrownBy(this::ask).isInstanceOf(IOException.class);
        away = false;
        now += Duration.ofSeconds(2).toNanos();

        assertThat(ask()).isEqualTo("keys");
        assertThat(ask()).isEqualTo("keys");
    }

    private String ask() throws IOException {
        return issuer.ask(() -> {
            asked++;
            if (away) {
                throw new IOException("no answer");
            }
            return "keys";
        });
    }
}
