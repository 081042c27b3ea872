package org.mobiletoolkit.platform.print;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Gives Arabic letters the form that they have beside their neighbours: a PDF shows characters one by one, and knows nothing of
 * how a font would join them.
 */
final class ArabicLetters {

    private static final int ISOLATED = 0;
    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final int MEDIAL = 3;

    private static final char LAM = '\u0644';
    private static final char TATWEEL = '\u0640';

    /** The forms of a letter, or of lam with the alef after it, as Unicode names them. */
    private static final Map<String, int[]> FORMS = new HashMap<>();

    static {
        collect(0xFB50, 0xFDCF);
        collect(0xFE70, 0xFEFC);
    }

    private ArabicLetters() {}

    private static void collect(int from, int to) {
        for (var form = from; form <= to; form++) {
            var name = String.valueOf(Character.getName(form));
            var place = name.endsWith(" ISOLATED FORM")
                    ? ISOLATED
                    : name.endsWith(" FINAL FORM")
                            ? FINAL
                            : name.endsWith(" INITIAL FORM") ? INITIAL : name.endsWith(" MEDIAL FORM") ? MEDIAL : -1;
            var letters = Normalizer.normalize(Character.toString(form), Form.NFKC);
            if (place >= 0 && (letters.length() == 1 || isLamAlef(letters, 0) && letters.length() == 2)) {
                FORMS.computeIfAbsent(letters, none -> new int[4])[place] = form;
            }
        }
    }

    /**
     * The text with every letter in its form, still in the order in which it is read.
     *
     * @param shown whether the font has a form; a letter without stays as it is
     */
    static String joined(String text, IntPredicate shown) {
        var joined = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var letters = isLamAlef(text, i) ? text.substring(i, i + 2) : text.substring(i, i + 1);
            var form = form(letters, joinsBefore(text, i), joinsAfter(text, i + letters.length() - 1));
            if (form != 0 && shown.test(form)) {
                joined.append((char) form);
                i += letters.length() - 1;
            } else {
                joined.append(text.charAt(i));
            }
        }
        return joined.toString();
    }

    private static int form(String letters, boolean before, boolean after) {
        var forms = FORMS.get(letters);
        if (forms == null) {
            return 0;
        }
        var place = (before ? FINAL : ISOLATED) + (after && forms[INITIAL] != 0 ? INITIAL : 0);
        return forms[place] != 0 ? forms[place] : forms[before && forms[FINAL] != 0 ? FINAL : ISOLATED];
    }

    private static boolean isLamAlef(String text, int at) {
        return at + 1 < text.length()
                && text.charAt(at) == LAM
                && "\u0622\u0623\u0625\u0627".indexOf(text.charAt(at + 1)) >= 0;
    }

    /** Whether the letter before reaches out to this one: one that has a form for the beginning. */
    private static boolean joinsBefore(String text, int at) {
        var before = at - 1;
        while (before >= 0 && isMark(text.charAt(before))) {
            before--;
        }
        return before >= 0 && reachesOn(text, before);
    }

    private static boolean joinsAfter(String text, int at) {
        var after = at + 1;
        while (after < text.length() && isMark(text.charAt(after))) {
            after++;
        }
        return after < text.length() && isJoined(text.charAt(after));
    }

    private static boolean reachesOn(String text, int at) {
        var forms = FORMS.get(String.valueOf(text.charAt(at)));
        return text.charAt(at) == TATWEEL || forms != null && forms[INITIAL] != 0;
    }

    /** A letter that another can join on to: one that has a form for the end. */
    private static boolean isJoined(char letter) {
        var forms = FORMS.get(String.valueOf(letter));
        return letter == TATWEEL || forms != null && forms[FINAL] != 0;
    }

    private static boolean isMark(char letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }
}
