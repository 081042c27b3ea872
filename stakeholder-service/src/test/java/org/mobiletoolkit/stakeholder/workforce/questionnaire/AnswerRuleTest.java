package org.mobiletoolkit.stakeholder.workforce.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mobiletoolkit.stakeholder.workforce.questionnaire.Questions.chose;
import static org.mobiletoolkit.stakeholder.workforce.questionnaire.Questions.counted;
import static org.mobiletoolkit.stakeholder.workforce.questionnaire.Questions.likert;
import static org.mobiletoolkit.stakeholder.workforce.questionnaire.Questions.multi;
import static org.mobiletoolkit.stakeholder.workforce.questionnaire.Questions.number;
import static org.mobiletoolkit.stakeholder.workforce.questionnaire.Questions.rated;
import static org.mobiletoolkit.stakeholder.workforce.questionnaire.Questions.single;
import static org.mobiletoolkit.stakeholder.workforce.questionnaire.Questions.text;
import static org.mobiletoolkit.stakeholder.workforce.questionnaire.Questions.wrote;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerRuleTest {

    private static final AnswerRule RULE = new AnswerRule(List.of(
            single("use", true, "daily", "never"),
            multi("tasks", 2, "notes", "photos", "mail"),
            likert("signal"),
            number("hours", "0", "24"),
            text("why", 20)));

    private static final GivenAnswer USE = chose("use", "daily");

    /** Pointer and code of each fault. */
    private static List<String> faults(GivenAnswer... answers) {
        return RULE.faults(List.of(answers), "/answers").stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }

    @Test
    void takesAnswersOfEachType() {
        assertThat(faults(USE)).isEmpty();
        assertThat(faults(
                        USE,
                        chose("tasks", "mail", "notes"),
                        rated("signal", 1),
                        counted("hours", "24.00"),
                        wrote("why", "Emoji count as well 🙂")))
                .containsExactly("/answers/4/text size");
        assertThat(faults(
                        wrote("why", "Emoji too 🙂"),
                        counted("hours", "0"),
                        rated("signal", 5),
                        chose("tasks", "mail"),
                        USE))
                .isEmpty();
    }

    @Test
    void refusesWhatIsMissingUnknownOrTwice() {
        assertThat(faults(rated("signal", 3))).containsExactly("/answers missing");
        assertThat(faults(USE, rated("colour", 3))).containsExactly("/answers/1/question unknown-reference");
        assertThat(faults(USE, USE)).containsExactly("/answers/1/question duplicate");
    }

    @Test
    void refusesOptionsThatAreNotOfferedOrTooMany() {
        assertThat(faults(chose("use", "weekly"))).containsExactly("/answers/0/options/0 unknown-reference");
        assertThat(faults(chose("use", "daily", "never"))).containsExactly("/answers/0/options too-many");
        assertThat(faults(USE, chose("tasks", "mail", "mail"))).containsExactly("/answers/1/options/1 duplicate");
        assertThat(faults(USE, chose("tasks", "mail", "notes", "photos")))
                .containsExactly("/answers/1/options too-many");
    }

    @Test
    void refusesNumbersAndTextsOutOfBounds() {
        assertThat(faults(USE, counted("hours", "24.0001"))).containsExactly("/answers/1/number out-of-range");
        assertThat(faults(USE, counted("hours", "-0.1"))).containsExactly("/answers/1/number out-of-range");
        assertThat(faults(USE, wrote("why", " \n "))).containsExactly("/answers/1/text size");
        assertThat(faults(USE, wrote("why", "x".repeat(21)))).containsExactly("/answers/1/text size");
    }

    @Test
    void refusesTheMemberOfAnotherType() {
        assertThat(faults(wrote("use", "daily"))).containsExactly("/answers/0/options missing");
        assertThat(faults(USE, chose("signal", "3"))).containsExactly("/answers/1/rating missing");
        assertThat(faults(USE, rated("hours", 3))).containsExactly("/answers/1/number missing");
        assertThat(faults(USE, rated("why", 3))).containsExactly("/answers/1/text missing");
        assertThat(faults(USE, new GivenAnswer("signal", null, 3, new BigDecimal("3"), null)))
                .containsExactly("/answers/1/number misplaced");
    }
}
