package org.mobiletoolkit.platform.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class SvgTest {

    @Test
    void namesAndDescribesItself() throws Exception {
        var picture = read(Svg.picture(200, 100, "Map", "Two people").end());

        var root = picture.getDocumentElement();
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 200 100");
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("aria-labelledby")).isEqualTo("title description");
        assertThat(picture.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Map");
        assertThat(picture.getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo("Two people");
    }

    @Test
    void neverLetsTextBecomeMarkup() throws Exception {
        var hostile = "</text><script>alert(1)</script>\" onload=\"x & \u0001 \uD800]]>";

        var svg = Svg.picture(10, 10, hostile, hostile)
                .text(1, 2, Map.of("fill", "\"red\" onclick=\"x"), hostile)
                .shape("circle", Map.of("r", 2), hostile)
                .end();

        var picture = read(svg);
        assertThat(picture.getElementsByTagName("script").getLength()).isZero();
        var text = picture.getElementsByTagName("text").item(0);
        assertThat(text.getTextContent()).startsWith("</text><script>").contains("\uFFFD");
        assertThat(text.getAttributes().getNamedItem("onclick")).isNull();
    }

    @Test
    void writesCoordinatesPlainly() {
        assertThat(Svg.plain(12.0)).isEqualTo("12");
        assertThat(Svg.plain(100)).isEqualTo("100");
        assertThat(Svg.plain(0.005 - 0.004)).isEqualTo("0");
        assertThat(Svg.plain(-0.001)).isEqualTo("0");
        assertThat(Svg.plain(1234567.891)).isEqualTo("1234567.89");
        assertThat(Svg.plain(-3.5)).isEqualTo("-3.5");
    }

    private static Document read(String svg) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
