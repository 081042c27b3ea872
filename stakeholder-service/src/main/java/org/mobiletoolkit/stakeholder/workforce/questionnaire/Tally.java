package org.mobiletoolkit.stakeholder.workforce.questionnaire;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Counts responses as they pass by; its size depends on the questions and on distinct numbers, not on the responses. */
public final class Tally {

    private int responses;
    private final Map<String, OfQuestion> questions = new HashMap<>();

    /** So many responses of which no answer is known. */
    public static Tally of(int responses) {
        var tally = new Tally();
        tally.responses = responses;
        return tally;
    }

    /** Counts one response. */
    public void add(List<GivenAnswer> answers) {
        responses++;
        for (var answer : answers) {
            questions
                    .computeIfAbsent(answer.question(), code -> new OfQuestion())
                    .add(answer);
        }
    }

    int responses() {
        return responses;
    }

    OfQuestion of(Question question) {
        return questions.getOrDefault(question.code(), new OfQuestion());
    }

    /** The answers to one question. */
    static final class OfQuestion {

        private int answered;
        private final Map<String, Integer> chosen = new HashMap<>();
        private final NavigableMap<BigDecimal, Integer> values = new TreeMap<>();

        private void add(GivenAnswer answer) {
            answered++;
            if (answer.options() != null) {
                answer.options().forEach(option -> chosen.merge(option, 1, Integer::sum));
            }
            if (answer.rating() != null) {
                values.merge(BigDecimal.valueOf(answer.rating()), 1, Integer::sum);
            }
            if (answer.number() != null) {
                values.merge(answer.number(), 1, Integer::sum);
            }
        }

        int answered() {
            return answered;
        }

        int chosen(String option) {
            return chosen.getOrDefault(option, 0);
        }

        /** Ratings or numbers, each with how often it was given; equal numbers count together whatever their zeros. */
        NavigableMap<BigDecimal, Integer> values() {
            return values;
        }
    }
}
