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

    private static final int REFINEMENTS = 3;

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

    /** The most generous version that fits: one of the budgets, or one between it and the next that does not. */
    static Made fit(BriefingRecords records, BriefingPrinter printer, Instant at) {
        Budget tooMuch = null;
        for (var budget : Budget.ALL) {
            var made = made(records, printer, at, budget);
            if (made.pages() <= MOST_PAGES) {
                return tooMuch == null ? made : fuller(records, printer, at, budget, tooMuch, made);
            }
            tooMuch = budget;
        }
        throw new IllegalStateException("Even the shortest briefing takes more than two pages");
    }

    /** Pages that are half empty say less than they could. */
    private static Made fuller(
            BriefingRecords records, BriefingPrinter printer, Instant at, Budget fits, Budget tooMuch, Made made) {
        var best = made;
        var less = fits;
        var more = tooMuch;
        for (var i = 0; i < REFINEMENTS; i++) {
            var middle = less.between(more);
            var tried = made(records, printer, at, middle);
            if (tried.pages() <= MOST_PAGES) {
                best = tried;
                less = middle;
            } else {
                more = middle;
            }
        }
        return best;
    }

    private static Made made(BriefingRecords records, BriefingPrinter printer, Instant at, Budget budget) {
        var content = BriefingWriter.write(records, budget);
        var printed = printer.print(content, at);
        return new Made(content, printer.page(content), printed.pdf(), printed.pages(), records.sources());
    }
}
