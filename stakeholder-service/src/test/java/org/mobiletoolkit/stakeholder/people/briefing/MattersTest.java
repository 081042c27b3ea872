package org.mobiletoolkit.stakeholder.people.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.stakeholder.papers.content.ImplementationPlanContent;
import org.mobiletoolkit.stakeholder.papers.content.StrategyContent;
import org.mobiletoolkit.stakeholder.people.briefing.BriefingContent.Item;
import org.mobiletoolkit.stakeholder.people.briefing.BriefingContent.Matter;

/** What is told of a strategy and of a rollout is what their documents say. */
class MattersTest {

    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 4);
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 31);

    private static final StrategyContent STRATEGY = new StrategyContent(
            new StrategyContent.Scope("Community nursing", List.of("Bedside record"), List.of("Ward rounds")),
            List.of(new StrategyContent.Objective("O1", "More time", "Contacts a day", "7.1", "8.5", MARCH)),
            List.of(new StrategyContent.Capability("C1", "Offline record", null, null, 4)),
            List.of(new StrategyContent.Phase("P1", "Pilot", JANUARY, MARCH, "Two localities", List.of("C1"), null)),
            List.of(new StrategyContent.Option("A", "One device each", null, null, null)),
            new StrategyContent.Preference("A", "Lowest cost"),
            null);

    @Test
    void aStrategyIsToldByWhatItCoversReachesEnablesAndByItsWay() {
        var matters = StrategyMatters.of(STRATEGY);
        assertThat(matters)
                .extracting(Matter::heading)
                .containsExactly(
                        "What the strategy covers",
                        "What is to be reached",
                        "What will be possible",
                        "The way there",
                        "The way that was chosen");
        assertThat(matters.get(0).items())
                .containsExactly(new Item("Bedside record", null), new Item("Not: Ward rounds", null));
        assertThat(matters.get(1).items())
                .containsExactly(new Item("More time", "Contacts a day, from 7.1 to 8.5, by 31 March 2027"));
        assertThat(matters.get(2).items()).containsExactly(new Item("Offline record", "maturity level 4"));
        assertThat(matters.get(3).items())
                .containsExactly(new Item("Pilot, 4 January 2027 to 31 March 2027", "Two localities"));
        assertThat(matters.get(4).items()).containsExactly(new Item("One device each", "Lowest cost"));
    }

    @Test
    void whatIsNotWrittenIsSaidToBeOpen() {
        assertThat(StrategyMatters.of(null).get(0).text()).contains("not written yet");
        assertThat(ImplementationMatters.of(null).get(0).text()).contains("not written yet");
        assertThat(StrategyMatters.of(new StrategyContent(null, null, null, null, null, null, null)))
                .isEmpty();
    }

    @Test
    void aRolloutIsToldByWhenItComesToWhomAndHowPeopleArePrepared() {
        var plan = new ImplementationPlanContent(
                "Locality by locality",
                List.of(new ImplementationPlanContent.Area("N", "North locality", "lead@rrx")),
                List.of(new ImplementationPlanContent.Wave("W1", "First", List.of("N"), JANUARY, MARCH, true, null)),
                List.of(new ImplementationPlanContent.Policy("P", "Mobile use", null)),
                new ImplementationPlanContent.Training("Half a day", List.of("Bedside record")),
                null,
                null,
                null);
        var matters = ImplementationMatters.of(plan);
        assertThat(matters)
                .extracting(Matter::heading)
                .containsExactly(
                        "How it comes to you", "When it comes to whom", "How you are prepared", "What you can rely on");
        assertThat(matters.get(1).items())
                .containsExactly(new Item("First (pilot), 4 January 2027 to 31 March 2027", "North locality"));
        assertThat(matters.toString()).doesNotContain("lead@rrx");
    }
}
