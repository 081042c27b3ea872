package org.mobiletoolkit.platform.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What people see of a text, which is what it says; how it came to be written in characters is not. */
public final class Text {

    /** Count as letters or symbols and show nothing: fillers of Hangul, the empty Braille pattern, the empty note head. */
    private static final Set<Integer> FILLERS = Set.of(0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800, 0x1D159);

    /** The first character of which another form may be the composed one. */
    private static final int FIRST_COMPOSED = 0x300;

    private Text() {}

    /**
     * The text in the one form in which it is kept and sought (NFC), so that it finds itself; empty when it has characters and
     * none of them shows, so that it is blank to all who ask.
     */
    public static String kept(String text) {
        if (isBlank(text)) {
            return text.isBlank() ? text : "";
        }
        return text.chars().allMatch(letter -> letter < FIRST_COMPOSED) ? text : Normalizer.normalize(text, Form.NFC);
    }

    /** True when nobody sees anything of it. */
    public static boolean isBlank(@Nullable String text) {
        return text == null || text.codePoints().noneMatch(Text::shows);
    }

    private static boolean shows(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            default -> !FILLERS.contains(letter);
        };
    }
}
