package org.mobiletoolkit.stakeholder.workforce.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mobiletoolkit.stakeholder.workforce.questionnaire.Questions.choices;
import static org.mobiletoolkit.stakeholder.workforce.questionnaire.Questions.likert;
import static org.mobiletoolkit.stakeholder.workforce.questionnaire.Questions.multi;
import static org.mobiletoolkit.stakeholder.workforce.questionnaire.Questions.number;
import static org.mobiletoolkit.stakeholder.workforce.questionnaire.Questions.single;
import static org.mobiletoolkit.stakeholder.workforce.questionnaire.Questions.text;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.problem.FieldError;

class QuestionnaireRuleTest {

    private static List<String> faults(Question... questions) {
        return QuestionnaireRule.faults(List.of(questions), "/questions").stream()
                .map(FieldError::pointer)
                .toList();
    }

    private static Question of(
            QuestionType type, List<Choice> options, Integer maxChoices, String min, String max, Integer maxLength) {
        return new Question(
                "q",
                "?",
                type,
                null,
                options,
                maxChoices,
                min == null ? null : new BigDecimal(min),
                max == null ? null : new BigDecimal(max),
                maxLength);
    }

    @Test
    void takesEachTypeWithWhatItNeeds() {
        assertThat(faults(
                        single("a", true, "x", "y"),
                        multi("b", 2, "x", "y"),
                        likert("c"),
                        number("d", "-1", "1"),
                        text("e", 10)))
                .isEmpty();
        assertThat(faults()).isEmpty();
    }

    @Test
    void refusesCodesAndOptionsThatAreTwice() {
        assertThat(faults(likert("a"), likert("a"))).containsExactly("/questions/1/code");
        assertThat(faults(single("a", true, "x", "x")))
                .containsExactly("/questions/0/options/1/code", "/questions/0/options/1/label");
        assertThat(faults(of(
                        QuestionType.SINGLE,
                        List.of(new Choice("x", "Daily"), new Choice("y", " daily ")),
                        null,
                        null,
                        null,
                        null)))
                .containsExactly("/questions/0/options/1/label");
    }

    @Test
    void refusesWhatIsMissing() {
        assertThat(faults(of(QuestionType.SINGLE, null, null, null, null, null)))
                .containsExactly("/questions/0/options");
        assertThat(faults(of(QuestionType.MULTI, null, null, null, null, null)))
                .containsExactly("/questions/0/options");
        assertThat(faults(of(QuestionType.NUMBER, null, null, null, "1", null))).containsExactly("/questions/0/min");
        assertThat(faults(of(QuestionType.NUMBER, null, null, "1", null, null))).containsExactly("/questions/0/max");
        assertThat(faults(number("d", "1", "1.0"))).containsExactly("/questions/0/max");
    }

    @Test
    void refusesWhatBelongsToAnotherType() {
        assertThat(faults(of(QuestionType.LIKERT5, choices("x", "y"), 1, "1", "2", 5)))
                .containsExactlyInAnyOrder(
                        "/questions/0/options",
                        "/questions/0/maxChoices",
                        "/questions/0/min",
                        "/questions/0/max",
                        "/questions/0/maxLength");
        assertThat(faults(of(QuestionType.SINGLE, choices("x", "y"), 1, null, null, null)))
                .containsExactly("/questions/0/maxChoices");
        assertThat(faults(multi("a", 3, "x", "y"))).containsExactly("/questions/0/maxChoices");
    }
}
