package org.mobiletoolkit.stakeholder.people.briefing;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.page.Words;
import org.mobiletoolkit.stakeholder.people.consultation.ConsultationTopic;

/** A briefing as its template tells it: words instead of codes, days written out. */
public record BriefingPage(BriefingContent content, UnaryOperator<String> shown) {

    public String title() {
        return "Briefing: " + topic().toLowerCase(Locale.ROOT);
    }

    public String topic() {
        return switch (content.topic()) {
            case VISION -> "Our vision of mobile working";
            case STRATEGY -> "The strategy for mobile working";
            case BUSINESS_CASE -> "The business case for mobile working";
            case IMPLEMENTATION -> "How mobile working comes to you";
            case FUTURE_OPTIONS -> "What could come next";
            case OTHER -> "Mobile working";
        };
    }

    /** For the title of the document, which needs no font. */
    public String initiativeAsWritten() {
        return content.initiative();
    }

    public String initiative() {
        return say(content.initiative());
    }

    public String reference() {
        return say(content.reference());
    }

    public @Nullable String description() {
        return content.description() == null ? null : say(content.description());
    }

    public String preparedOn() {
        return Words.shortDay(content.preparedOn());
    }

    public boolean hasVision() {
        return content.vision() != null && !content.vision().statement().isEmpty();
    }

    public String statement() {
        return content.vision() == null ? "" : say(content.vision().statement());
    }

    public String visionStatus() {
        var vision = content.vision();
        if (vision == null || vision.approvedOn() == null) {
            return "This is a draft: it can still change.";
        }
        return "Approved on %s.".formatted(Words.shortDay(vision.approvedOn()));
    }

    public List<String> objectives() {
        return content.vision() == null
                ? List.of()
                : content.vision().objectives().stream().map(this::say).toList();
    }

    public int moreObjectives() {
        return content.vision() == null ? 0 : content.vision().moreObjectives();
    }

    /** What is told of the topic itself. */
    public List<BriefingContent.Matter> matters() {
        return content.matters().stream().map(this::said).toList();
    }

    private BriefingContent.Matter said(BriefingContent.Matter one) {
        return new BriefingContent.Matter(
                one.heading(),
                one.text() == null ? null : say(one.text()),
                one.items().stream()
                        .map(item -> new BriefingContent.Item(
                                say(item.name()), item.detail() == null ? null : say(item.detail())))
                        .toList(),
                one.more());
    }

    /** Opportunities move people where a direction is sought, or money. */
    static boolean asksForOpportunities(ConsultationTopic topic) {
        return topic != ConsultationTopic.STRATEGY && topic != ConsultationTopic.IMPLEMENTATION;
    }

    public boolean showsOpportunities() {
        return asksForOpportunities(content.topic());
    }

    public List<BriefingContent.Opportunity> opportunities() {
        return content.opportunities().stream()
                .map(one -> new BriefingContent.Opportunity(one.rank(), say(one.title()), say(one.description())))
                .toList();
    }

    public int moreOpportunities() {
        return content.moreOpportunities();
    }

    public boolean hasFigures() {
        return content.maturity() != null || content.readiness() != null;
    }

    public @Nullable String maturity() {
        var maturity = content.maturity();
        if (maturity == null) {
            return null;
        }
        return maturity.overall() == null
                ? "Digital maturity was assessed on %s, not yet in every area."
                        .formatted(Words.shortDay(maturity.assessedOn()))
                : "Digital maturity is %s of %d, as assessed on %s."
                        .formatted(maturity.overall(), maturity.of(), Words.shortDay(maturity.assessedOn()));
    }

    public String maturityScale() {
        return content.maturity() == null
                ? ""
                : "Score of " + content.maturity().of();
    }

    public List<BriefingContent.Bar> dimensions() {
        return content.maturity() == null
                ? List.of()
                : content.maturity().dimensions().stream()
                        .map(one -> new BriefingContent.Bar(say(one.name()), one.value(), one.twentieths()))
                        .toList();
    }

    public int moreDimensions() {
        return content.maturity() == null ? 0 : content.maturity().moreDimensions();
    }

    public @Nullable String readiness() {
        var readiness = content.readiness();
        return readiness == null
                ? null
                : "The ten success factors of mobile working score %s of 5 on average (readiness %s%%), as assessed on %s."
                        .formatted(readiness.mean(), readiness.indexPct(), Words.shortDay(readiness.assessedOn()));
    }

    public boolean hasConsultation() {
        return content.consulted() != null;
    }

    public String question() {
        return content.consulted() == null ? "" : say(content.consulted().title());
    }

    public String purpose() {
        return content.consulted() == null ? "" : say(content.consulted().objectives());
    }

    public String when() {
        var consulted = content.consulted();
        return consulted == null
                ? ""
                : "%s to %s".formatted(Words.day(consulted.opens()), Words.day(consulted.closes()));
    }

    public String method() {
        return content.consulted() == null
                ? ""
                : Words.of(content.consulted().method().name());
    }

    public @Nullable String howToRespond() {
        return content.consulted() == null || content.consulted().howToRespond() == null
                ? null
                : say(content.consulted().howToRespond());
    }

    public List<String> asked() {
        return content.consulted() == null
                ? List.of()
                : content.consulted().asked().stream()
                        .map(one -> one.people() == null
                                ? say(one.name())
                                : "%s (%d)".formatted(say(one.name()), one.people()))
                        .toList();
    }

    public int moreAsked() {
        return content.consulted() == null ? 0 : content.consulted().moreAsked();
    }

    public List<Day> keyDates() {
        return content.keyDates().stream()
                .map(one -> new Day(one.day().toString(), Words.shortDay(one.day()), say(one.what())))
                .toList();
    }

    public @Nullable String contact() {
        return content.contact() == null ? null : say(content.contact());
    }

    public boolean shortened() {
        return content.shortened();
    }

    /** A key date, for machines and in words. */
    public record Day(String iso, String day, String what) {}

    private String say(String text) {
        return shown.apply(text);
    }
}
