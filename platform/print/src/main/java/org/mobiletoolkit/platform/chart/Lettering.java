package org.mobiletoolkit.platform.chart;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Fits words into the room that a picture has for them. Widths are those of a common sans-serif, rather too wide than too
 * narrow: nobody knows the font of the one who looks.
 */
public final class Lettering {

    private static final String NARROW = "fijlrtI .,;:'!|()[]-/";
    private static final String WIDE = "mwMWOQGD@%&";
    private static final String MORE = "…";

    private Lettering() {}

    /**
     * The words, cut off between letters as they are read, with an ellipsis, when they need more room than there is.
     *
     * @param room in user units
     * @param size of the font in the same units
     */
    public static String fit(String words, double room, double size) {
        var plain = withoutControls(words).strip();
        if (width(plain) * size <= room) {
            return plain;
        }
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(plain);
        var fitting = 0;
        for (var end = letters.next();
                end != BreakIterator.DONE && (width(plain.substring(0, end)) + 1) * size <= room;
                end = letters.next()) {
            fitting = end;
        }
        return plain.substring(0, fitting).stripTrailing() + MORE;
    }

    /**
     * Several words that stand together: those that would be cut to the same letters keep how they begin, and what tells
     * them apart.
     */
    public static List<String> fitApart(List<String> all, double room, double size) {
        var cut = all.stream().map(words -> fit(words, room, size)).toList();
        return IntStream.range(0, all.size())
                .mapToObj(i -> {
                    var alike = IntStream.range(0, all.size())
                            .filter(other -> cut.get(other).equals(cut.get(i)))
                            .mapToObj(all::get)
                            .distinct()
                            .toList();
                    return alike.size() < 2 ? cut.get(i) : apart(all.get(i), alike, room, size);
                })
                .toList();
    }

    /** How it begins, as far as there is room for it beside what comes where the others differ. */
    private static String apart(String words, List<String> alike, double room, double size) {
        var common = alike.stream().reduce(Lettering::begunAlike).orElse("");
        var last = words.substring(Math.max(0, common.lastIndexOf(' ') + 1)).strip();
        var first = fit(words, Math.max(room / 4, room - width(MORE + last) * size), size);
        return fit(first.substring(0, first.length() - MORE.length()).stripTrailing() + MORE + last, room, size);
    }

    private static String begunAlike(String one, String other) {
        var end = 0;
        while (end < Math.min(one.length(), other.length()) && one.charAt(end) == other.charAt(end)) {
            end++;
        }
        return one.substring(0, end);
    }

    /** In parts of the font's size. */
    public static double width(String words) {
        return words.codePoints().mapToDouble(Lettering::width).sum();
    }

    private static double width(int letter) {
        if (Character.getType(letter) == Character.NON_SPACING_MARK || Character.getType(letter) == Character.FORMAT) {
            return 0;
        }
        if (letter >= 0x1100) {
            return 1.1;
        }
        if (NARROW.indexOf(letter) >= 0) {
            return 0.34;
        }
        return WIDE.indexOf(letter) >= 0 ? 0.9 : Character.isUpperCase(letter) ? 0.71 : 0.55;
    }

    /** Marks that turn the direction of writing around would reach beyond the name they stand in. */
    private static String withoutControls(String words) {
        return words.codePoints()
                .filter(letter -> !(letter >= 0x202A && letter <= 0x202E || letter >= 0x2066 && letter <= 0x2069))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
