package org.mobiletoolkit.stakeholder.workforce.questionnaire;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** Questions and answers for tests. */
final class Questions {

    private Questions() {}

    static Question single(String code, boolean required, String... options) {
        return new Question(code, "?", QuestionType.SINGLE, required, choices(options), null, null, null, null);
    }

    static Question multi(String code, Integer most, String... options) {
        return new Question(code, "?", QuestionType.MULTI, false, choices(options), most, null, null, null);
    }

    static Question likert(String code) {
        return new Question(code, "?", QuestionType.LIKERT5, null, null, null, null, null, null);
    }

    static Question number(String code, String min, String max) {
        return new Question(
                code, "?", QuestionType.NUMBER, null, null, null, new BigDecimal(min), new BigDecimal(max), null);
    }

    static Question text(String code, Integer most) {
        return new Question(code, "?", QuestionType.TEXT, null, null, null, null, null, most);
    }

    static List<Choice> choices(String... codes) {
        return Arrays.stream(codes)
                .map(code -> new Choice(code, "Label " + code))
                .toList();
    }

    static GivenAnswer chose(String question, String... options) {
        return new GivenAnswer(question, List.of(options), null, null, null);
    }

    static GivenAnswer rated(String question, int rating) {
        return new GivenAnswer(question, null, rating, null, null);
    }

    static GivenAnswer counted(String question, String number) {
        return new GivenAnswer(question, null, null, new BigDecimal(number), null);
    }

    static GivenAnswer wrote(String question, String text) {
        return new GivenAnswer(question, null, null, null, text);
    }
}
