package org.mobiletoolkit.stakeholder.people.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * How the rows of the map's picture lie, from the top: for each band of power a strip that names its fields, then a row
 * for each score, high enough for what stands in it.
 */
record PictureRows(List<Strip> strips, List<Row> rows, double bottom) {

    static final double STRIP = 24;
    static final double LINE = 20;
    private static final double PADDING = 8;
    private static final int FEWEST_LINES = 2;

    /** Above so many lines a field says how many more there are. */
    static final int MOST_LINES = 8;

    /** Names the fields of a band. */
    record Strip(InfluenceBand band, double top) {}

    /**
     * The fields of one score of power.
     *
     * @param lines for how many names there is room in each
     */
    record Row(int power, double top, int lines) {

        double height() {
            return lines * LINE + 2 * PADDING;
        }

        double middle() {
            return top + height() / 2;
        }

        /** Middle of a line, counted from 0. */
        double line(int number) {
            return top + PADDING + LINE * (number + 0.5);
        }
    }

    /**
     * Lays out the rows.
     *
     * @param needed how many lines the fullest field of a score of power would need
     */
    static PictureRows of(MapGrid grid, double top, IntUnaryOperator needed) {
        var strips = new ArrayList<Strip>();
        var rows = new ArrayList<Row>();
        var y = top;
        for (var band : grid.bands().stream().sorted(Comparator.reverseOrder()).toList()) {
            var first = true;
            for (var power = 5; power >= 1; power--) {
                if (grid.bandOf(power) != band) {
                    continue;
                }
                if (first) {
                    strips.add(new Strip(band, y));
                    y += STRIP;
                    first = false;
                }
                var lines = Math.min(MOST_LINES, Math.max(FEWEST_LINES, needed.applyAsInt(power)));
                var row = new Row(power, y, lines);
                rows.add(row);
                y += row.height();
            }
        }
        return new PictureRows(List.copyOf(strips), List.copyOf(rows), y);
    }
}
