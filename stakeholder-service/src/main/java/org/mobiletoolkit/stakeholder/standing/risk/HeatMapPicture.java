package org.mobiletoolkit.stakeholder.standing.risk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.mobiletoolkit.platform.chart.Lettering;
import org.mobiletoolkit.platform.chart.Svg;
import org.mobiletoolkit.platform.page.Words;

/**
 * Draws the matrix for a portal. Each place says its band by a letter and its count by a number, so that nothing is told by
 * colour alone; the description holds all that the picture shows.
 */
final class HeatMapPicture {

    private static final int CELL = 84;
    private static final int LEFT = 150;
    private static final int TOP = 116;
    private static final int TITLE = 18;
    private static final double BOLD = 1.25;
    private static final int GAP = 90;
    private static final Map<RiskBand, String> FILL = Map.of(
            RiskBand.LOW, "#d9ead3",
            RiskBand.MODERATE, "#fff2cc",
            RiskBand.HIGH, "#f9cb9c",
            RiskBand.EXTREME, "#ea9999");

    private HeatMapPicture() {}

    /**
     * Draws the matrix.
     *
     * @param initiative how people call the initiative
     */
    static String of(String initiative, HeatMap map) {
        var width = LEFT + 2 * 5 * CELL + GAP + 30;
        var title = "Risks of %s on %s".formatted(initiative, Words.shortDay(map.asOf()));
        var picture = Svg.picture(width, TOP + 5 * CELL + 114, title, description(map));
        picture.text(
                LEFT - 24,
                30,
                Map.of("fill", "#212b32", "font-size", TITLE, "font-weight", "bold"),
                Lettering.fit("Risks of " + initiative, width - LEFT, TITLE * BOLD));
        picture.text(
                LEFT - 24,
                56,
                Map.of("fill", "#4c6272"),
                "As at %s. %d open.".formatted(Words.shortDay(map.asOf()), map.risks()));
        draw(picture, "Before the response", LEFT, map.inherent());
        draw(picture, "After the response", LEFT + 5 * CELL + GAP, map.residual());
        picture.text(
                LEFT,
                TOP + 5 * CELL + 70,
                Map.of("fill", "#212b32"),
                "L low, M moderate, H high, E extreme. Likelihood from bottom to top, impact from left to right.");
        picture.text(LEFT, TOP + 5 * CELL + 94, Map.of("fill", "#212b32"), unmoved(map));
        return picture.end();
    }

    private static String unmoved(HeatMap map) {
        return "%d of %d without a residual score: after the response they stand where they stood before."
                .formatted(map.withoutResidual(), map.risks());
    }

    private static void draw(Svg picture, String name, int left, List<HeatMap.Cell> cells) {
        picture.text(left, TOP - 16, Map.of("fill", "#212b32", "font-weight", "bold"), name);
        for (var i = 1; i <= 5; i++) {
            picture.text(left - 24, TOP + (5 - i) * CELL + CELL / 2 + 5, Map.of("fill", "#212b32"), String.valueOf(i));
            picture.text(
                    left + (i - 1) * CELL + CELL / 2 - 4,
                    TOP + 5 * CELL + 24,
                    Map.of("fill", "#212b32"),
                    String.valueOf(i));
        }
        cells.forEach(cell -> draw(picture, left, cell));
    }

    private static void draw(Svg picture, int left, HeatMap.Cell cell) {
        var x = left + (cell.impact() - 1) * CELL;
        var y = TOP + (5 - cell.likelihood()) * CELL;
        picture.shape(
                "rect",
                Map.of(
                        "x", x,
                        "y", y,
                        "width", CELL,
                        "height", CELL,
                        "fill", Objects.requireNonNull(FILL.get(cell.band())),
                        "stroke", "#4c6272"),
                words(cell));
        picture.text(
                x + 8,
                y + 20,
                Map.of("fill", "#212b32", "font-size", 12),
                cell.band().name().substring(0, 1) + " " + cell.score());
        if (cell.count() > 0) {
            picture.text(
                    x + CELL / 2.0,
                    y + CELL / 2.0 + 16,
                    Map.of("fill", "#212b32", "font-size", 26, "font-weight", "bold", "text-anchor", "middle"),
                    String.valueOf(cell.count()));
        }
    }

    private static String description(HeatMap map) {
        return "%d open risks. Before the response: %s. After the response: %s. %s"
                .formatted(map.risks(), words(map.inherent()), words(map.residual()), unmoved(map));
    }

    private static String words(List<HeatMap.Cell> cells) {
        var said = cells.stream()
                .filter(cell -> cell.count() > 0)
                .map(HeatMapPicture::words)
                .collect(Collectors.joining("; "));
        return said.isEmpty() ? "none" : said;
    }

    private static String words(HeatMap.Cell cell) {
        return "%d of likelihood %d and impact %d (%s)"
                .formatted(
                        cell.count(),
                        cell.likelihood(),
                        cell.impact(),
                        cell.band().name().toLowerCase(Locale.ROOT));
    }
}
