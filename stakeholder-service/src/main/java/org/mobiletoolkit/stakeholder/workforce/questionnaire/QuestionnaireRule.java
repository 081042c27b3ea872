package org.mobiletoolkit.stakeholder.workforce.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.mobiletoolkit.platform.problem.FieldError;

/** Which questions can be asked (handbook 6.5): each of them has what its type needs, and nothing else. */
public final class QuestionnaireRule {

    private QuestionnaireRule() {}

    /**
     * What is wrong with the questions; nothing when they can be asked.
     *
     * @param pointer where in the body the questions stand
     */
    public static List<FieldError> faults(List<Question> questions, String pointer) {
        var faults = new ArrayList<FieldError>();
        var codes = new HashSet<String>();
        for (var i = 0; i < questions.size(); i++) {
            var question = questions.get(i);
            var at = pointer + "/" + i;
            if (!codes.add(question.code())) {
                faults.add(FieldError.atPointer(at + "/code", "duplicate", "Must be unique in the survey"));
            }
            options(question, at, faults);
            bounds(question, at, faults);
            if (question.maxLength() != null && question.type() != QuestionType.TEXT) {
                faults.add(misplaced(at + "/maxLength", "TEXT"));
            }
        }
        return faults;
    }

    private static void options(Question question, String at, List<FieldError> faults) {
        if (question.options() == null) {
            if (question.type().offersOptions()) {
                faults.add(FieldError.atPointer(at + "/options", "missing", "Must offer at least two options"));
            }
        } else if (!question.type().offersOptions()) {
            faults.add(misplaced(at + "/options", "SINGLE or MULTI"));
        }
        if (question.maxChoices() != null) {
            if (question.type() != QuestionType.MULTI) {
                faults.add(misplaced(at + "/maxChoices", "MULTI"));
            } else if (question.maxChoices() > question.offered().size()) {
                faults.add(FieldError.atPointer(at + "/maxChoices", "too-many", "Must not exceed the options"));
            }
        }
        var codes = new HashSet<String>();
        var labels = new HashSet<String>();
        for (var i = 0; i < question.offered().size(); i++) {
            var option = question.offered().get(i);
            if (!codes.add(option.code())) {
                faults.add(FieldError.atPointer(at + "/options/%d/code".formatted(i), "duplicate", "Must be unique"));
            }
            if (!labels.add(option.label().strip().toLowerCase(Locale.ROOT))) {
                faults.add(FieldError.atPointer(at + "/options/%d/label".formatted(i), "duplicate", "Must be unique"));
            }
        }
    }

    private static void bounds(Question question, String at, List<FieldError> faults) {
        if (question.type() != QuestionType.NUMBER) {
            if (question.min() != null) {
                faults.add(misplaced(at + "/min", "NUMBER"));
            }
            if (question.max() != null) {
                faults.add(misplaced(at + "/max", "NUMBER"));
            }
        } else if (question.min() == null || question.max() == null) {
            faults.add(FieldError.atPointer(
                    at + (question.min() == null ? "/min" : "/max"), "missing", "A number needs both bounds"));
        } else if (question.min().compareTo(question.max()) >= 0) {
            faults.add(FieldError.atPointer(at + "/max", "not-above-min", "Must be above " + question.min()));
        }
    }

    private static FieldError misplaced(String pointer, String where) {
        return FieldError.atPointer(pointer, "misplaced", "Goes with " + where + " only");
    }
}
