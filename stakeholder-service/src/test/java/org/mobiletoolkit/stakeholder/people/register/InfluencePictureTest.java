package org.mobiletoolkit.stakeholder.people.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mobiletoolkit.stakeholder.people.register.SupportLevel.CHAMPION;
import static org.mobiletoolkit.stakeholder.people.register.SupportLevel.NEUTRAL;
import static org.mobiletoolkit.stakeholder.people.register.SupportLevel.RESISTANT;
import static org.mobiletoolkit.stakeholder.people.register.SupportLevel.SUPPORTIVE;
import static org.mobiletoolkit.stakeholder.people.register.SupportLevel.UNKNOWN;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class InfluencePictureTest {

    private static final List<OnMap> ORACLE = List.of(
            on("CEO", 5, 4, SUPPORTIVE, CHAMPION),
            on("CCIO", 4, 5, CHAMPION, CHAMPION),
            on("Finance director", 5, 2, NEUTRAL, SUPPORTIVE),
            on("Community nurses", 2, 5, SUPPORTIVE, CHAMPION),
            on("Union rep", 3, 4, RESISTANT, NEUTRAL),
            on("Supplier", 3, 3, SUPPORTIVE, SUPPORTIVE),
            on("Facilities", 2, 2, NEUTRAL, NEUTRAL));

    private static OnMap on(String name, Integer power, Integer interest, SupportLevel now, SupportLevel wanted) {
        return new OnMap(
                new OnMap.Entry(UUID.randomUUID(), name, StakeholderKind.PERSON, true),
                new Standing(power, interest, now, wanted));
    }

    private static InfluenceMap map(List<OnMap> register, String grid, int threshold) {
        return InfluenceMap.of(
                UUID.randomUUID(),
                LocalDate.of(2026, 11, 22),
                register,
                Set.of(),
                new MapGrid(grid, threshold),
                new BigDecimal("0.50"));
    }

    private static Document draw(List<OnMap> register, String grid, boolean opinions) throws Exception {
        return read(InfluencePicture.of("PRG-0007 Community nursing", map(register, grid, 3), opinions));
    }

    private static Document read(String svg) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<Element> elements(Document picture, String name) {
        var found = picture.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static List<String> texts(Document picture) {
        return elements(picture, "text").stream().map(Element::getTextContent).toList();
    }

    @Test
    void countsTheFieldsOfBothGrids() {
        assertThat(map(ORACLE, MapGrid.TWO, 3).cells())
                .containsExactly(
                        new InfluenceMap.Cell(InfluenceBand.HIGH, InfluenceBand.HIGH, 4),
                        new InfluenceMap.Cell(InfluenceBand.HIGH, InfluenceBand.LOW, 1),
                        new InfluenceMap.Cell(InfluenceBand.LOW, InfluenceBand.HIGH, 1),
                        new InfluenceMap.Cell(InfluenceBand.LOW, InfluenceBand.LOW, 1));
        assertThat(map(ORACLE, MapGrid.THREE, 3).cells())
                .extracting(InfluenceMap.Cell::count)
                .containsExactly(2, 0, 1, 1, 1, 0, 1, 0, 1);
    }

    @Test
    void saysInWordsEverythingThatItShows() throws Exception {
        var picture = draw(ORACLE, MapGrid.TWO, true);

        assertThat(elements(picture, "title").get(0).getTextContent())
                .isEqualTo("Stakeholders by power and interest: PRG-0007 Community nursing");
        assertThat(elements(picture, "desc").get(0).getTextContent())
                .contains("7 stakeholders as at 2026-11-22", "support index 0.31", "over 7 of 7 stakeholders assessed")
                .contains(
                        "Manage closely: CEO: power 5, interest 4, supportive, wanted champion, engagement priority 5")
                .contains("Union rep: power 3, interest 4, resistant, wanted neutral, engagement priority 3")
                .contains("Monitor: Facilities: power 2, interest 2, neutral");
        assertThat(texts(picture))
                .contains("Manage closely: 4", "Keep satisfied: 1", "Keep informed: 1", "Monitor: 1")
                .contains("champion", "supportive", "neutral", "resistant", "opponent", "not known");
    }

    @Test
    void givesEachLevelAShapeOfItsOwn() {
        var shapes = new HashSet<String>();
        for (var symbol : SupportSymbol.values()) {
            var svg = org.mobiletoolkit.platform.chart.Svg.picture(20, 20, "t", "d");
            symbol.draw(svg, 10, 10, "m");
            shapes.add(svg.end().replaceAll("(fill|stroke)=\"#[0-9a-f]{6}\"", ""));
        }

        assertThat(shapes).hasSameSizeAs(SupportSymbol.values());
    }

    @ParameterizedTest
    @CsvSource({"2x2", "3x3"})
    void neverPutsTwoNamesInOnePlaceHoweverManyThereAre(String grid) throws Exception {
        var random = new Random(7);
        var register = new ArrayList<OnMap>();
        for (var i = 0; i < 400; i++) {
            register.add(on(
                    "Divisional director of operations " + i,
                    1 + random.nextInt(5),
                    1 + random.nextInt(5),
                    SupportLevel.values()[random.nextInt(6)],
                    CHAMPION));
        }

        var picture = draw(register, grid, true);

        var places = elements(picture, "text").stream()
                .map(text -> text.getAttribute("x") + "," + text.getAttribute("y"))
                .toList();
        // a question mark stands inside its circle, at the x of the symbol
        assertThat(places).doesNotHaveDuplicates();
        assertThat(texts(picture)).anyMatch(words -> words.matches("and \\d+ more"));
        var height = Integer.parseInt(picture.getDocumentElement().getAttribute("height"));
        assertThat(elements(picture, "text"))
                .allSatisfy(text ->
                        assertThat(Double.parseDouble(text.getAttribute("y"))).isBetween(0.0, (double) height));
        assertThat(height).isLessThan(1200);
    }

    @Test
    void showsTheMostUrgentOfAFullField() throws Exception {
        var register = new ArrayList<OnMap>();
        for (var i = 0; i < 20; i++) {
            register.add(on("Content " + i, 5, 5, CHAMPION, CHAMPION));
        }
        register.add(on("Zealous opponent", 5, 5, SupportLevel.OPPONENT, CHAMPION));

        var words = texts(draw(register, MapGrid.TWO, true));

        assertThat(words).contains("Zealous opponent", "and 14 more");
    }

    @Test
    void namesThoseWhoAreNotOnTheMap() throws Exception {
        var picture = draw(List.of(on("Estates", null, null, UNKNOWN, UNKNOWN)), MapGrid.TWO, true);

        assertThat(texts(picture))
                .contains("Not on the map, because power and interest are not assessed: 1 stakeholder (Estates)");
    }

    @Test
    void onlyCountsForThoseWhoMayNotReadOpinions() throws Exception {
        var picture = draw(ORACLE, MapGrid.TWO, false);

        var everything = picture.getDocumentElement().getTextContent();
        assertThat(ORACLE)
                .allSatisfy(
                        one -> assertThat(everything).doesNotContain(one.entry().name()));
        assertThat(everything.toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("supportive", "resistant", "champion", "index");
        assertThat(texts(picture)).contains("Manage closely", "So few people are on the map that nobody is counted.");
    }

    @Test
    void countsWithoutNamesOnlyThoseWhoAreNotFew() throws Exception {
        var register = new ArrayList<OnMap>();
        for (var i = 0; i < 5; i++) {
            register.add(on("Ward manager " + i, 5, 1 + i, NEUTRAL, CHAMPION));
        }
        for (var i = 0; i < 6; i++) {
            register.add(on("Porter " + i, 1, 1, NEUTRAL, NEUTRAL));
        }

        var picture = draw(register, MapGrid.TWO, false);

        assertThat(elements(picture, "desc").get(0).getTextContent())
                .contains("Manage closely: not told", "Monitor: 6.")
                .contains("Keep satisfied: not told", "Keep informed: not told");
        // the scores along the axes are the only numbers that stand alone: no field of one score is counted
        assertThat(texts(picture).stream().filter(words -> words.matches("\\d+")))
                .hasSize(10)
                .doesNotContain("6");
        assertThat(texts(picture)).contains("Monitor: 6");
    }

    @Test
    void countsNobodyWhenFewAreOnTheMap() throws Exception {
        var picture = draw(ORACLE.subList(0, 4), MapGrid.TWO, false);

        assertThat(picture.getDocumentElement().getTextContent())
                .contains("too few to show where they stand")
                .doesNotContain("Manage closely: ");
        assertThat(texts(picture)).contains("Manage closely", "So few people are on the map that nobody is counted.");
    }

    @Test
    void namesNobodyWhoIsHiddenAndCountsThemAll() throws Exception {
        var opponent = on("Opponent", 5, 5, SupportLevel.OPPONENT, NEUTRAL);
        var register = new ArrayList<>(ORACLE);
        register.add(opponent);
        var map = InfluenceMap.of(
                UUID.randomUUID(),
                LocalDate.of(2026, 11, 22),
                register,
                Set.of(opponent.entry().id()),
                new MapGrid(MapGrid.TWO, 3),
                new BigDecimal("0.50"));

        var picture = read(InfluencePicture.of("I", map, true));

        assertThat(map.notShown()).isEqualTo(1);
        assertThat(map.quadrants()).containsEntry(Quadrant.MANAGE_CLOSELY, 5);
        assertThat(map.support().index()).isEqualByComparingTo("0.086207");
        assertThat(map.stakeholders()).extracting(InfluenceMap.Place::name).doesNotContain("Opponent");
        assertThat(texts(picture))
                .contains("1 not shown, because the use of data on them is restricted; the support counts them")
                .doesNotContain("Opponent");
    }

    @ParameterizedTest
    @CsvSource({"1", "5"})
    void drawsWhateverTheThreshold(int threshold) throws Exception {
        var picture = read(InfluencePicture.of("I", map(ORACLE, MapGrid.TWO, threshold), true));

        assertThat(texts(picture)).contains(threshold == 1 ? "Manage closely: 7" : "Monitor: 3");
        assertThat(texts(picture).contains("Monitor: 0")).isFalse();
    }

    @Test
    void keepsHostileNamesText() throws Exception {
        var hostile = "</text><script>alert(1)</script>";
        var picture = draw(List.of(on(hostile, 5, 5, NEUTRAL, CHAMPION)), MapGrid.TWO, true);

        assertThat(elements(picture, "script")).isEmpty();
        assertThat(elements(picture, "desc").get(0).getTextContent()).contains(hostile);
    }

    @Test
    void drawsAnEmptyRegister() throws Exception {
        assertThat(elements(draw(List.of(), MapGrid.THREE, true), "desc").get(0).getTextContent())
                .startsWith("0 stakeholders as at 2026-11-22");
    }
}
