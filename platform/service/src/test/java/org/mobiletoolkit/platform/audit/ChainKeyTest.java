package org.mobiletoolkit.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.problem.Refusal;

class ChainKeyTest {

    private final ChainKey key = new ChainKey("one secret");

    @Test
    void theNextHashDependsOnTheKeyTheLastOneAndTheEvent() {
        var hash = key.next(HashChain.GENESIS, "{}");

        assertThat(hash).matches("[0-9a-f]{64}").isEqualTo(key.next(HashChain.GENESIS, "{}"));
        assertThat(hash)
                .isNotEqualTo(HashChain.next(HashChain.GENESIS, "{}"))
                .isNotEqualTo(new ChainKey("another").next(HashChain.GENESIS, "{}"))
                .isNotEqualTo(key.next(hash, "{}"))
                .isNotEqualTo(key.next(HashChain.GENESIS, "{ }"));
    }

    @Test
    void aPositionIsReadAsItWasWritten() {
        var position = new Position(12, "ab", true, 34, 56);

        assertThat(Position.of(position.text())).isEqualTo(position);
        assertThat(Position.of(Position.START.text())).isEqualTo(Position.START);
    }

    @Test
    void aPositionInOthersHandsIsNeitherReadNorMadeUpNorAltered() {
        var bookmarks = new Bookmarks(key);
        var position = new Position(4_711, HashChain.GENESIS, true, 4_712, 9);
        var written = bookmarks.write(position);

        assertThat(bookmarks.read(written)).isEqualTo(position);
        assertThat(new String(Base64.getUrlDecoder().decode(written), StandardCharsets.ISO_8859_1))
                .doesNotContain("4711", "4712", "000000");
        for (var i = 0; i < written.length(); i++) {
            var altered = new StringBuilder(written);
            altered.setCharAt(i, written.charAt(i) == 'A' ? 'B' : 'A');
            assertThatThrownBy(() -> bookmarks.read(altered.toString())).isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(() -> new Bookmarks(new ChainKey("another")).read(written))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> bookmarks.read("no bookmark")).isInstanceOf(Refusal.class);
    }
}
