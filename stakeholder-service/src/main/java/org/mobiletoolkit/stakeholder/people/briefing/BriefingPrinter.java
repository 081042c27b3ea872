package org.mobiletoolkit.stakeholder.people.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
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

    private static final int MOST_NAMED = 100;

    private final HtmlPages pages;
    private final PrintFont font;
    private final Printer printer;

    BriefingPrinter(HtmlPages pages, PrintFont font, Printer printer) {
        this.pages = pages;
        this.font = font;
        this.printer = printer;
    }

    String page(BriefingContent content) {
        return page(content, text -> text, false);
    }

    Printed print(BriefingContent content, Instant at) {
        var lacking = !unprinted(content).isEmpty();
        return printer.print(
                page(content, font::printable, lacking), new Imprint(PRODUCER, at, content.hashCode() * 31L));
    }

    /** The letters that the page shows and the paper cannot, the first {@value #MOST_NAMED} of them. */
    List<String> unprinted(BriefingContent content) {
        var missing = new LinkedHashSet<String>();
        page(
                content,
                text -> {
                    missing.addAll(font.missing(text));
                    return text;
                },
                false);
        return missing.stream().limit(MOST_NAMED).toList();
    }

    private String page(BriefingContent content, UnaryOperator<String> shown, boolean lacking) {
        return pages.render(TEMPLATE, Map.of("pack", new BriefingPage(content, shown), "lacking", lacking));
    }
}
