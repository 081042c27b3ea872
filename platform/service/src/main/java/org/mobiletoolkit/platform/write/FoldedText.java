package org.mobiletoolkit.platform.write;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A text as a reader takes it in: whatever its digits, spaces and dashes are encoded as, they are ASCII here, and what
 * nobody sees is gone. Pure.
 */
final class FoldedText {

    /** Footnote marks; folded, they would become part of the number before them. */
    private static final Pattern RAISED = Pattern.compile("[\\u00B2\\u00B3\\u00B9\\u2070-\\u209C]");

    private static final int HANGUL_FILLER = 0x1160;
    private static final int BRAILLE_BLANK = 0x2800;

    private FoldedText() {}

    /** Digits as 0 to 9, every space but the end of a line as a space, every dash as a hyphen; other signs and letters as NFKC has them. */
    static String of(String text) {
        var normal = Normalizer.normalize(RAISED.matcher(text).replaceAll(" "), Normalizer.Form.NFKC);
        var folded = new StringBuilder(normal.length());
        normal.codePoints().forEach(c -> fold(c, folded));
        return folded.toString();
    }

    /** Whether there are enough digits to look closer; cheap, since nearly no text has. */
    static boolean hasDigits(String text, int atLeast) {
        return text.length() >= atLeast
                && text.codePoints().filter(FoldedText::isDigit).limit(atLeast).count() == atLeast;
    }

    private static void fold(int c, StringBuilder folded) {
        var type = Character.getType(c);
        if (isDigit(c)) {
            folded.append((char) ('0' + Character.getNumericValue(c)));
        } else if (c == '\n') {
            folded.append('\n');
        } else if (Character.isWhitespace(c) || isBlank(c)) {
            folded.append(' ');
        } else if (type == Character.DASH_PUNCTUATION || c == '\u2212') {
            folded.append('-');
        } else if (!isUnseen(c, type)) {
            folded.appendCodePoint(c);
        }
    }

    /** A digit of any script, or one in a circle. */
    private static boolean isDigit(int c) {
        if (c < 0x80) {
            return c >= '0' && c <= '9';
        }
        var value = Character.getNumericValue(c);
        return value >= 0 && value <= 9 && (Character.isDigit(c) || Character.getType(c) == Character.OTHER_NUMBER);
    }

    private static boolean isBlank(int c) {
        return Character.isSpaceChar(c) || c == HANGUL_FILLER || c == HANGUL_FILLER - 1 || c == BRAILLE_BLANK;
    }

    /** Format characters, and marks such as the ones that choose how a sign is drawn. */
    private static boolean isUnseen(int c, int type) {
        return type == Character.FORMAT
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.CONTROL && c > 0x7F;
    }
}
