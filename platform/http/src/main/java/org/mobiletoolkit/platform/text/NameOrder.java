package org.mobiletoolkit.platform.text;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The order in which people look for names, as that of the database: letters first, then accents, then capitals; a blank, a
 * hyphen or an apostrophe comes before every letter.
 */
public final class NameOrder implements Comparator<String> {

    private static final Pattern BETWEEN_PARTS =
            Pattern.compile("(?<=[^\\p{L}\\p{M}\\p{N}])|(?=[^\\p{L}\\p{M}\\p{N}])");

    private final Collator letters = ofStrength(Collator.PRIMARY);
    private final Collator all = ofStrength(Collator.TERTIARY);

    private NameOrder() {}

    /** Names that differ in nothing else come in the order of their characters. */
    public static Comparator<String> get() {
        return new NameOrder().thenComparing(Comparator.naturalOrder());
    }

    private static Collator ofStrength(int strength) {
        var collator = Collator.getInstance(Locale.UK);
        collator.setStrength(strength);
        return collator;
    }

    @Override
    public int compare(String one, String other) {
        var parts = BETWEEN_PARTS.split(one);
        var others = BETWEEN_PARTS.split(other);
        for (var i = 0; i < Math.min(parts.length, others.length); i++) {
            var order = comparePart(parts[i], others[i]);
            if (order != 0) {
                return order;
            }
        }
        return parts.length == others.length ? all.compare(one, other) : parts.length - others.length;
    }

    private int comparePart(String part, String other) {
        if (isWord(part) != isWord(other)) {
            return isWord(part) ? 1 : -1;
        }
        return isWord(part) ? letters.compare(part, other) : part.compareTo(other);
    }

    private static boolean isWord(String part) {
        return !part.isEmpty() && Character.isLetterOrDigit(part.codePointAt(0));
    }
}
