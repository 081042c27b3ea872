package org.mobiletoolkit.platform.chart;

import java.util.ArrayList;
import java.util.List;

/** Makes words fit where a certain number of characters has room. */
public final class Captions {

    private Captions() {}

    /**
     * The words in lines.
     *
     * @param width how many characters a line has, unless a single word is longer
     * @param most how many lines there are at most
     */
    public static List<String> wrapped(String words, int width, int most) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : words.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        var shown = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
        if (lines.size() > most) {
            shown.set(most - 1, shown.get(most - 1) + " \u2026");
        }
        shown.replaceAll(one -> shortened(one, width + 4));
        return shown;
    }

    /** The words, or as much as there is room for. */
    public static String shortened(String words, int most) {
        return words.codePointCount(0, words.length()) <= most
                ? words
                : words.substring(0, words.offsetByCodePoints(0, most - 1)).strip() + "\u2026";
    }
}
