package org.mobiletoolkit.platform.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The font that is embedded in printed documents, and which characters it has. */
@ApplicationScoped
public class PrintFont {

    static final String FAMILY = "Print";

    /** Shown for a character that the font does not have. */
    static final String REPLACEMENT = "\u25A1";

    /** A letter as people see it, of however many characters. */
    private static final Pattern LETTER = Pattern.compile("\\X");

    private static final String PLAIN = "/net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed.ttf";
    private static final String BOLD = "/net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed-Bold.ttf";

    private final byte[] plain = bytes(PLAIN);
    private final byte[] bold = bytes(BOLD);
    private final BitSet printable = printable();

    void addTo(PdfRendererBuilder builder) {
        builder.useUnicodeBidiSplitter(RightToLeft.Runs::new);
        builder.useUnicodeBidiReorderer(new RightToLeft(this::has));
        builder.useFont(() -> new ByteArrayInputStream(plain), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(bold), FAMILY, 700, FontStyle.NORMAL, true);
    }

    /** The text with every character replaced that print cannot show, as the font does not have it. */
    public String printable(String text) {
        if (text.codePoints().allMatch(this::has)) {
            return text;
        }
        return LETTER.matcher(text)
                .replaceAll(letter -> letter.group().codePoints().allMatch(this::has)
                        ? Matcher.quoteReplacement(letter.group())
                        : REPLACEMENT);
    }

    /** The letters of a text that print cannot show, each once. */
    public List<String> missing(String text) {
        return LETTER.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(letter -> !letter.codePoints().allMatch(this::has))
                .distinct()
                .toList();
    }

    /** True for a character that print can show. */
    public boolean has(int codePoint) {
        return printable.get(codePoint);
    }

    private BitSet printable() {
        var both = covered(plain);
        both.and(covered(bold));
        both.set(' ');
        return both;
    }

    private static BitSet covered(byte[] font) {
        try (var parsed = new TTFParser(true).parse(new RandomAccessReadBuffer(font))) {
            var glyphs = parsed.getUnicodeCmapLookup();
            var covered = new BitSet();
            for (var codePoint = ' '; codePoint < Character.MAX_VALUE; codePoint++) {
                if (glyphs.getGlyphId(codePoint) != 0) {
                    covered.set(codePoint);
                }
            }
            return covered;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String name) {
        try (var file = PrintFont.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
