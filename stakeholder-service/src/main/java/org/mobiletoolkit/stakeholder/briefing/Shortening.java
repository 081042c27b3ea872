package org.mobiletoolkit.stakeholder.briefing;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts texts at the end of a word and shows that it did. */
final class Shortening {

    private static final String SIGN = "…";

    /** Invisible characters that turn the direction of a line or break it where nobody sees why; accents in heaps. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\x{2028}\\x{2029}&&[^\\t\\n\\r\\x{200D}]]");

    private static final Pattern HEAPED = Pattern.compile("(\\p{M}{2})\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private boolean used;

    /** True once anything was cut or left out. */
    boolean used() {
        return used;
    }

    /**
     * The text in one line of single spaces, cut after the last word that ends before the limit, or within a word that
     * has no end before it.
     *
     * @param most letters as people see them, the sign included
     */
    String cut(String text, int most) {
        var clean = clean(text);
        var letters = BreakIterator.getCharacterInstance(Locale.UK);
        letters.setText(clean);
        var end = letters.next(most - 1);
        if (end == BreakIterator.DONE || letters.next() == BreakIterator.DONE || letters.next() == BreakIterator.DONE) {
            return clean.codePointCount(0, clean.length()) <= MOST_CODE_POINTS_PER_LETTER * most
                    ? clean
                    : cutHard(clean, most);
        }
        used = true;
        var word = clean.lastIndexOf(' ', end);
        var at = word >= end / 2 ? word : end;
        return clean.substring(0, at).strip() + SIGN;
    }

    /** Letters made of many characters, e.g. a family of emojis, are no way around the limit. */
    private String cutHard(String clean, int most) {
        used = true;
        return clean.substring(0, clean.offsetByCodePoints(0, most - 1)).strip() + SIGN;
    }

    private static final int MOST_CODE_POINTS_PER_LETTER = 4;

    /** The first few; more are counted by {@link #more}. */
    <T> List<T> first(List<T> all, int most) {
        return all.size() <= most ? all : all.subList(0, most);
    }

    /** How many there are beyond the first few. */
    int more(int all, int most) {
        if (all > most) {
            used = true;
        }
        return Math.max(0, all - most);
    }

    static String clean(String text) {
        var normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        var seen = UNSEEN.matcher(normal).replaceAll("");
        return SPACES.matcher(HEAPED.matcher(seen).replaceAll("$1"))
                .replaceAll(" ")
                .strip();
    }
}
