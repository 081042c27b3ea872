package org.mobiletoolkit.stakeholder.standing.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.chart.Captions;
import org.mobiletoolkit.platform.chart.Lettering;
import org.mobiletoolkit.platform.chart.Svg;

/**
 * Scores on axes around a centre, as an accessible picture: each line has a pattern and a marker of its own besides its
 * colour, each value stands as a number at its axis, and the description holds the whole table. What was not assessed is a
 * gap in the line, never a nought.
 */
final class RadarChart {

    /** Axes that can still be told apart. */
    static final int MOST_AXES = 16;

    private static final int WIDTH = 860;
    private static final double CENTRE_X = WIDTH / 2.0;
    private static final double CENTRE_Y = 360;
    private static final double RADIUS = 215;
    private static final double LINE = 17;
    private static final double SMALL = 11;
    private static final double SMALL_LABEL = 130;
    private static final String INK = "#212b32";
    private static final String FAINT = "#aeb7bd";

    private final String title;
    private final String lead;
    private final List<String> axes;
    private final List<Integer> rings;
    private final List<RadarSeries> series;
    private final Svg svg;

    private RadarChart(String title, String lead, List<String> axes, List<Integer> rings, List<RadarSeries> series) {
        this.title = title;
        this.lead = lead;
        this.axes = axes;
        this.rings = rings;
        this.series = series.stream()
                .filter(one -> one.look() == RadarLook.SCORE || !one.empty())
                .sorted(java.util.Comparator.comparing(RadarSeries::look))
                .toList();
        this.svg = Svg.picture(WIDTH, height(), title, description());
    }

    /**
     * Draws the picture.
     *
     * @param lead what the picture comes to, in a sentence; also stands under the title
     * @param rings values at which a ring is drawn, the last at the rim; the centre is 0
     */
    static String draw(String title, String lead, List<String> axes, List<Integer> rings, List<RadarSeries> series) {
        var chart = new RadarChart(title, lead, axes, rings, series);
        chart.head();
        chart.web();
        chart.series.forEach(chart::lines);
        // hollow markers over full ones: where values are the same all can be seen
        chart.reversed().forEach(chart::marks);
        chart.labels();
        chart.legend();
        return chart.svg.end();
    }

    private int height() {
        return (int) (CENTRE_Y + RADIUS + 115 + 26 * series.size());
    }

    private void head() {
        svg.text(24, 38, Map.of("font-size", 20, "font-weight", "bold", "fill", INK), Captions.shortened(title, 74));
        svg.text(24, 62, Map.of("fill", INK), Captions.shortened(lead, 110));
    }

    private void web() {
        for (var ring : rings) {
            var corners = new ArrayList<Double>();
            for (var axis = 0; axis < axes.size(); axis++) {
                corners.add(x(axis, ring));
                corners.add(y(axis, ring));
            }
            if (axes.size() > 2) {
                var points = RadarLook.polygon(
                        corners.stream().mapToDouble(Double::doubleValue).toArray());
                svg.shape("polygon", Map.of("points", points, "fill", "none", "stroke", FAINT));
            }
        }
        for (var axis = 0; axis < axes.size(); axis++) {
            var spoke = new HashMap<String, Object>(Map.of(
                    "x1", CENTRE_X, "y1", CENTRE_Y, "x2", x(axis, rim()), "y2", y(axis, rim()), "stroke", FAINT));
            if (scores().get(axis) == null) {
                spoke.put("stroke-dasharray", "3 5");
            }
            svg.shape("line", spoke);
        }
    }

    private void lines(RadarSeries one) {
        if (one.look() == RadarLook.SCORE && one.whole() && axes.size() > 2) {
            var corners = new ArrayList<Double>();
            for (var axis = 0; axis < axes.size(); axis++) {
                corners.add(x(axis, value(one, axis)));
                corners.add(y(axis, value(one, axis)));
            }
            var points = RadarLook.polygon(
                    corners.stream().mapToDouble(Double::doubleValue).toArray());
            svg.shape("polygon", Map.of("points", points, "fill", one.look().colour(), "fill-opacity", 0.1));
        }
        for (var axis = 0; axis < axes.size(); axis++) {
            var next = (axis + 1) % axes.size();
            if (one.values().get(axis) != null && one.values().get(next) != null && axes.size() > 1) {
                one.look()
                        .line(
                                svg,
                                x(axis, value(one, axis)),
                                y(axis, value(one, axis)),
                                x(next, value(one, next)),
                                y(next, value(one, next)));
            }
        }
    }

    private void marks(RadarSeries one) {
        for (var axis = 0; axis < axes.size(); axis++) {
            if (one.values().get(axis) != null) {
                var meaning = "%s, %s: %s".formatted(axes.get(axis), one.name(), said(value(one, axis)));
                one.look().mark(svg, x(axis, value(one, axis)), y(axis, value(one, axis)), meaning);
            }
        }
    }

    private void labels() {
        for (var ring : rings) {
            svg.text(
                    CENTRE_X + 5,
                    CENTRE_Y - RADIUS * ring / rim() - 3,
                    Map.of(
                            "font-size",
                            11,
                            "fill",
                            "#4c6272",
                            "stroke",
                            "#ffffff",
                            "stroke-width",
                            3,
                            "paint-order",
                            "stroke"),
                    String.valueOf(ring));
        }
        var small = axes.size() > 12;
        var brief = Lettering.fitApart(axes, SMALL_LABEL, SMALL);
        for (var axis = 0; axis < axes.size(); axis++) {
            var words = small ? List.of(brief.get(axis)) : Captions.wrapped(axes.get(axis), 24, 3);
            label(axis, words, small ? SMALL : 13.5, small ? 14 : LINE);
        }
    }

    private void label(int axis, List<String> words, double size, double line) {
        var angle = angle(axis);
        var anchor = Math.abs(Math.sin(angle)) < 0.15 ? "middle" : Math.sin(angle) > 0 ? "start" : "end";
        // the number of the outermost ring stands between the first axis and its label
        var from = RADIUS + (axis == 0 ? 30 : 20);
        var x = CENTRE_X + from * Math.sin(angle);
        var lines = words.size() + 1;
        // above the rim a label grows upwards, below it downwards, at its sides both ways
        var y = CENTRE_Y - from * Math.cos(angle) - (lines - 1) * line * (1 + Math.cos(angle)) / 2 + size / 3;
        for (var i = 0; i < words.size(); i++) {
            svg.text(
                    x,
                    y + i * line,
                    Map.of("text-anchor", anchor, "font-size", size, "font-weight", "bold", "fill", INK),
                    words.get(i));
        }
        svg.text(
                x,
                y + words.size() * line,
                Map.of(
                        "text-anchor",
                        anchor,
                        "font-size",
                        size - 0.5,
                        "font-style",
                        scores().get(axis) == null ? "italic" : "normal",
                        "fill",
                        INK),
                values(axis));
    }

    /** The numbers of one axis, for those who cannot tell distances. */
    private String values(int axis) {
        var said = new StringBuilder();
        for (var one : reversed()) {
            var value = one.values().get(axis);
            if (one.look() == RadarLook.SCORE) {
                said.append(value == null ? "not assessed" : said(value));
            } else if (value != null) {
                said.append(one.look() == RadarLook.TARGET ? ", target " : ", before ")
                        .append(said(value));
            }
        }
        return said.toString();
    }

    private void legend() {
        var y = CENTRE_Y + RADIUS + 105;
        for (var one : reversed()) {
            one.look().line(svg, 190, y, 246, y);
            one.look().mark(svg, 218, y, one.name());
            svg.text(
                    258,
                    y + 5,
                    Map.of("fill", INK),
                    Captions.shortened(one.empty() ? one.name() + " (nothing assessed yet)" : one.name(), 70));
            y += 26;
        }
    }

    private String description() {
        var told = new StringBuilder(lead)
                .append(" Scale %d to %d; axes: %d.".formatted(rings.get(0), rim(), axes.size()));
        for (var axis = 0; axis < axes.size(); axis++) {
            told.append('\n').append(axes.get(axis)).append(": ").append(values(axis));
        }
        return told.toString();
    }

    /** The score first: it is what the picture is about. */
    private List<RadarSeries> reversed() {
        return InOrder.oldestFirst(series);
    }

    private List<@Nullable Double> scores() {
        return series.get(series.size() - 1).values();
    }

    private int rim() {
        return rings.get(rings.size() - 1);
    }

    private double angle(int axis) {
        return 2 * Math.PI * axis / axes.size();
    }

    private double x(int axis, double value) {
        return CENTRE_X + RADIUS * value / rim() * Math.sin(angle(axis));
    }

    private double y(int axis, double value) {
        return CENTRE_Y - RADIUS * value / rim() * Math.cos(angle(axis));
    }

    private static double value(RadarSeries one, int axis) {
        return Objects.requireNonNull(one.values().get(axis));
    }

    private static String said(double value) {
        return Svg.plain(Math.round(value * 10) / 10.0);
    }
}
