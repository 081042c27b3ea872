package org.mobiletoolkit.platform.print;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Writes Arabic and Hebrew words, and what stands between them, in the order in which people read them, within pages that
 * run from left to right: a bracket or a number after such words follows them on their right, as it does after English ones.
 */
final class RightToLeft implements BidiReorderer {

    /** A number, or a letter as people see it, of however many characters. */
    private static final Pattern NUMBER_OR_LETTER = Pattern.compile("\\p{Nd}+(?:[.,:/]\\p{Nd}+)*|\\X");

    private static final String MIRRORED = "()[]{}<>\u00AB\u00BB\u2039\u203A";

    private final IntPredicate shown;

    /** @param shown whether the font has a character */
    RightToLeft(IntPredicate shown) {
        this.shown = shown;
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        var letters = new ArrayList<String>();
        NUMBER_OR_LETTER.matcher(text).results().forEach(letter -> letters.add(mirrored(letter.group())));
        Collections.reverse(letters);
        return String.join("", letters);
    }

    private static String mirrored(String letter) {
        var at = letter.length() == 1 ? MIRRORED.indexOf(letter) : -1;
        return at < 0 ? letter : MIRRORED.substring(at ^ 1, (at ^ 1) + 1);
    }

    @Override
    public String shapeText(String text) {
        return ArabicLetters.joined(text, shown);
    }

    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    /** The runs of a paragraph: from the first letter written from right to left to the last before one that is not. */
    static final class Runs implements BidiSplitter {

        private static final Pattern RIGHT_TO_LEFT = Pattern.compile("rm*(?:[^l]*rm*)?");

        private List<BidiTextRun> runs = List.of();

        @Override
        public void setParagraph(String text, byte direction) {
            var found = new ArrayList<BidiTextRun>();
            var end = 0;
            var words = RIGHT_TO_LEFT.matcher(directions(text));
            while (words.find()) {
                add(found, end, words.start(), LTR);
                var last = withClosing(text, words.start(), words.end());
                add(found, words.start(), last, RTL);
                end = last;
            }
            add(found, end, text.length(), LTR);
            runs = found;
        }

        /** A bracket that was opened among the words is closed among them. */
        private static int withClosing(String text, int start, int end) {
            var last = end;
            while (last < text.length()
                    && text.charAt(last) == ')'
                    && count(text, start, last, '(') > count(text, start, last, ')')) {
                last++;
            }
            return last;
        }

        private static long count(String text, int start, int end, char bracket) {
            return text.substring(start, end)
                    .chars()
                    .filter(one -> one == bracket)
                    .count();
        }

        private static void add(List<BidiTextRun> runs, int start, int end, byte direction) {
            if (end > start) {
                runs.add(new BidiTextRun(start, end - start, direction));
            }
        }

        /** A letter for each character: l and r for those with a direction, m for marks, n for what has none. */
        private static String directions(String text) {
            return text.chars()
                    .map(Runs::direction)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }

        private static int direction(int letter) {
            return switch (Character.getDirectionality((char) letter)) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> 'l';
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> 'r';
                case Character.DIRECTIONALITY_NONSPACING_MARK -> 'm';
                default -> 'n';
            };
        }

        @Override
        public int countTextRuns() {
            return runs.size();
        }

        @Override
        public BidiTextRun getVisualRun(int index) {
            return runs.get(index);
        }

        @Override
        public byte getBaseDirection(String text) {
            return LTR;
        }
    }
}
