package org.mobiletoolkit.stakeholder.standing.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class RadarChartTest {

    private static final List<String> AXES = List.of("North", "East", "South", "West");
    private static final List<Integer> RINGS = List.of(1, 2, 3, 4, 5);

    private static RadarSeries series(RadarLook look, Double... values) {
        return new RadarSeries(look, look.name(), Arrays.asList(values));
    }

    private static Document draw(List<String> axes, RadarSeries... series) throws Exception {
        var svg = RadarChart.draw("Maturity", "Overall 2.", axes, RINGS, List.of(series));
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<Element> all(Document picture, String name) {
        var found = picture.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }

    private static long drawn(Document picture, String colour) {
        return all(picture, "line").stream()
                .filter(line -> line.getAttribute("stroke").equals(colour))
                .count();
    }

    @Test
    void joinsTheScoresOfAllAxes() throws Exception {
        var picture = draw(AXES, series(RadarLook.SCORE, 1.0, 2.0, 3.0, 5.0));

        assertThat(all(picture, "circle")).hasSize(5); // and one in the legend
        assertThat(drawn(picture, "#003087")).isEqualTo(5);
        assertThat(all(picture, "polygon").stream().filter(one -> one.hasAttribute("fill-opacity")))
                .hasSize(1);
        var first = all(picture, "circle").get(0);
        assertThat(first.getAttribute("cx")).isEqualTo("430");
        assertThat(first.getAttribute("cy")).isEqualTo("317");
        assertThat(first.getTextContent()).isEqualTo("North, SCORE: 1");
    }

    @Test
    void leavesAGapWhereNothingWasAssessed() throws Exception {
        var picture = draw(AXES, series(RadarLook.SCORE, 1.0, null, 3.0, 5.0));

        assertThat(all(picture, "circle")).hasSize(4);
        assertThat(drawn(picture, "#003087")).isEqualTo(3); // two of four sides, and the legend's
        assertThat(all(picture, "polygon").stream().filter(one -> one.hasAttribute("fill-opacity")))
                .isEmpty();
        assertThat(all(picture, "text").stream().map(Element::getTextContent)).contains("not assessed");
        assertThat(all(picture, "line").stream()
                        .filter(line -> line.getAttribute("stroke-dasharray").equals("3 5")))
                .hasSize(1);
    }

    @Test
    void tellsLinesApartByPatternAndMarkerToo() throws Exception {
        var picture = draw(
                AXES,
                series(RadarLook.SCORE, 1.0, 2.0, 3.0, 5.0),
                series(RadarLook.TARGET, 4.0, 4.0, 4.0, 4.0),
                series(RadarLook.BEFORE, 1.0, 1.0, 1.0, 1.0));

        assertThat(all(picture, "line").stream()
                        .filter(line -> !line.getAttribute("stroke").equals("#aeb7bd"))
                        .map(line -> line.getAttribute("stroke") + line.getAttribute("stroke-dasharray"))
                        .distinct())
                .containsExactlyInAnyOrder("#003087", "#9c4a0010 5", "#4c62722 5");
        assertThat(all(picture, "text").stream().map(Element::getTextContent))
                .contains("3, target 4, before 1", "SCORE", "TARGET", "BEFORE");
    }

    @Test
    void holdsTheWholeTableInItsDescription() throws Exception {
        var picture = draw(
                AXES, series(RadarLook.SCORE, 1.26, null, 3.0, 5.0), series(RadarLook.TARGET, null, 4.0, null, null));

        assertThat(all(picture, "desc").get(0).getTextContent())
                .isEqualTo(
                        "Overall 2. Scale 1 to 5; axes: 4.\nNorth: 1.3\nEast: not assessed, target 4\nSouth: 3\nWest: 5");
    }

    @Test
    void drawsNothingButTheWebOfNothing() throws Exception {
        var picture = draw(
                AXES,
                series(RadarLook.SCORE, null, null, null, null),
                series(RadarLook.TARGET, null, null, null, null));

        assertThat(all(picture, "circle")).hasSize(1);
        assertThat(all(picture, "text").stream().map(Element::getTextContent))
                .contains("SCORE (nothing assessed yet)")
                .doesNotContain("TARGET");
    }

    @Test
    void drawsAnyNumberOfAxes() throws Exception {
        for (var count = 0; count <= RadarChart.MOST_AXES; count++) {
            var picture = draw(
                    Collections.nCopies(count, "Section"),
                    new RadarSeries(RadarLook.SCORE, "s", Collections.nCopies(count, 3.0)));

            assertThat(all(picture, "circle")).hasSize(count + 1);
        }
    }
}
