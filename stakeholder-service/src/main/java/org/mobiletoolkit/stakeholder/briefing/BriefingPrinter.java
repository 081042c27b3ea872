package org.mobiletoolkit.stakeholder.briefing;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.mobiletoolkit.stakeholder.page.HtmlPages;

/** Turns a briefing into the page that is shown and the PDF that is printed, both from one template. */
@ApplicationScoped
class BriefingPrinter {

    private static final String TEMPLATE = "briefing-pack";

    private final HtmlPages pages;
    private final PrintFont font;

    BriefingPrinter(HtmlPages pages, PrintFont font) {
        this.pages = pages;
        this.font = font;
    }

    /** A printed briefing and on how many pages it is. */
    record Printed(byte[] pdf, int pages) {}

    String page(BriefingContent content) {
        return page(content, text -> text);
    }

    /** The PDF is tagged, has a title and a language, and holds its fonts (PDF/UA). */
    Printed print(BriefingContent content, Instant at) {
        var builder = new PdfRendererBuilder();
        font.addTo(builder);
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(1.7f);
        // whatever a text says, nothing is ever loaded
        builder.useUriResolver((base, uri) -> null);
        builder.withProducer("Mobile investment toolkit");
        builder.withHtmlContent(page(content, font::printable), null);
        var bytes = new ByteArrayOutputStream();
        try (var renderer = builder.toStream(bytes).buildPdfRenderer();
                var document = renderer.createPDFKeepOpen()) {
            var moment = GregorianCalendar.from(at.atZone(ZoneOffset.UTC));
            document.getDocumentInformation().setCreationDate(moment);
            document.getDocumentInformation().setModificationDate(moment);
            document.setDocumentId(content.hashCode() * 31L);
            var printed = document.getNumberOfPages();
            document.save(bytes);
            return new Printed(bytes.toByteArray(), printed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String page(BriefingContent content, UnaryOperator<String> shown) {
        return pages.render(TEMPLATE, Map.of("pack", new BriefingPage(content, shown)));
    }
}
