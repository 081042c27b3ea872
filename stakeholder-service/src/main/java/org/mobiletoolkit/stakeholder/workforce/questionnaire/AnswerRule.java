package org.mobiletoolkit.stakeholder.workforce.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.FieldError;

/** Which answers a questionnaire takes: one per question at most, of the question's type, none missing that is required. */
public final class AnswerRule {

    private final Map<String, Question> questions;

    public AnswerRule(List<Question> questions) {
        this.questions = questions.stream()
                .collect(
                        Collectors.toMap(Question::code, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    /**
     * What is wrong with the answers; nothing when they are taken.
     *
     * @param pointer where in the body the answers stand
     */
    public List<FieldError> faults(List<GivenAnswer> answers, String pointer) {
        var faults = new ArrayList<FieldError>();
        var answered = new HashSet<String>();
        for (var i = 0; i < answers.size(); i++) {
            var answer = answers.get(i);
            var at = pointer + "/" + i;
            var question = questions.get(answer.question());
            if (question == null) {
                faults.add(FieldError.atPointer(at + "/question", "unknown-reference", "Must be a question's code"));
            } else if (!answered.add(answer.question())) {
                faults.add(FieldError.atPointer(at + "/question", "duplicate", "Must be answered once"));
            } else {
                faults(question, answer, at, faults);
            }
        }
        questions.values().stream()
                .filter(question -> question.mustBeAnswered() && !answered.contains(question.code()))
                .forEach(question ->
                        faults.add(FieldError.atPointer(pointer, "missing", question.code() + " must be answered")));
        return faults;
    }

    private static void faults(Question question, GivenAnswer answer, String at, List<FieldError> faults) {
        var member = member(question.type());
        if (value(answer, question.type()) == null) {
            faults.add(FieldError.atPointer(at + "/" + member, "missing", "Must be given for a " + question.type()));
            return;
        }
        for (var type : QuestionType.values()) {
            if (!member(type).equals(member) && value(answer, type) != null) {
                faults.add(FieldError.atPointer(
                        at + "/" + member(type), "misplaced", "Does not go with a " + question.type()));
                return;
            }
        }
        if (question.type().offersOptions()) {
            chosen(question, Objects.requireNonNull(answer.options()), at, faults);
        } else if (question.type() == QuestionType.NUMBER) {
            var number = Objects.requireNonNull(answer.number());
            if (number.compareTo(question.lowest()) < 0 || number.compareTo(question.highest()) > 0) {
                faults.add(FieldError.atPointer(
                        at + "/number",
                        "out-of-range",
                        "Must lie between %s and %s".formatted(question.min(), question.max())));
            }
        } else if (question.type() == QuestionType.TEXT) {
            var text = Objects.requireNonNull(answer.text());
            if (text.isBlank() || text.length() > question.longest()) {
                faults.add(FieldError.atPointer(
                        at + "/text", "size", "Must have 1 to %d characters".formatted(question.longest())));
            }
        }
    }

    private static void chosen(Question question, List<String> chosen, String at, List<FieldError> faults) {
        var offered = question.offered().stream().map(Choice::code).collect(Collectors.toSet());
        var seen = new HashSet<String>();
        for (var i = 0; i < chosen.size(); i++) {
            if (!offered.contains(chosen.get(i))) {
                faults.add(FieldError.atPointer(at + "/options/" + i, "unknown-reference", "Must be an option's code"));
            } else if (!seen.add(chosen.get(i))) {
                faults.add(FieldError.atPointer(at + "/options/" + i, "duplicate", "Must be chosen once"));
            }
        }
        if (chosen.size() > question.mostChoices()) {
            faults.add(FieldError.atPointer(
                    at + "/options", "too-many", "At most %d can be chosen".formatted(question.mostChoices())));
        }
    }

    private static String member(QuestionType type) {
        return switch (type) {
            case SINGLE, MULTI -> "options";
            case LIKERT5 -> "rating";
            case NUMBER -> "number";
            case TEXT -> "text";
        };
    }

    private static @Nullable Object value(GivenAnswer answer, QuestionType type) {
        return switch (type) {
            case SINGLE, MULTI -> answer.options();
            case LIKERT5 -> answer.rating();
            case NUMBER -> answer.number();
            case TEXT -> answer.text();
        };
    }
}
