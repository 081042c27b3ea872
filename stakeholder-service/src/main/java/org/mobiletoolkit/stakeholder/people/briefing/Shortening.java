package org.mobiletoolkit.stakeholder.people.briefing;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts texts at the end of a word and shows that it did. */
final class Shortening {

    private static final String SIGN = "…";

    /** Invisible characters that turn the direction of a line or break it where nobody sees why; accents in heaps. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\x{2028}\\x{2029}&&[^\\t\\n\\r\\x{200D}]]");

    private static final Pattern HEAPED = Pattern.compile("(\\p{M}{2})\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** A letter as people see it, of however many characters. */
    static final Pattern LETTER = Pattern.compile("\\X");

    /** A family of emojis takes seven. */
    private static final int MOST_CODE_POINTS_PER_LETTER = 8;

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
        var end = endOfLetter(clean, most - 1);
        var fits = endOfLetter(clean, most) == clean.length();
        if (fits && clean.codePointCount(0, clean.length()) <= MOST_CODE_POINTS_PER_LETTER * most) {
            return clean;
        }
        used = true;
        if (fits) {
            // letters of very many characters are no way around the limit
            return clean.substring(0, clean.offsetByCodePoints(0, most - 1)).strip() + SIGN;
        }
        var word = clean.lastIndexOf(' ', end);
        return clean.substring(0, word >= end / 2 && word > 0 ? word : end).strip() + SIGN;
    }

    /** Where so many letters end, or the text if it has no more; the regular expression is the same on every Java. */
    private static int endOfLetter(String text, int letters) {
        var found = LETTER.matcher(text);
        var end = 0;
        for (var i = 0; i < letters && found.find(); i++) {
            end = found.end();
        }
        return end;
    }

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
