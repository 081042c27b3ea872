package org.mobiletoolkit.stakeholder.people.register;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mobiletoolkit.platform.chart.Lettering;
import org.mobiletoolkit.platform.chart.Svg;
import org.mobiletoolkit.stakeholder.people.register.InfluenceMap.Place;

/**
 * Draws the map of stakeholders. Each pair of scores has a field of its own in which names stand below one another, so
 * that they never cover each other; a field that is too full says how many more there are.
 *
 * <p>Without opinions it only counts by quadrant: where somebody stands on the map is a judgement too (handbook 6.2).
 * Of few people it says nothing.
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

    private final InfluenceMap map;
    private final MapGrid grid;
    private final MapDetail detail;
    private final Optional<QuadrantCounts> counts;
    private final PictureRows rows;
    private final Svg svg;
    private final PicturePen pen;

    private InfluencePicture(String initiative, InfluenceMap map, MapDetail detail) {
        this.map = map;
        this.grid = new MapGrid(map.grid(), map.threshold());
        this.detail = detail;
        this.counts = QuadrantCounts.of(map);
        this.rows = PictureRows.of(grid, TOP, power -> detail == MapDetail.NAMES ? fullest(power) : 0);
        var title = "Stakeholders by power and interest: " + initiative;
        this.svg = Svg.picture(
                WIDTH,
                (int) Math.ceil(rows.bottom() + BELOW + NOTE * notes() + 12),
                title,
                InfluenceWords.all(map, detail));
        this.pen = new PicturePen(svg);
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
        pen.text(LEFT, 34, 20, "bold", PicturePen.INK, Lettering.fit(title, RIGHT - LEFT, 20));
        var words = detail == MapDetail.NAMES
                ? InfluenceWords.support(map)
                : InfluenceWords.count(map.total(), "stakeholder");
        pen.text(
                LEFT,
                60,
                14,
                "normal",
                PicturePen.FAINT,
                Lettering.fit("As at %s. %s".formatted(map.asOf(), words), RIGHT - LEFT, 14));
    }

    private void fields() {
        for (var strip : rows.strips()) {
            for (var interest : grid.bands()) {
                field(strip, interest);
            }
        }
        for (var row : rows.rows()) {
            for (var column = 1; column <= COLUMNS; column++) {
                pen.box(left(column), row.top(), COLUMN, row.height(), "none", PicturePen.PALE);
            }
        }
        for (var strip : rows.strips()) {
            pen.line(LEFT, strip.top(), RIGHT, strip.top());
        }
        for (var interest : grid.bands()) {
            columns(interest).stream()
                    .findFirst()
                    .ifPresent(first -> pen.line(left(first), TOP, left(first), rows.bottom()));
        }
        pen.line(RIGHT, TOP, RIGHT, rows.bottom());
        pen.line(LEFT, rows.bottom(), RIGHT, rows.bottom());
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
        pen.box(x, strip.top(), width, PictureRows.STRIP + below, tint(strip.band(), interest), "none");
        pen.text(
                x + 8,
                strip.top() + 17,
                12,
                "bold",
                PicturePen.INK,
                Lettering.fit(name(strip.band(), interest), width - 12, 12));
    }

    private String name(InfluenceBand power, InfluenceBand interest) {
        return grid.name().equals(MapGrid.THREE)
                ? "Power %s, interest %s%s".formatted(brief(power), brief(interest), number(power, interest))
                : quadrant(power, interest).label() + number(power, interest);
    }

    private String number(InfluenceBand power, InfluenceBand interest) {
        if (detail != MapDetail.NAMES) {
            return counts.map(told -> ": " + told.words(quadrant(power, interest)))
                    .orElse("");
        }
        var there = map.cells().stream()
                .filter(cell -> cell.power() == power && cell.interest() == interest)
                .mapToInt(InfluenceMap.Cell::count)
                .sum();
        return ": " + there;
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
            pen.centred(LEFT - 18, row.middle() + 5, 16, PicturePen.INK, Integer.toString(row.power()));
        }
        for (var column = 1; column <= COLUMNS; column++) {
            pen.centred(left(column) + COLUMN / 2, rows.bottom() + 22, 16, PicturePen.INK, Integer.toString(column));
        }
        pen.centred(
                LEFT + COLUMNS * COLUMN / 2,
                rows.bottom() + 44,
                14,
                PicturePen.FAINT,
                "Interest, 1 to 5"
                        + (grid.name().equals(MapGrid.TWO) ? " (high from %d)".formatted(map.threshold()) : ""));
        var middle = (TOP + rows.bottom()) / 2;
        pen.upwards(34, middle, "Power over the outcome, 1 to 5");
    }

    private void people() {
        for (var row : rows.rows()) {
            for (var column = 1; column <= COLUMNS; column++) {
                var there = at(row.power(), column);
                var shown = there.size() > row.lines() ? row.lines() - 1 : there.size();
                var names = Lettering.fitApart(
                        there.stream().limit(shown).map(Place::name).toList(), (COLUMN - 38) / 1.07, NAME_SIZE);
                for (var i = 0; i < shown; i++) {
                    person(there.get(i), names.get(i), left(column), row.line(i));
                }
                if (shown < there.size()) {
                    more(there.subList(shown, there.size()), left(column), row.line(shown));
                }
            }
        }
    }

    private void person(Place place, String name, double x, double y) {
        SupportSymbol.of(place.support()).draw(svg, x + 16, y, InfluenceWords.one(place));
        var bold = InfluenceWords.isToBeWon(place.engagementPriority());
        pen.text(x + 30, y + 4.5, NAME_SIZE, bold ? "bold" : "normal", PicturePen.INK, name);
    }

    /** How many there is no room for; who they are is told to a pointer, and in the description. */
    private void more(List<Place> rest, double x, double y) {
        pen.text(x + 30, y + 4.5, NAME_SIZE, "normal", PicturePen.FAINT, "and %d more".formatted(rest.size()));
        pen.hint(x + 4, y - 9, COLUMN - 8, 18, InfluenceWords.names(rest));
    }

    private void counts() {
        note(0, "How many stand in each quadrant. Who stands where, and with what support, are opinions about people.");
        if (detail == MapDetail.NOTHING) {
            note(1, "So few people are on the map that nobody is counted.");
        } else {
            note(1, "Fewer than %d are not told, nor what would give them away.".formatted(QuadrantCounts.FEWEST));
        }
    }

    private int notes() {
        return detail != MapDetail.NAMES ? 2 : 2 + (map.notPlaced() > 0 ? 1 : 0) + (map.notShown() > 0 ? 1 : 0);
    }

    private void legend() {
        var y = rows.bottom() + BELOW + NOTE / 2;
        var x = LEFT;
        pen.text(x, y + 4.5, 13, "bold", PicturePen.INK, "Support");
        x += 76;
        for (var symbol : SupportSymbol.values()) {
            symbol.draw(svg, x, y, symbol.words());
            pen.text(x + 14, y + 4.5, 13, "normal", PicturePen.INK, symbol.words());
            x += 140;
        }
        note(1, "Bold: support is below what is wanted. In each field the most urgent to engage stand first.");
        if (map.notPlaced() > 0) {
            note(2, InfluenceWords.notPlaced(map));
        }
        if (map.notShown() > 0) {
            note(map.notPlaced() > 0 ? 3 : 2, InfluenceWords.notShown(map));
        }
    }

    private void note(int number, String words) {
        pen.text(
                LEFT,
                rows.bottom() + BELOW + NOTE * (number + 0.5) + 4.5,
                13,
                "normal",
                PicturePen.FAINT,
                Lettering.fit(words, RIGHT - LEFT, 13));
    }

    private List<Place> at(int power, int interest) {
        return map.stakeholders().stream()
                .filter(one -> one.quadrant() != null
                        && Objects.equals(one.power(), power)
                        && Objects.equals(one.interest(), interest))
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
}
