package org.mobiletoolkit.stakeholder.workforce.questionnaire;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Turns the answers to one question into its result. */
final class QuestionSummary {

    static final int RANGES = 10;

    private static final int RATINGS = 5;
    private static final int DECIMALS = 4;

    private QuestionSummary() {}

    static QuestionResult of(Question question, List<Tally.OfQuestion> tallies) {
        var answered = tallies.stream().mapToInt(Tally.OfQuestion::answered).sum();
        var values = new java.util.TreeMap<BigDecimal, Integer>();
        tallies.forEach(tally -> tally.values().forEach((value, times) -> values.merge(value, times, Integer::sum)));
        return new QuestionResult(
                question.code(),
                question.type(),
                false,
                answered,
                options(question, tallies, values, answered),
                question.type() == QuestionType.NUMBER ? ranges(question, values, answered) : null,
                mean(values),
                median(values));
    }

    private static @Nullable List<QuestionResult.OptionCount> options(
            Question question, List<Tally.OfQuestion> tallies, NavigableMap<BigDecimal, Integer> values, int answered) {
        if (question.type() == QuestionType.LIKERT5) {
            return IntStream.rangeClosed(1, RATINGS)
                    .mapToObj(rating -> {
                        var count = values.getOrDefault(BigDecimal.valueOf(rating), 0);
                        return new QuestionResult.OptionCount(
                                Integer.toString(rating), count, SampleSize.ratePct(count, answered));
                    })
                    .toList();
        }
        if (!question.type().offersOptions()) {
            return null;
        }
        return question.offered().stream()
                .map(option -> {
                    var count = tallies.stream()
                            .mapToInt(tally -> tally.chosen(option.code()))
                            .sum();
                    return new QuestionResult.OptionCount(option.code(), count, SampleSize.ratePct(count, answered));
                })
                .toList();
    }

    /** The bounds are the question's, not the answers': the smallest and the largest number are somebody's own. */
    private static List<QuestionResult.RangeCount> ranges(
            Question question, NavigableMap<BigDecimal, Integer> values, int answered) {
        var width = question.highest()
                .subtract(question.lowest())
                .divide(BigDecimal.valueOf(RANGES), MathContext.DECIMAL128);
        var ranges = new ArrayList<QuestionResult.RangeCount>();
        for (var i = 0; i < RANGES; i++) {
            var from = question.lowest().add(width.multiply(BigDecimal.valueOf(i)));
            var last = i == RANGES - 1;
            var to = last ? question.highest() : question.lowest().add(width.multiply(BigDecimal.valueOf(i + 1L)));
            var count = values.subMap(from, true, to, last).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            ranges.add(new QuestionResult.RangeCount(from, to, count, SampleSize.ratePct(count, answered)));
        }
        return ranges;
    }

    private static @Nullable BigDecimal mean(NavigableMap<BigDecimal, Integer> values) {
        if (values.isEmpty()) {
            return null;
        }
        var count = values.values().stream().mapToInt(Integer::intValue).sum();
        return values.entrySet().stream()
                .map(entry -> entry.getKey().multiply(BigDecimal.valueOf(entry.getValue())))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(count), DECIMALS, RoundingMode.HALF_UP);
    }

    /** The middle one, or the mean of the two in the middle. */
    private static @Nullable BigDecimal median(NavigableMap<BigDecimal, Integer> values) {
        if (values.isEmpty()) {
            return null;
        }
        var count = values.values().stream().mapToInt(Integer::intValue).sum();
        return nth(values, (count - 1) / 2)
                .add(nth(values, count / 2))
                .divide(BigDecimal.valueOf(2), DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal nth(NavigableMap<BigDecimal, Integer> values, int index) {
        var passed = 0;
        for (var entry : values.entrySet()) {
            passed += entry.getValue();
            if (passed > index) {
                return entry.getKey();
            }
        }
        throw new AssertionError("There are not " + index + " values");
    }
}
