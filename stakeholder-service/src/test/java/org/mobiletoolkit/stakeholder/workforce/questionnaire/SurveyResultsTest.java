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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.stakeholder.workforce.questionnaire.QuestionResult.OptionCount;
import org.mobiletoolkit.stakeholder.workforce.questionnaire.QuestionResult.RangeCount;

class SurveyResultsTest {

    private static final BigDecimal FIVE = new BigDecimal("5");
    private static final Question USE = single("use", true, "daily", "never");
    private static final Question TASKS = multi("tasks", null, "notes", "photos");
    private static final Question SIGNAL = likert("signal");
    private static final Question HOURS = number("hours", "0", "20");
    private static final Question WHY = text("why", null);

    private static BigDecimal pct(String value) {
        return new BigDecimal(value);
    }

    private static SurveyResults withoutSegments(List<Question> questions, Integer population, Tally tally) {
        var tallies = new HashMap<UUID, Tally>();
        tallies.put(null, tally);
        return SurveyResults.of(questions, List.of(), population, tallies, 5, FIVE);
    }

    private static Tally tally(List<List<GivenAnswer>> responses) {
        var tally = new Tally();
        responses.forEach(tally::add);
        return tally;
    }

    @Test
    void countsOptionsWithSharesOfThoseWhoAnswered() {
        var results = withoutSegments(
                List.of(USE, TASKS),
                12,
                tally(List.of(
                        List.of(chose("use", "daily"), chose("tasks", "notes", "photos")),
                        List.of(chose("use", "daily"), chose("tasks", "notes")),
                        List.of(chose("use", "never"), chose("tasks", "photos")),
                        List.of(chose("use", "never"), chose("tasks", "photos")),
                        List.of(chose("use", "daily"), chose("tasks", "photos")),
                        List.of(chose("use", "daily")))));

        assertThat(results.total().questions().get(0).options())
                .containsExactly(
                        new OptionCount("daily", 4, pct("66.6667")), new OptionCount("never", 2, pct("33.3333")));
        assertThat(results.total().questions().get(1).answered()).isEqualTo(5);
        assertThat(results.total().questions().get(1).options())
                .containsExactly(
                        new OptionCount("notes", 2, pct("40.0000")), new OptionCount("photos", 4, pct("80.0000")));
        assertThat(results.total().turnout())
                .isEqualTo(new Turnout(false, 6, 12, pct("50.0000"), 12, false, pct("29.5476")));
    }

    @Test
    void tellsMeanMedianAndDistribution() {
        var results = withoutSegments(
                List.of(SIGNAL, HOURS),
                null,
                tally(List.of(
                        List.of(rated("signal", 1), counted("hours", "0")),
                        List.of(rated("signal", 2), counted("hours", "2")),
                        List.of(rated("signal", 2), counted("hours", "3.99")),
                        List.of(rated("signal", 4), counted("hours", "4")),
                        List.of(rated("signal", 5), counted("hours", "4.0")),
                        List.of(rated("signal", 5), counted("hours", "20")))));

        var signal = results.total().questions().get(0);
        assertThat(List.of(signal.mean(), signal.median())).containsExactly(pct("3.1667"), pct("3.0000"));
        assertThat(signal.options()).extracting(OptionCount::count).containsExactly(1, 2, 0, 1, 2);
        var hours = results.total().questions().get(1);
        assertThat(List.of(hours.mean(), hours.median())).containsExactly(pct("5.6650"), pct("3.9950"));
        assertThat(hours.ranges()).extracting(RangeCount::count).containsExactly(1, 2, 2, 0, 0, 0, 0, 0, 0, 1);
        assertThat(hours.ranges().get(9).to()).isEqualByComparingTo("20");
        assertThat(hours.options()).isNull();
        assertThat(results.total().turnout()).isEqualTo(new Turnout(false, 6, null, null, null, null, null));
    }

    private static final UUID NURSE = UUID.randomUUID();
    private static final UUID DOCTOR = UUID.randomUUID();
    private static final UUID PORTER = UUID.randomUUID();
    private static final List<SurveySegment> SEGMENTS = List.of(
            new SurveySegment(NURSE, "NURSE", "Nurses", 40),
            new SurveySegment(DOCTOR, "DOCTOR", "Doctors", 30),
            new SurveySegment(PORTER, "PORTER", "Porters", 20));

    private static SurveyResults bySegment(List<Question> questions, Map<UUID, Tally> tallies) {
        return SurveyResults.of(questions, SEGMENTS, null, tallies, 5, FIVE);
    }

    private static Tally of(int responses, int withText) {
        var all = new ArrayList<List<GivenAnswer>>();
        for (var i = 0; i < responses; i++) {
            all.add(
                    i < withText
                            ? List.of(chose("use", "daily"), wrote("why", "x").withoutText())
                            : List.of(chose("use", "never")));
        }
        return tally(all);
    }

    @Test
    void suppressesASmallSegmentAndTheNextInEveryQuestionButNotTheTotal() {
        var results = bySegment(List.of(USE), Map.of(NURSE, of(20, 0), DOCTOR, of(9, 0), PORTER, of(3, 0)));

        assertThat(results.segments())
                .extracting(segment -> segment.turnout().suppressed())
                .containsExactly(false, true, true);
        assertThat(results.segments().get(2).turnout()).isEqualTo(new Turnout(true, null, 20, null, 20, null, null));
        assertThat(results.segments().get(2).questions()).containsExactly(QuestionResult.hidden(USE));
        assertThat(results.segments().get(0).questions().get(0).answered()).isEqualTo(20);
        assertThat(results.total().turnout().responses()).isEqualTo(32);
        assertThat(results.total().questions().get(0).answered()).isEqualTo(32);
    }

    @Test
    void suppressesAnOptionalQuestionThatFewAnswered() {
        var results = bySegment(List.of(USE, WHY), Map.of(NURSE, of(20, 3), DOCTOR, of(9, 8), PORTER, of(8, 6)));

        assertThat(results.segments())
                .extracting(segment -> segment.questions().get(0).suppressed())
                .containsExactly(false, false, false);
        assertThat(results.segments())
                .extracting(segment -> segment.questions().get(1).suppressed())
                .containsExactly(true, false, true);
        assertThat(results.showsTexts("why", null)).isTrue();
        assertThat(results.showsTexts("why", DOCTOR)).isTrue();
        assertThat(results.showsTexts("why", NURSE)).isFalse();
        assertThat(results.showsTexts("why", UUID.randomUUID())).isFalse();
        assertThat(results.showsTexts("nothing", null)).isFalse();
        assertThat(bySegment(List.of(WHY), Map.of(NURSE, of(20, 3), DOCTOR, of(9, 0), PORTER, of(8, 1)))
                        .showsTexts("why", null))
                .isFalse();
    }

    @Test
    void tellsNothingOfFewAndNothingOfNone() {
        var none = bySegment(List.of(USE), Map.of());
        assertThat(none.total().turnout().suppressed()).isTrue();
        assertThat(none.segments()).allMatch(segment -> segment.turnout().suppressed());
        assertThat(none.total().questions()).containsExactly(QuestionResult.hidden(USE));
        assertThat(withoutSegments(List.of(USE), 0, new Tally()).total().turnout())
                .isEqualTo(new Turnout(false, 0, 0, null, 0, false, null));
    }

    @Test
    void tellsWhenEnoughHaveAnswered() {
        assertThat(withoutSegments(List.of(USE), 50, of(45, 0))
                        .total()
                        .turnout()
                        .requiredSampleReached())
                .isTrue();
        assertThat(withoutSegments(List.of(USE), 50, of(44, 0))
                        .total()
                        .turnout()
                        .requiredSampleReached())
                .isFalse();
        var more = withoutSegments(List.of(USE), 50, of(60, 0)).total().turnout();
        assertThat(more)
                .as("nothing follows from a number of people that is wrong")
                .isEqualTo(new Turnout(false, 60, 50, null, 45, null, null));
    }

    /** Whatever was answered: no number of a suppressed group is anywhere, and a total minus its parts is never small. */
    @Test
    void leavesNoSmallNumberBehind() {
        var random = new Random(981);
        for (var round = 0; round < 3_000; round++) {
            var tallies = new HashMap<UUID, Tally>();
            for (var segment : SEGMENTS) {
                var responses = random.nextInt(15);
                tallies.put(segment.userTypeId(), of(responses, responses == 0 ? 0 : random.nextInt(responses + 1)));
            }
            var results = bySegment(List.of(USE, WHY), tallies);
            for (var q = 0; q < 2; q++) {
                assertNoSmallRest(results, q, tallies);
            }
        }
    }

    private static void assertNoSmallRest(SurveyResults results, int q, Map<UUID, Tally> tallies) {
        var told = 0;
        var hidden = 0;
        for (var segment : results.segments()) {
            var question = segment.questions().get(q);
            if (segment.turnout().suppressed()) {
                assertThat(question.suppressed()).isTrue();
            }
            if (question.suppressed()) {
                hidden++;
                assertThat(question).isEqualTo(QuestionResult.hidden(q == 0 ? USE : WHY));
            } else {
                told += question.answered();
                assertThat(question.answered())
                        .isGreaterThanOrEqualTo(5)
                        .isEqualTo(tallies.get(segment.userTypeId())
                                .of(q == 0 ? USE : WHY)
                                .answered());
            }
        }
        var total = results.total().questions().get(q);
        if (total.answered() != null && hidden > 0) {
            assertThat(hidden).isGreaterThan(1);
            assertThat(total.answered() - told).isGreaterThanOrEqualTo(5);
        }
    }
}
