package org.mobiletoolkit.platform.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.Instant;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.page.HtmlPages;

class PrinterTest {

    private static final PrintFont FONT = new PrintFont();
    private static final Imprint IMPRINT = new Imprint("A press", Instant.parse("2026-05-26T10:00:00Z"), 7);

    private final Printer printer = new Printer(FONT);

    private Printed printed(String title) {
        return printer.print(new HtmlPages().render("sample", Map.of("title", FONT.printable(title))), IMPRINT);
    }

    @Test
    void printsWhatThePageSaysTaggedAndTitled() throws IOException {
        var made = printed("Two people");

        assertThat(made.pages()).isEqualTo(1);
        try (var document = Loader.loadPDF(made.pdf())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Two people");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Two people");
            assertThat(document.getDocumentInformation().getProducer()).startsWith("A press");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
        }
    }

    @Test
    void showsABoxForWhatTheFontHasNot() throws IOException {
        try (var document = Loader.loadPDF(printed("Ward \u5B57").pdf())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Ward \u25A1");
        }
    }

    @Test
    void printsHebrewAndArabicFromRightToLeft() throws IOException {
        var title = "Ward \u05E9\u05DC\u05D5\u05DD (\u05D0) and \u0633\u0644\u0627\u0645 12";

        try (var document = Loader.loadPDF(printed(title).pdf())) {
            var text = new PDFTextStripper().getText(document);
            assertThat(text).doesNotContain("\u25A1").contains("Ward", " and ", "12");
            assertThat(Normalizer.normalize(text, Form.NFKC))
                    .contains("\u05E9\u05DC\u05D5\u05DD", "\u0633\u0644\u0627\u0645");
        }
    }

    @Test
    void namesWhatItCannotShow() {
        assertThat(FONT.missing("Ward \u5B57 \u0E01 \u0915\u093F \uD83D\uDE42 \u5B57 \u05D0 \u0633 \u00E9"))
                .containsExactly("\u5B57", "\u0E01", "\u0915\u093F", "\uD83D\uDE42");
    }
}
