package org.mobiletoolkit.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.paging.Cursors.Cursor;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

class CursorsTest {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=+/ ";

    private final Cursors cursors = new Cursors("a secret");
    private final Cursor cursor = new Cursor("the list", "Zo\u00EB Fictional", new UUID(7, 8));

    private void assertRefused(String text, String list) {
        assertThatThrownBy(() -> cursors.read(text, list))
                .as(text)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(CommonProblem.INVALID_CURSOR));
    }

    @Test
    void readsWhatItWrote() {
        assertThat(cursors.read(cursors.write(cursor), "the list")).isEqualTo(cursor);
        var empty = new Cursor("the list", "", new UUID(0, 0));
        assertThat(cursors.read(cursors.write(empty), "the list")).isEqualTo(empty);
    }

    @Test
    void showsNobodyWhereTheListStands() {
        var bytes = Base64.getUrlDecoder().decode(cursors.write(cursor));

        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("Zo", "Fictional", "the list");
        assertThat(bytes).doesNotContain(new byte[] {0, 0, 0, 0, 0, 0, 0, 7});
    }

    @Test
    void isTheSameForTheSamePositionSoThatAPageKeepsItsEntityTag() {
        assertThat(cursors.write(cursor)).isEqualTo(cursors.write(cursor));
        assertThat(cursors.write(cursor)).isNotEqualTo(cursors.write(new Cursor("another", cursor.key(), cursor.id())));
    }

    @Test
    void noticesEveryAlteredCharacter() {
        var text = cursors.write(cursor);
        for (var at = 0; at < text.length(); at++) {
            for (var character : ALPHABET.toCharArray()) {
                if (character != text.charAt(at)) {
                    assertRefused(text.substring(0, at) + character + text.substring(at + 1), "the list");
                }
            }
        }
    }

    @Test
    void belongsToOneListAndOneSecret() {
        assertRefused(cursors.write(cursor), "another list");
        assertRefused(new Cursors("another secret").write(cursor), "the list");
    }

    @Test
    void refusesWhatIsNone() {
        var text = cursors.write(cursor);
        for (var none : new String[] {"", "A", "AAAA", text + "=", text + "A", text.substring(1), "\u00E9"}) {
            assertRefused(none, "the list");
        }
    }
}
