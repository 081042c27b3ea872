package org.mobiletoolkit.stakeholder.workforce.questionnaire;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What may be published of the answers to a survey, per segment and in total (handbook 6.5).
 *
 * <p>{@link SuppressionRule} decides over the responses per segment, and again over the answers per segment to each
 * question, because an optional question may have few answers where there are many responses. A segment that is
 * suppressed is so in every question; and where the total of the responses is not told, no other total is.
 *
 * @param threshold the least count that is told
 * @param total all segments together, the suppressed ones included
 */
@Schema(name = "SurveyResults")
public record SurveyResults(int threshold, Group total, List<SegmentGroup> segments) {

    /** Turnout and answers of all. */
    @Schema(name = "SurveyTotal")
    public record Group(Turnout turnout, List<QuestionResult> questions) {}

    /** Turnout and answers of one segment. */
    @Schema(name = "SurveySegmentResult")
    public record SegmentGroup(
            UUID userTypeId, String code, String name, Turnout turnout, List<QuestionResult> questions) {}

    /**
     * What may be published.
     *
     * @param population of all, where there are no segments
     * @param tallies by user type; under null where there are no segments
     * @param marginPct the margin of error that is asked for, in percentage points
     */
    public static SurveyResults of(
            List<Question> questions,
            List<SurveySegment> segments,
            @Nullable Integer population,
            Map<@Nullable UUID, Tally> tallies,
            int threshold,
            BigDecimal marginPct) {
        var rule = new SuppressionRule(threshold);
        var parts = parts(segments, population, tallies);
        var turnout = rule.decide(parts.stream()
                .map(part -> new SuppressionRule.Cell(part.tally().responses(), part.population(), false))
                .toList());
        var byQuestion = new LinkedHashMap<Question, SuppressionRule.Decision>();
        for (var question : questions) {
            byQuestion.put(question, decide(rule, parts, turnout, question));
        }
        return new SurveyResults(
                threshold,
                total(parts, turnout, byQuestion, marginPct),
                segments.isEmpty() ? List.of() : groups(segments, parts, turnout, byQuestion, marginPct));
    }

    /** Whether the texts that were given to a question may be read; of all when no user type is named. */
    public boolean showsTexts(String question, @Nullable UUID userTypeId) {
        return (userTypeId == null ? List.of(total.questions()) : questionsOf(userTypeId))
                .stream().flatMap(List::stream).anyMatch(one -> one.question().equals(question) && !one.suppressed());
    }

    private List<List<QuestionResult>> questionsOf(UUID userTypeId) {
        return segments.stream()
                .filter(segment -> segment.userTypeId().equals(userTypeId))
                .map(SegmentGroup::questions)
                .toList();
    }

    private record Part(Tally tally, @Nullable Integer population) {}

    private static List<Part> parts(
            List<SurveySegment> segments, @Nullable Integer population, Map<@Nullable UUID, Tally> tallies) {
        var known = new HashMap<>(tallies);
        if (segments.isEmpty()) {
            return List.of(new Part(Objects.requireNonNullElseGet(known.get(null), Tally::new), population));
        }
        var parts = new ArrayList<Part>();
        for (var segment : segments) {
            parts.add(new Part(
                    Objects.requireNonNullElseGet(known.get(segment.userTypeId()), Tally::new), segment.population()));
        }
        return parts;
    }

    private static SuppressionRule.Decision decide(
            SuppressionRule rule, List<Part> parts, SuppressionRule.Decision turnout, Question question) {
        var cells = new ArrayList<SuppressionRule.Cell>();
        for (var i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var most = turnout.shows(i) ? Integer.valueOf(part.tally().responses()) : part.population();
            cells.add(new SuppressionRule.Cell(part.tally().of(question).answered(), most, !turnout.shows(i)));
        }
        return rule.decide(cells);
    }

    private static Group total(
            List<Part> parts,
            SuppressionRule.Decision turnout,
            Map<Question, SuppressionRule.Decision> byQuestion,
            BigDecimal marginPct) {
        var responses =
                parts.stream().mapToInt(part -> part.tally().responses()).sum();
        var results = new ArrayList<QuestionResult>();
        byQuestion.forEach((question, decision) -> results.add(
                turnout.totalShown() && decision.totalShown()
                        ? QuestionSummary.of(
                                question,
                                parts.stream()
                                        .map(part -> part.tally().of(question))
                                        .toList())
                        : QuestionResult.hidden(question)));
        return new Group(Turnout.of(responses, people(parts), turnout.totalShown(), marginPct), results);
    }

    private static @Nullable Integer people(List<Part> parts) {
        var sum = 0;
        for (var part : parts) {
            if (part.population() == null) {
                return null;
            }
            sum += part.population();
        }
        return sum;
    }

    private static List<SegmentGroup> groups(
            List<SurveySegment> segments,
            List<Part> parts,
            SuppressionRule.Decision turnout,
            Map<Question, SuppressionRule.Decision> byQuestion,
            BigDecimal marginPct) {
        var groups = new ArrayList<SegmentGroup>();
        for (var i = 0; i < segments.size(); i++) {
            var index = i;
            var segment = segments.get(i);
            var part = parts.get(i);
            var results = new ArrayList<QuestionResult>();
            byQuestion.forEach((question, decision) -> results.add(
                    decision.shows(index)
                            ? QuestionSummary.of(question, List.of(part.tally().of(question)))
                            : QuestionResult.hidden(question)));
            groups.add(new SegmentGroup(
                    segment.userTypeId(),
                    segment.code(),
                    segment.name(),
                    Turnout.of(part.tally().responses(), part.population(), turnout.shows(index), marginPct),
                    results));
        }
        return groups;
    }
}
