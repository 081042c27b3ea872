package org.mobiletoolkit.platform.chart;

import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An SVG picture in the making. It has a title and a description for those who do not see it; what it tells by colour it
 * must tell by shape or text as well.
 *
 * <p>Text is escaped by the XML writer, so that a name can never become markup. Looks are presentation attributes: a
 * content security policy that forbids styles does not change the picture.
 */
public final class Svg {

    /** The media type of {@link #end()}. */
    public static final String MEDIA_TYPE = "image/svg+xml";

    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    /** What XML 1.0 has no way to say, lone halves of surrogate pairs among it. */
    private static final Pattern UNSAYABLE =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private Svg(int width, int height, String title, String description) {
        try {
            xml = WRITERS.createXMLStreamWriter(text);
            xml.writeStartElement("svg");
            xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
            attribute("viewBox", "0 0 %d %d".formatted(width, height));
            attribute("width", width);
            attribute("height", height);
            attribute("role", "img");
            attribute("aria-labelledby", "title description");
            attribute("font-family", "Arial, Helvetica, sans-serif");
            attribute("font-size", 14);
            element("title", Map.of("id", "title"), title);
            element("desc", Map.of("id", "description"), description);
            shape("rect", Map.of("width", width, "height", height, "fill", "#ffffff"));
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    /**
     * Begins a picture on a white ground.
     *
     * @param width in user units, of pixels when shown in its natural size
     * @param height in the same units
     * @param title its name
     * @param description what it shows, in words that stand for the picture
     */
    public static Svg picture(int width, int height, String title, String description) {
        return new Svg(width, height, title, description);
    }

    /** Draws one shape; numbers are written in plain decimals. */
    public Svg shape(String name, Map<String, ?> attributes) {
        try {
            xml.writeEmptyElement(name);
            attributes(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    /** Draws one shape that tells a reader or a pointer what it stands for. */
    public Svg shape(String name, Map<String, ?> attributes, String meaning) {
        try {
            xml.writeStartElement(name);
            attributes(attributes);
            element("title", Map.of(), meaning);
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    /** Writes text at a place. */
    public Svg text(double x, double y, Map<String, ?> attributes, String words) {
        try {
            xml.writeStartElement("text");
            attribute("x", x);
            attribute("y", y);
            attributes(attributes);
            xml.writeCharacters(sayable(words));
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    /** Ends the picture; nothing can be drawn after. */
    public String end() {
        try {
            xml.writeEndElement();
            xml.close();
            return text.toString();
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    private void element(String name, Map<String, ?> attributes, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
        xml.writeCharacters(sayable(words));
        xml.writeEndElement();
    }

    private void attributes(Map<String, ?> attributes) throws XMLStreamException {
        for (var attribute : new java.util.TreeMap<>(attributes).entrySet()) {
            attribute(attribute.getKey(), attribute.getValue());
        }
    }

    private void attribute(String name, Object value) throws XMLStreamException {
        var said = value instanceof Double number ? plain(number) : value.toString();
        xml.writeAttribute(name, sayable(said));
    }

    /** A coordinate with two decimals at most; the same numbers make the same picture, byte by byte. */
    public static String plain(double number) {
        var rounded = String.format(Locale.ROOT, "%.2f", number);
        return rounded.replaceFirst("0+$", "").replaceFirst("[.]$", "").replaceFirst("^-0$", "0");
    }

    private static String sayable(String words) {
        return UNSAYABLE.matcher(words).replaceAll("\uFFFD");
    }

    private static IllegalStateException impossible(XMLStreamException e) {
        return new IllegalStateException("Writing to memory does not fail", e);
    }
}
