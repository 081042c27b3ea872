package org.mobiletoolkit.stakeholder.standing.assessment;

import java.util.HashMap;
import java.util.Map;
import org.mobiletoolkit.platform.chart.Svg;

/** How a line of a radar chart looks: colour, pattern and marker each tell it from the others alone. */
enum RadarLook {
    BEFORE("#4c6272", "2 5", 2.5) {
        @Override
        void mark(Svg svg, double x, double y, String meaning) {
            var points = polygon(x, y - 8, x + 7.5, y + 5.5, x - 7.5, y + 5.5);
            svg.shape("polygon", hollow(points), meaning);
        }
    },
    TARGET("#9c4a00", "10 5", 2.5) {
        @Override
        void mark(Svg svg, double x, double y, String meaning) {
            svg.shape("polygon", hollow(polygon(x, y - 9, x + 9, y, x, y + 9, x - 9, y)), meaning);
        }
    },
    SCORE("#003087", "", 3) {
        @Override
        void mark(Svg svg, double x, double y, String meaning) {
            svg.shape("circle", Map.of("cx", x, "cy", y, "r", 5, "fill", "#003087"), meaning);
        }
    };

    private final String colour;
    private final String dashes;
    private final double width;

    RadarLook(String colour, String dashes, double width) {
        this.colour = colour;
        this.dashes = dashes;
        this.width = width;
    }

    /** Its colour; each has a contrast of 4.5 or more on white. */
    String colour() {
        return colour;
    }

    /** Marks one value; a pointer over it reads its meaning. */
    abstract void mark(Svg svg, double x, double y, String meaning);

    Map<String, Object> hollow(String points) {
        return Map.of("points", points, "fill", "none", "stroke", colour, "stroke-width", 2);
    }

    /** Joins two values. */
    void line(Svg svg, double x1, double y1, double x2, double y2) {
        var look = new HashMap<String, Object>(
                Map.of("x1", x1, "y1", y1, "x2", x2, "y2", y2, "stroke", colour, "stroke-width", width));
        if (!dashes.isEmpty()) {
            look.put("stroke-dasharray", dashes);
        }
        svg.shape("line", look);
    }

    /** The corners of a polygon as SVG writes them. */
    static String polygon(double... corners) {
        var points = new StringBuilder();
        for (var i = 0; i < corners.length; i += 2) {
            points.append(i == 0 ? "" : " ")
                    .append("%s,%s".formatted(Svg.plain(corners[i]), Svg.plain(corners[i + 1])));
        }
        return points.toString();
    }
}
