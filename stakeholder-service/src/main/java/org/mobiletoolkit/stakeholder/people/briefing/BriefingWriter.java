package org.mobiletoolkit.stakeholder.people.briefing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.page.Words;
import org.mobiletoolkit.stakeholder.papers.document.VisionSummary;
import org.mobiletoolkit.stakeholder.people.consultation.ConsultationBriefs.Brief;
import org.mobiletoolkit.stakeholder.standing.assessment.LatestFigures;

/** Tells the records within a budget. The same records and the same budget make the same content. */
final class BriefingWriter {

    private static final int TWENTIETHS = 20;

    private final BriefingRecords records;
    private final Budget budget;
    private final Shortening shortening = new Shortening();

    private BriefingWriter(BriefingRecords records, Budget budget) {
        this.records = records;
        this.budget = budget;
    }

    static BriefingContent write(BriefingRecords records, Budget budget) {
        return new BriefingWriter(records, budget).content();
    }

    private BriefingContent content() {
        var vision = vision(records.vision());
        var matters = records.matters().stream().map(this::matter).toList();
        var opportunities = shortening.first(records.opportunities(), budget.opportunities()).stream()
                .map(one -> new BriefingContent.Opportunity(
                        one.rank(), words(one.title()), shortening.cut(one.description(), budget.detail())))
                .toList();
        var more = Math.max(0, records.rankedOpportunities() - opportunities.size());
        var maturity = maturity(records.maturity());
        var consulted = consulted(records.consultation());
        var dates = dates();
        var initiative = words(records.initiative());
        var description = records.description() == null ? null : shortening.cut(records.description(), budget.detail());
        var contact = records.contact() == null ? null : words(records.contact());
        var factors = records.factors();
        return new BriefingContent(
                BriefingContent.FORM,
                initiative,
                records.reference(),
                description,
                records.topic(),
                records.preparedOn(),
                vision,
                matters,
                opportunities,
                more,
                maturity,
                factors == null
                        ? null
                        : new BriefingContent.Readiness(
                                one(factors.mean()), one(factors.indexPct()), factors.completedOn()),
                consulted,
                dates,
                contact,
                shortening.used());
    }

    private String words(String text) {
        return shortening.cut(text, budget.words());
    }

    private BriefingContent.@Nullable Vision vision(@Nullable VisionSummary vision) {
        if (vision == null) {
            return null;
        }
        if (!records.matters().isEmpty()) {
            // a reminder of what the topic serves; the topic has the room
            var reminder = shortening.cut(vision.statement(), 2 * budget.detail());
            return new BriefingContent.Vision(reminder, vision.approvedOn(), List.of(), 0);
        }
        return new BriefingContent.Vision(
                shortening.cut(vision.statement(), budget.statement()),
                vision.approvedOn(),
                shortening.first(vision.objectives(), budget.objectives()).stream()
                        .map(this::words)
                        .toList(),
                shortening.more(vision.objectives().size(), budget.objectives()));
    }

    private BriefingContent.Matter matter(BriefingContent.Matter whole) {
        return new BriefingContent.Matter(
                whole.heading(),
                whole.text() == null ? null : shortening.cut(whole.text(), 2 * budget.detail()),
                shortening.first(whole.items(), budget.objectives()).stream()
                        .map(one -> new BriefingContent.Item(
                                words(one.name()), one.detail() == null ? null : words(one.detail())))
                        .toList(),
                shortening.more(whole.items().size(), budget.objectives()));
    }

    private BriefingContent.@Nullable Maturity maturity(LatestFigures.@Nullable Maturity maturity) {
        if (maturity == null) {
            return null;
        }
        var bars = maturity.dimensions().entrySet().stream()
                .map(one -> new BriefingContent.Bar(
                        words(Words.of(one.getKey())), one(one.getValue()), twentieths(maturity, one.getValue())))
                .toList();
        return new BriefingContent.Maturity(
                maturity.overall() == null ? null : one(maturity.overall()),
                (int) maturity.ceiling(),
                maturity.completedOn(),
                shortening.first(bars, budget.dimensions()),
                shortening.more(bars.size(), budget.dimensions()));
    }

    private static int twentieths(LatestFigures.Maturity maturity, BigDecimal value) {
        return BigDecimal.valueOf(TWENTIETHS)
                .multiply(value)
                .divide(BigDecimal.valueOf(maturity.ceiling()), 0, RoundingMode.HALF_UP)
                .max(BigDecimal.ZERO)
                .min(BigDecimal.valueOf(TWENTIETHS))
                .intValue();
    }

    private BriefingContent.@Nullable Consulted consulted(@Nullable Brief one) {
        if (one == null) {
            return null;
        }
        return new BriefingContent.Consulted(
                one.id(),
                words(one.title()),
                shortening.cut(one.objectives(), budget.detail()),
                one.method(),
                one.opens(),
                one.closes(),
                one.status(),
                one.howToRespond() == null ? null : shortening.cut(one.howToRespond(), budget.detail()),
                shortening.first(one.asked(), budget.groups()).stream()
                        .map(asked -> new BriefingContent.Asked(words(asked.name()), asked.people()))
                        .toList(),
                shortening.more(one.asked().size(), budget.groups()));
    }

    /** In the order of the days; of those that do not fit, the ones that ask something of the reader stay. */
    private List<BriefingContent.KeyDate> dates() {
        var dates = new ArrayList<BriefingContent.KeyDate>();
        var consultation = records.consultation();
        if (consultation != null) {
            dates.add(new BriefingContent.KeyDate(consultation.closes(), "Last day on which you can respond"));
            dates.add(new BriefingContent.KeyDate(consultation.opens(), "First day on which you can respond"));
        }
        records.upcoming().stream()
                .filter(one -> consultation == null || !one.id().equals(consultation.id()))
                .forEach(one ->
                        dates.add(new BriefingContent.KeyDate(one.closes(), "Last day of: " + words(one.title()))));
        var vision = records.vision();
        if (vision != null && vision.reviewOn() != null) {
            dates.add(new BriefingContent.KeyDate(vision.reviewOn(), "The vision is looked at again"));
        }
        if (vision != null && vision.approvedOn() != null) {
            dates.add(new BriefingContent.KeyDate(vision.approvedOn(), "The vision was approved"));
        }
        dates.add(new BriefingContent.KeyDate(records.startedOn(), "The initiative began"));
        shortening.more(dates.size(), budget.dates());
        return shortening.first(dates, budget.dates()).stream()
                .sorted(Comparator.comparing(BriefingContent.KeyDate::day).thenComparing(BriefingContent.KeyDate::what))
                .toList();
    }

    private static BigDecimal one(BigDecimal figure) {
        return figure.setScale(1, RoundingMode.HALF_UP);
    }
}
