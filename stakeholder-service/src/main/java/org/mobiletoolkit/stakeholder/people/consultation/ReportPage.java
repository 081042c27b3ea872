package org.mobiletoolkit.stakeholder.people.consultation;

import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.page.Words;
import org.mobiletoolkit.stakeholder.people.consultation.ConsultationReport.YouSaidWeDid;

/** A report as its template tells it: words instead of codes, days written out. */
public record ReportPage(ReportView report) {

    public String title() {
        return report.title();
    }

    public String topic() {
        return Words.of(report.topic().name());
    }

    public String method() {
        return Words.of(report.method().name());
    }

    public String objectives() {
        return report.objectives();
    }

    public String period() {
        return "%s to %s".formatted(Words.shortDay(report.opened()), Words.shortDay(report.ended()));
    }

    public String taken() {
        return "%d %s, for %d %s"
                .formatted(
                        report.responses(),
                        report.responses() == 1 ? "response" : "responses",
                        report.people(),
                        report.people() == 1 ? "person" : "people");
    }

    public String summary() {
        return report.summary();
    }

    public List<YouSaidWeDid> youSaidWeDid() {
        return report.youSaidWeDid();
    }

    public List<String> decisions() {
        return report.decisionsInfluenced();
    }

    public int points() {
        return report.points();
    }

    /** How many points were answered how, in words. */
    public List<Row> outcomes() {
        return report.pointOutcomes().entrySet().stream()
                .map(one -> new Row(answer(one.getKey()), String.valueOf(one.getValue()), ""))
                .toList();
    }

    public List<Row> heard() {
        return report.heard().stream()
                .map(one -> new Row(
                        one.name(),
                        one.expected() == null
                                ? String.valueOf(one.people())
                                : "%d of %d".formatted(one.people(), one.expected()),
                        one.responseRate() == null
                                ? "–"
                                : one.responseRate().movePointRight(2).setScale(0, RoundingMode.HALF_UP) + "%"))
                .toList();
    }

    /** How it was made a fair consultation, one principle each. */
    public List<Row> fairness() {
        var gunning = report.gunning();
        return List.of(
                new Row("The proposals were still open", said(gunning.proposalsFormative()), ""),
                new Row("You had enough information", said(gunning.enoughInformation()), ""),
                new Row("You had enough time", said(gunning.adequateTime()), ""),
                new Row("Your responses were weighed", said(gunning.conscientiousConsideration()), ""));
    }

    /** One row of a table. */
    public record Row(String name, String value, String more) {}

    private static String said(@Nullable String how) {
        return how == null ? "" : how;
    }

    private static String answer(PointOutcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> "Accepted";
            case PARTLY -> "Accepted in part";
            case REJECTED -> "Not accepted, with the reason";
            case NOTED -> "Noted";
        };
    }
}
