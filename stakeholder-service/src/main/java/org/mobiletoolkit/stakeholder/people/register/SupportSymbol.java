package org.mobiletoolkit.stakeholder.people.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.mobiletoolkit.platform.chart.Svg;

/** How a picture shows a level of support: each has a shape of its own, so that nobody needs its colour. */
enum SupportSymbol {
    CHAMPION("champion", "#003087"),
    SUPPORTIVE("supportive", "#005eb8"),
    NEUTRAL("neutral", "#425563"),
    RESISTANT("resistant", "#b34700"),
    OPPONENT("opponent", "#8a1538"),
    UNKNOWN("not known", "#425563");

    private static final double RADIUS = 7;

    private final String words;
    private final String colour;

    SupportSymbol(String words, String colour) {
        this.words = words;
        this.colour = colour;
    }

    static SupportSymbol of(SupportLevel level) {
        return valueOf(level.name());
    }

    /** The level in words. */
    String words() {
        return words;
    }

    /** Draws the symbol around a point. */
    void draw(Svg picture, double x, double y, String meaning) {
        switch (this) {
            case CHAMPION -> picture.shape("polygon", filled("points", star(x, y)), meaning);
            case SUPPORTIVE -> picture.shape("polygon", filled("points", corners(x, y, 0, -7, 7, 6, -7, 6)), meaning);
            case NEUTRAL -> picture.shape("circle", outlined(x, y), meaning);
            case RESISTANT -> picture.shape("polygon", filled("points", corners(x, y, -7, -6, 7, -6, 0, 7)), meaning);
            case OPPONENT -> picture.shape("path", cross(x, y), meaning);
            case UNKNOWN -> unknown(picture, x, y, meaning);
        }
    }

    private Map<String, Object> filled(String name, String value) {
        return Map.of(name, value, "fill", colour);
    }

    private Map<String, Object> outlined(double x, double y) {
        return Map.of("cx", x, "cy", y, "r", RADIUS - 1.5, "fill", "#ffffff", "stroke", colour, "stroke-width", 2);
    }

    private Map<String, Object> cross(double x, double y) {
        var arms = "M%s %s L%s %s M%s %s L%s %s"
                .formatted(
                        Svg.plain(x - 6),
                        Svg.plain(y - 6),
                        Svg.plain(x + 6),
                        Svg.plain(y + 6),
                        Svg.plain(x - 6),
                        Svg.plain(y + 6),
                        Svg.plain(x + 6),
                        Svg.plain(y - 6));
        return Map.of("d", arms, "stroke", colour, "stroke-width", 3.5, "fill", "none");
    }

    private void unknown(Svg picture, double x, double y, String meaning) {
        var dashed = new HashMap<>(outlined(x, y));
        dashed.put("r", RADIUS);
        dashed.put("stroke-width", 1);
        dashed.put("stroke-dasharray", "2 2");
        picture.shape("circle", dashed, meaning);
        picture.text(
                x, y + 4, Map.of("text-anchor", "middle", "font-size", 11, "font-weight", "bold", "fill", colour), "?");
    }

    private static String star(double x, double y) {
        var points = new double[20];
        for (var i = 0; i < 10; i++) {
            var reach = i % 2 == 0 ? RADIUS + 1.5 : (RADIUS + 1.5) * 0.42;
            var angle = Math.PI * i / 5 - Math.PI / 2;
            points[2 * i] = reach * Math.cos(angle);
            points[2 * i + 1] = reach * Math.sin(angle);
        }
        return corners(x, y, points);
    }

    /** Corners given by their distance from a point. */
    private static String corners(double x, double y, double... offsets) {
        var corners = new ArrayList<String>();
        for (var i = 0; i < offsets.length; i += 2) {
            corners.add(Svg.plain(x + offsets[i]) + "," + Svg.plain(y + offsets[i + 1]));
        }
        return String.join(" ", corners);
    }
}
