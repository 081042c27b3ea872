package org.mobiletoolkit.stakeholder.people.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.mobiletoolkit.platform.page.HtmlPages;
import org.mobiletoolkit.platform.print.Imprint;
import org.mobiletoolkit.platform.print.PrintFont;
import org.mobiletoolkit.platform.print.Printed;
import org.mobiletoolkit.platform.print.Printer;

/** Turns a briefing into the page that is shown and the PDF that is printed, both from one template. */
@ApplicationScoped
class BriefingPrinter {

    private static final String TEMPLATE = "briefing-pack";
    private static final String PRODUCER = "Mobile investment toolkit";

    private final HtmlPages pages;
    private final PrintFont font;
    private final Printer printer;

    BriefingPrinter(HtmlPages pages, PrintFont font, Printer printer) {
        this.pages = pages;
        this.font = font;
        this.printer = printer;
    }

    String page(BriefingContent content) {
        return page(content, text -> text);
    }

    Printed print(BriefingContent content, Instant at) {
        return printer.print(page(content, font::printable), new Imprint(PRODUCER, at, content.hashCode() * 31L));
    }

    private String page(BriefingContent content, UnaryOperator<String> shown) {
        return pages.render(TEMPLATE, Map.of("pack", new BriefingPage(content, shown)));
    }
}
