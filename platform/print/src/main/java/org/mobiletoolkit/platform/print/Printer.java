package org.mobiletoolkit.platform.print;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;

/** Prints a page. The PDF is tagged, has a title and a language, and holds its fonts (PDF/UA). */
@ApplicationScoped
public class Printer {

    private final PrintFont font;

    public Printer(PrintFont font) {
        this.font = font;
    }

    /**
     * Prints a page that is well-formed XML; texts in it have passed {@link PrintFont#printable}, as the paper has no
     * other font.
     */
    public Printed print(String page, Imprint imprint) {
        var bytes = new ByteArrayOutputStream();
        try (var renderer = builder(page, imprint).toStream(bytes).buildPdfRenderer();
                var document = renderer.createPDFKeepOpen()) {
            var moment = GregorianCalendar.from(imprint.at().atZone(ZoneOffset.UTC));
            document.getDocumentInformation().setCreationDate(moment);
            document.getDocumentInformation().setModificationDate(moment);
            document.setDocumentId(imprint.documentId());
            var pages = document.getNumberOfPages();
            document.save(bytes);
            return new Printed(bytes.toByteArray(), pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfRendererBuilder builder(String page, Imprint imprint) {
        var builder = new PdfRendererBuilder();
        font.addTo(builder);
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(1.7f);
        // whatever a text says, nothing is ever loaded
        builder.useUriResolver((base, uri) -> null);
        builder.withProducer(imprint.producer());
        builder.withHtmlContent(page, null);
        return builder;
    }
}
