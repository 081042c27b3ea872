package org.mobiletoolkit.stakeholder.people.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mobiletoolkit.platform.page.HtmlPages;
import org.mobiletoolkit.platform.print.PrintFont;
import org.mobiletoolkit.platform.print.Printer;
import org.mobiletoolkit.stakeholder.papers.document.VisionSummary;
import org.mobiletoolkit.stakeholder.people.briefing.BriefingContent.Item;
import org.mobiletoolkit.stakeholder.people.briefing.BriefingContent.Matter;
import org.mobiletoolkit.stakeholder.people.consultation.ConsultationBriefs.Asked;
import org.mobiletoolkit.stakeholder.people.consultation.ConsultationBriefs.Brief;
import org.mobiletoolkit.stakeholder.people.consultation.ConsultationMethod;
import org.mobiletoolkit.stakeholder.people.consultation.ConsultationStatus;
import org.mobiletoolkit.stakeholder.people.consultation.ConsultationTopic;
import org.mobiletoolkit.stakeholder.standing.assessment.LatestFigures;
import org.mobiletoolkit.stakeholder.standing.opportunity.TopOpportunities.Top;

/** Two pages hold any briefing, and what is printed is what the records say. */
class BriefingFitTest {

    private static final Instant AT = Instant.parse("2026-05-26T10:00:00Z");
    private static final String BOLD = "/net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed-Bold.ttf";
    private static final PrintFont FONT = new PrintFont();
    private static final BriefingPrinter PRINTER = new BriefingPrinter(new HtmlPages(), FONT, new Printer(FONT));

    private static String filled(String with, int length) {
        return with.repeat(length / with.length() + 1).substring(0, length);
    }

    private static Brief brief(String text, int asked) {
        return new Brief(
                new UUID(0, 1),
                1,
                ConsultationTopic.IMPLEMENTATION,
                filled(text, 200),
                filled(text, 4000),
                ConsultationMethod.ONE_TO_ONE,
                LocalDate.of(2026, 9, 30),
                LocalDate.of(2026, 12, 30),
                ConsultationStatus.OPEN,
                filled(text, 1000),
                Collections.nCopies(asked, new Asked(filled(text, 200), 1_000_000)));
    }

    /** Every record as long as it may be. */
    private static BriefingRecords full(String text) {
        return full(text, ConsultationTopic.FUTURE_OPTIONS, List.of());
    }

    /** As long as it may be, with parts of its own. */
    private static BriefingRecords own(String text, ConsultationTopic topic, int parts) {
        var item = new Item(filled(text, 500), filled(text, 4000));
        var part = new Matter("What the strategy covers", filled(text, 8000), Collections.nCopies(100, item), 0);
        return full(text, topic, Collections.nCopies(parts, part));
    }

    private static BriefingRecords full(String text, ConsultationTopic topic, List<Matter> matters) {
        var dimensions = new LinkedHashMap<String, BigDecimal>();
        IntStream.range(0, 60).forEach(i -> dimensions.put(filled(text, 150) + i, BigDecimal.valueOf(100)));
        return new BriefingRecords(
                filled(text, 200),
                "PRG-123456789",
                filled(text, 4000),
                LocalDate.of(2026, 9, 30),
                topic,
                LocalDate.of(2026, 9, 30),
                new VisionSummary(
                        new UUID(0, 2),
                        1,
                        1,
                        LocalDate.of(2026, 9, 30),
                        filled(text, 8000),
                        Collections.nCopies(50, filled(text, 500)),
                        List.of(),
                        LocalDate.of(2027, 9, 30)),
                matters,
                IntStream.rangeClosed(1, BriefingPage.asksForOpportunities(topic) ? 6 : 0)
                        .mapToObj(i -> new Top(new UUID(1, i), 1, i, filled(text, 200), filled(text, 8000)))
                        .toList(),
                500,
                !matters.isEmpty()
                        ? null
                        : new LatestFigures.Maturity(
                                new UUID(0, 3),
                                1,
                                LocalDate.of(2026, 9, 30),
                                0,
                                100,
                                BigDecimal.valueOf(100),
                                dimensions),
                !matters.isEmpty()
                        ? null
                        : new LatestFigures.Factors(
                                new UUID(0, 4),
                                1,
                                LocalDate.of(2026, 9, 30),
                                new BigDecimal("3.1"),
                                new BigDecimal("52.5")),
                brief(text, 100),
                Collections.nCopies(6, brief(text, 0)),
                filled(text, 300),
                List.of());
    }

    private static BriefingRecords bare() {
        return new BriefingRecords(
                "Mobile working",
                "PRG-0001",
                null,
                LocalDate.of(2026, 1, 5),
                ConsultationTopic.VISION,
                LocalDate.of(2026, 5, 26),
                null,
                List.of(),
                List.of(),
                0,
                null,
                null,
                null,
                List.of(),
                null,
                List.of());
    }

    private static BriefingGenerator.Made fitted(BriefingRecords records) {
        return BriefingGenerator.fit(records, PRINTER, AT);
    }

    static Stream<String> worst() throws IOException {
        return Stream.of(
                "Mobile working at the bedside ",
                "W",
                widest(),
                widest() + " ",
                "i ",
                "a\n\n",
                "<b>&amp;\"' ",
                "👩‍👩‍👧‍👦",
                "字",
                "\uFDFD",
                "\u202Eabc",
                "a\u0301\u0302\u0303\u0304\u0305",
                "\u0E34\u0E34\u0E34",
                "W\u200B\u00AD",
                "{pack.title}");
    }

    /** The widest character that the bold font has. */
    private static String widest() throws IOException {
        try (var file = PrintFont.class.getResourceAsStream(BOLD);
                var font = new TTFParser(true).parse(new RandomAccessReadBuffer(file.readAllBytes()))) {
            var glyphs = font.getUnicodeCmapLookup();
            var widest = 'W';
            var width = 0;
            for (var candidate = '!'; candidate < Character.MAX_VALUE; candidate++) {
                if (FONT.has(candidate)
                        && Character.isLetterOrDigit(candidate)
                        && font.getAdvanceWidth(glyphs.getGlyphId(candidate)) > width) {
                    widest = candidate;
                    width = font.getAdvanceWidth(glyphs.getGlyphId(candidate));
                }
            }
            return String.valueOf(widest);
        }
    }

    @ParameterizedTest
    @MethodSource("worst")
    void holdsAnythingOnTwoPages(String text) throws IOException {
        var made = fitted(full(text));

        try (var document = Loader.loadPDF(made.pdf())) {
            assertThat(document.getNumberOfPages()).isEqualTo(made.pages()).isLessThanOrEqualTo(2);
        }
        assertThat(made.content().shortened()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("worst")
    void holdsThePartsOfAnyTopicOnTwoPages(String text) throws IOException {
        for (var records : List.of(
                own(text, ConsultationTopic.STRATEGY, 5),
                own(text, ConsultationTopic.BUSINESS_CASE, 3),
                own(text, ConsultationTopic.IMPLEMENTATION, 6))) {
            try (var document = Loader.loadPDF(fitted(records).pdf())) {
                assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
            }
        }
    }

    @Test
    void tellsThePartsOfItsTopicInsteadOfTheOpportunities() {
        var page = fitted(own("walk ", ConsultationTopic.IMPLEMENTATION, 6)).page();

        assertThat(page)
                .contains("id=\"matter-5\"", "<strong>walk walk")
                .doesNotContain("What could get better first", "Where we stand today", "It serves these objectives");
    }

    @Test
    void isTitledTaggedAndInEnglishWithItsFontsInside() throws IOException {
        try (var document = Loader.loadPDF(fitted(bare()).pdf())) {
            var catalogue = document.getDocumentCatalog();
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Briefing: our vision of mobile working – Mobile working");
            assertThat(catalogue.getLanguage()).isEqualTo("en-GB");
            assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
            assertThat(catalogue.getStructureTreeRoot()).isNotNull();
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void printsWhatItSays() throws IOException {
        var made = fitted(bare());

        try (var document = Loader.loadPDF(made.pdf())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(
                            "Our vision of mobile working", "PRG-0001", "The vision is not written yet", "26 May 2026");
        }
        assertThat(made.content().shortened()).isFalse();
    }

    @Test
    void showsWhatTheFontLacksAsABoxOnPaperAndAsItIsOnThePage() throws IOException {
        var made = fitted(full("字"));

        assertThat(made.page()).contains("字字字");
        try (var document = Loader.loadPDF(made.pdf())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("□□□", "A □ stands for a letter that could not be printed")
                    .doesNotContain("字");
            assertThat(document.getDocumentInformation().getTitle()).contains("字字字");
        }
        assertThat(PRINTER.unprinted(made.content())).containsExactly("字");
        assertThat(made.page()).doesNotContain("could not be printed");
        assertThat(FONT.printable("Zoë, naïve – ½ €, Αθήνα 字 עברית 👩‍👩‍👧‍👦"))
                .isEqualTo("Zoë, naïve – ½ €, Αθήνα □ עברית □");
    }

    @Test
    void isAPageThatAnybodyCanReadAndNothingCanRunIn() {
        var page = fitted(full("<script>alert(1)</script> ")).page();

        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">")
                .contains("<main>", "<h1>", "aria-labelledby=\"vision\"", "<th scope=\"col\"", "&lt;script&gt;")
                .doesNotContain("<script", "javascript:", "NOT_FOUND", "{pack");
        assertThat(Pattern.compile("<h([1-6])")
                        .matcher(page)
                        .results()
                        .map(found -> found.group(1))
                        .toList())
                .startsWith("1", "2")
                .doesNotContain("4");
    }

    @Test
    void fillsItsPagesBeforeItCutsWhatItSays() {
        var records = full("Mobile working at the bedside ");
        var coarsest = Budget.ALL.stream()
                .map(budget -> BriefingWriter.write(records, budget))
                .filter(content -> PRINTER.print(content, AT).pages() <= 2)
                .findFirst()
                .orElseThrow();

        assertThat(Objects.requireNonNull(fitted(records).content().vision()).statement())
                .hasSizeGreaterThanOrEqualTo(
                        Objects.requireNonNull(coarsest.vision()).statement().length());
    }

    @Test
    void keepsTheDaysThatAskSomethingOfTheReaderWhenOthersDoNotFit() {
        var content = BriefingWriter.write(full("W"), Budget.ALL.get(Budget.ALL.size() - 1));

        assertThat(content.keyDates())
                .hasSize(3)
                .extracting(BriefingContent.KeyDate::what)
                .contains("First day on which you can respond", "Last day on which you can respond")
                .doesNotContain("The initiative began");
        assertThat(content.keyDates()).isSortedAccordingTo(Comparator.comparing(BriefingContent.KeyDate::day));
    }

    @Test
    void saysTheSameOfTheSameRecords() {
        assertThat(fitted(full("W")).content()).isEqualTo(fitted(full("W")).content());
        assertThat(fitted(bare()).page()).isEqualTo(fitted(bare()).page());
    }
}
