package org.mobiletoolkit.stakeholder.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/** Makes a briefing pack that fits on two pages. Work for a processor, so only so much of it is done at a time. */
@ApplicationScoped
class BriefingGenerator {

    /** The toolkit asks for two pages (line 154). */
    static final int MOST_PAGES = 2;

    private final BriefingReader reader;
    private final BriefingPrinter printer;
    private final Semaphore turns;
    private final BriefingSettings settings;
    private final Clock clock;

    BriefingGenerator(BriefingReader reader, BriefingPrinter printer, BriefingSettings settings, Clock clock) {
        this.reader = reader;
        this.printer = printer;
        this.turns = new Semaphore(settings.parallel(), true);
        this.settings = settings;
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
        if (!takeTurn()) {
            throw new Refusal(CommonProblem.SERVICE_UNAVAILABLE, "Too many briefing packs are being made")
                    .header(
                            "Retry-After",
                            String.valueOf(Math.max(1, settings.patience().toSeconds())));
        }
        try {
            return fit(records, printer, clock.instant());
        } finally {
            turns.release();
        }
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

    private boolean takeTurn() {
        try {
            return turns.tryAcquire(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
