package org.mobiletoolkit.stakeholder.people.register;

import java.util.Map;
import org.mobiletoolkit.platform.chart.Svg;

/** Draws the simple strokes of the map's picture. */
record PicturePen(Svg svg) {

    static final String INK = "#212b32";
    static final String FAINT = "#4c6272";
    static final String PALE = "#d8dde0";
    private static final String LINE = "#768692";

    void box(double x, double y, double width, double height, String fill, String stroke) {
        svg.shape("rect", Map.of("x", x, "y", y, "width", width, "height", height, "fill", fill, "stroke", stroke));
    }

    /** An area that shows nothing, and tells a pointer what it stands for. */
    void hint(double x, double y, double width, double height, String meaning) {
        svg.shape(
                "rect",
                Map.of("x", x, "y", y, "width", width, "height", height, "fill", "#ffffff", "fill-opacity", 0),
                meaning);
    }

    void line(double x1, double y1, double x2, double y2) {
        svg.shape("line", Map.of("x1", x1, "y1", y1, "x2", x2, "y2", y2, "stroke", LINE, "stroke-width", 2));
    }

    void text(double x, double y, double size, String weight, String colour, String words) {
        svg.text(x, y, Map.of("font-size", size, "font-weight", weight, "fill", colour), words);
    }

    void centred(double x, double y, double size, String colour, String words) {
        svg.text(x, y, Map.of("font-size", size, "text-anchor", "middle", "fill", colour), words);
    }

    /** Written upwards, its middle at the place. */
    void upwards(double x, double y, String words) {
        var turn = "rotate(-90 %s %s)".formatted(Svg.plain(x), Svg.plain(y));
        svg.text(x, y, Map.of("transform", turn, "text-anchor", "middle", "fill", FAINT), words);
    }
}
