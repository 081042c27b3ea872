package org.mobiletoolkit.stakeholder.stakeholder;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.mobiletoolkit.stakeholder.chart.Svg;
import org.mobiletoolkit.stakeholder.stakeholder.InfluenceMap.Place;

/**
 * Draws the map of stakeholders. Each pair of scores has a field of its own in which names stand below one another, so
 * that they never cover each other; a field that is too full says how many more there are.
 *
 * <p>Without opinions it only counts: where somebody stands on the map is a judgement too (handbook 6.2). Few people
 * are not even counted.
 */
final class InfluencePicture {

    private static final int COLUMNS = 5;
    private static final double LEFT = 84;
    private static final double TOP = 78;
    private static final double COLUMN = 200;
    private static final int WIDTH = 1108;
    private static final double RIGHT = LEFT + COLUMNS * COLUMN;
    private static final double BELOW = 62;
    private static final double NOTE = 24;
    private static final double NAME_SIZE = 13;
    private static final String INK = "#212b32";
    private static final String FAINT = "#4c6272";
    private static final String LINE = "#768692";
    private static final String PALE = "#d8dde0";

    private final InfluenceMap map;
    private final MapGrid grid;
    private final MapDetail detail;
    private final PictureRows rows;
    private final Svg svg;

    private InfluencePicture(String initiative, InfluenceMap map, MapDetail detail) {
        this.map = map;
        this.grid = new MapGrid(map.grid(), map.threshold());
        this.detail = detail;
        this.rows = PictureRows.of(grid, TOP, power -> detail == MapDetail.NAMES ? fullest(power) : 0);
        var title = "Stakeholders by power and interest: " + initiative;
        this.svg = Svg.picture(
                WIDTH,
                (int) Math.ceil(rows.bottom() + BELOW + NOTE * notes() + 12),
                title,
                InfluenceWords.all(map, detail));
        heading(title);
    }

    /**
     * Draws the map.
     *
     * @param initiative how people call the initiative
     * @param opinions whether names and support may be shown
     */
    static String of(String initiative, InfluenceMap map, boolean opinions) {
        var picture = new InfluencePicture(initiative, map, MapDetail.of(map, opinions));
        picture.fields();
        picture.axes();
        if (picture.detail == MapDetail.NAMES) {
            picture.people();
            picture.legend();
        } else {
            picture.counts();
        }
        return picture.svg.end();
    }

    private void heading(String title) {
        text(LEFT, 34, 20, "bold", INK, Lettering.fit(title, RIGHT - LEFT, 20));
        var words = detail == MapDetail.NAMES
                ? InfluenceWords.support(map)
                : InfluenceWords.count(map.stakeholders().size(), "stakeholder");
        text(
                LEFT,
                60,
                14,
                "normal",
                FAINT,
                Lettering.fit("As at %s. %s".formatted(map.asAt(), words), RIGHT - LEFT, 14));
    }

    private void fields() {
        for (var strip : rows.strips()) {
            for (var interest : grid.bands()) {
                field(strip, interest);
            }
        }
        for (var row : rows.rows()) {
            for (var column = 1; column <= COLUMNS; column++) {
                box(left(column), row.top(), COLUMN, row.height(), "none", PALE);
            }
        }
        for (var strip : rows.strips()) {
            line(LEFT, strip.top(), RIGHT, strip.top());
        }
        for (var interest : grid.bands()) {
            columns(interest).stream()
                    .findFirst()
                    .ifPresent(first -> line(left(first), TOP, left(first), rows.bottom()));
        }
        line(RIGHT, TOP, RIGHT, rows.bottom());
        line(LEFT, rows.bottom(), RIGHT, rows.bottom());
    }

    /** The ground of one field of the grid, with its name in the strip above its rows. */
    private void field(PictureRows.Strip strip, InfluenceBand interest) {
        var columns = columns(interest);
        if (columns.isEmpty()) {
            return;
        }
        var x = left(columns.get(0));
        var width = columns.size() * COLUMN;
        var below = rows.rows().stream()
                .filter(row -> grid.bandOf(row.power()) == strip.band())
                .mapToDouble(PictureRows.Row::height)
                .sum();
        box(x, strip.top(), width, PictureRows.STRIP + below, tint(strip.band(), interest), "none");
        text(x + 8, strip.top() + 17, 12, "bold", INK, Lettering.fit(name(strip.band(), interest), width - 12, 12));
    }

    private String name(InfluenceBand power, InfluenceBand interest) {
        var number = detail != MapDetail.NOTHING
                ? ": "
                        + map.cells().stream()
                                .filter(cell -> cell.power() == power && cell.interest() == interest)
                                .mapToInt(InfluenceMap.Cell::count)
                                .sum()
                : "";
        return grid.name().equals(MapGrid.THREE)
                ? "Power %s, interest %s%s".formatted(brief(power), brief(interest), number)
                : quadrant(power, interest).label() + number;
    }

    private static String brief(InfluenceBand band) {
        return band == InfluenceBand.HIGH ? "high" : band == InfluenceBand.MEDIUM ? "mid" : "low";
    }

    private static Quadrant quadrant(InfluenceBand power, InfluenceBand interest) {
        if (power == InfluenceBand.HIGH) {
            return interest == InfluenceBand.HIGH ? Quadrant.MANAGE_CLOSELY : Quadrant.KEEP_SATISFIED;
        }
        return interest == InfluenceBand.HIGH ? Quadrant.KEEP_INFORMED : Quadrant.MONITOR;
    }

    private static String tint(InfluenceBand power, InfluenceBand interest) {
        var weight = power.ordinal() + interest.ordinal();
        return weight >= 4 ? "#dcebf7" : weight >= 2 ? "#eef4f9" : "#fafbfc";
    }

    private void axes() {
        for (var row : rows.rows()) {
            centred(LEFT - 18, row.middle() + 5, 16, INK, Integer.toString(row.power()));
        }
        for (var column = 1; column <= COLUMNS; column++) {
            centred(left(column) + COLUMN / 2, rows.bottom() + 22, 16, INK, Integer.toString(column));
        }
        centred(
                LEFT + COLUMNS * COLUMN / 2,
                rows.bottom() + 44,
                14,
                FAINT,
                "Interest, 1 to 5"
                        + (grid.name().equals(MapGrid.TWO) ? " (high from %d)".formatted(map.threshold()) : ""));
        var middle = (TOP + rows.bottom()) / 2;
        svg.text(
                34,
                middle,
                Map.of(
                        "transform",
                        "rotate(-90 34 %s)".formatted(Svg.plain(middle)),
                        "text-anchor",
                        "middle",
                        "fill",
                        FAINT),
                "Power over the outcome, 1 to 5");
    }

    private void people() {
        for (var row : rows.rows()) {
            for (var column = 1; column <= COLUMNS; column++) {
                var there = at(row.power(), column);
                var shown = there.size() > row.lines() ? row.lines() - 1 : there.size();
                for (var i = 0; i < shown; i++) {
                    person(there.get(i), left(column), row.line(i));
                }
                if (shown < there.size()) {
                    more(there.subList(shown, there.size()), left(column), row.line(shown));
                }
            }
        }
    }

    private void person(Place place, double x, double y) {
        SupportSymbol.of(place.support()).draw(svg, x + 16, y, InfluenceWords.one(place));
        var bold = InfluenceWords.isToBeWon(place.engagementPriority());
        text(
                x + 30,
                y + 4.5,
                NAME_SIZE,
                bold ? "bold" : "normal",
                INK,
                Lettering.fit(place.name(), (COLUMN - 38) / (bold ? 1.07 : 1), NAME_SIZE));
    }

    /** How many there is no room for; who they are is told to a pointer, and in the description. */
    private void more(List<Place> rest, double x, double y) {
        text(x + 30, y + 4.5, NAME_SIZE, "normal", FAINT, "and %d more".formatted(rest.size()));
        svg.shape(
                "rect",
                Map.of("x", x + 4, "y", y - 9, "width", COLUMN - 8, "height", 18, "fill", "#ffffff", "fill-opacity", 0),
                InfluenceWords.names(rest));
    }

    private void counts() {
        if (detail == MapDetail.COUNTS) {
            for (var row : rows.rows()) {
                for (var column = 1; column <= COLUMNS; column++) {
                    var number = at(row.power(), column).size();
                    if (number > 0) {
                        centred(left(column) + COLUMN / 2, row.middle() + 7, 20, INK, Integer.toString(number));
                    }
                }
            }
        }
        note(0, "How many stand in each field. Who stands where, and with what support, are opinions about people.");
        if (detail == MapDetail.NOTHING) {
            note(1, "With fewer than %d people on the map nobody is counted.".formatted(MapDetail.FEWEST_COUNTED));
        }
    }

    private int notes() {
        return detail == MapDetail.NAMES && map.notPlaced() > 0 ? 3 : detail == MapDetail.COUNTS ? 1 : 2;
    }

    private void legend() {
        var y = rows.bottom() + BELOW + NOTE / 2;
        var x = LEFT;
        text(x, y + 4.5, 13, "bold", INK, "Support");
        x += 76;
        for (var symbol : SupportSymbol.values()) {
            symbol.draw(svg, x, y, symbol.words());
            text(x + 14, y + 4.5, 13, "normal", INK, symbol.words());
            x += 140;
        }
        note(1, "Bold: support is below what is wanted. In each field the most urgent to engage stand first.");
        if (map.notPlaced() > 0) {
            note(2, InfluenceWords.notPlaced(map, detail));
        }
    }

    private void note(int number, String words) {
        text(
                LEFT,
                rows.bottom() + BELOW + NOTE * (number + 0.5) + 4.5,
                13,
                "normal",
                FAINT,
                Lettering.fit(words, RIGHT - LEFT, 13));
    }

    private List<Place> at(int power, int interest) {
        return map.stakeholders().stream()
                .filter(one -> one.quadrant() != null && one.power() == power && one.interest() == interest)
                .sorted(Comparator.comparing(
                        Place::engagementPriority, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
    }

    private int fullest(int power) {
        return IntStream.rangeClosed(1, COLUMNS)
                .map(interest -> at(power, interest).size())
                .max()
                .orElse(0);
    }

    private List<Integer> columns(InfluenceBand interest) {
        return IntStream.rangeClosed(1, COLUMNS)
                .filter(score -> grid.bandOf(score) == interest)
                .boxed()
                .toList();
    }

    private static double left(int column) {
        return LEFT + (column - 1) * COLUMN;
    }

    private void box(double x, double y, double width, double height, String fill, String stroke) {
        svg.shape("rect", Map.of("x", x, "y", y, "width", width, "height", height, "fill", fill, "stroke", stroke));
    }

    private void line(double x1, double y1, double x2, double y2) {
        svg.shape("line", Map.of("x1", x1, "y1", y1, "x2", x2, "y2", y2, "stroke", LINE, "stroke-width", 2));
    }

    private void text(double x, double y, double size, String weight, String colour, String words) {
        svg.text(x, y, Map.of("font-size", size, "font-weight", weight, "fill", colour), words);
    }

    private void centred(double x, double y, double size, String colour, String words) {
        svg.text(x, y, Map.of("font-size", size, "text-anchor", "middle", "fill", colour), words);
    }
}
