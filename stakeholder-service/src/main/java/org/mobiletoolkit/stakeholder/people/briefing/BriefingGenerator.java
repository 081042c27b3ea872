package org.mobiletoolkit.stakeholder.people.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.mobiletoolkit.platform.problem.Refusal;

/** Makes a briefing pack that fits on two pages. Work for a processor, so only so much of it is done at a time. */
@ApplicationScoped
class BriefingGenerator {

    /** The toolkit asks for two pages (line 154). */
    static final int MOST_PAGES = 2;

    private final BriefingReader reader;
    private final BriefingPrinter printer;
    private final Turns turns;
    private final Clock clock;

    BriefingGenerator(BriefingReader reader, BriefingPrinter printer, BriefingSettings settings, Clock clock) {
        this.reader = reader;
        this.printer = printer;
        this.turns = new Turns(settings.parallel(), settings.patience());
        this.clock = clock;
    }

    /** A pack, made but not yet kept. */
    record Made(BriefingContent content, String page, byte[] pdf, int pages, List<BriefingSource> sources) {}

    /**
     * Makes the pack from the records as they are now.
     *
     * @throws Refusal {@code service-unavailable} (503) when too many are being made
     */
    Made make(NewBriefingPack said) {
        var records = reader.read(said);
        return turns.take(() -> fit(records, printer, clock.instant()));
    }

    /** The most generous version that fits. */
    static Made fit(BriefingRecords records, BriefingPrinter printer, Instant at) {
        for (var budget : Budget.ALL) {
            var content = BriefingWriter.write(records, budget);
            var printed = printer.print(content, at);
            if (printed.pages() <= MOST_PAGES) {
                return new Made(content, printer.page(content), printed.pdf(), printed.pages(), records.sources());
            }
        }
        throw new IllegalStateException("Even the shortest briefing takes more than two pages");
    }
}
