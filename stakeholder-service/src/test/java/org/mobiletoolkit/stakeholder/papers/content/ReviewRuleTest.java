package org.mobiletoolkit.stakeholder.papers.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mobiletoolkit.stakeholder.papers.content.Sample.REVIEW;
import static org.mobiletoolkit.stakeholder.papers.content.Sample.review;
import static org.mobiletoolkit.stakeholder.papers.content.Sample.told;
import static org.mobiletoolkit.stakeholder.papers.content.Sample.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String ACTIONS =
            "\"actions\":[{\"code\":\"A-1\",\"title\":\"Second network\",\"owner\":\"it@rrx\",\"dueOn\":\"2027-02-26\"}]";
    private static final String NONE =
            "\"noActions\":{\"declaredBy\":\"Programme manager\",\"declaredOn\":\"2026-11-02\",\"reason\":\"All done\"}";

    @Test
    void acceptsAWholeReviewAndAnEmptyDraft() {
        assertThat(review(REVIEW).faults()).isEmpty();
        assertThat(review(REVIEW).lacking(TODAY)).isEmpty();
        assertThat(review("{}").faults()).isEmpty();
        assertThat(review("{}").absentSections())
                .containsExactly(
                        "objectives",
                        "benefitsAgainstPlan",
                        "costAgainstPlan",
                        "userFeedback",
                        "challenges",
                        "opportunities",
                        "lessons",
                        "actions");
        assertThat(told(review("{}").lacking(TODAY))).hasSize(10).contains("/pirDate missing", "/lastWaveOn missing");
    }

    @Test
    void isWholeWithoutActionsOnlyWhenSomebodyDeclaresThatThereAreNone() {
        assertThat(review(with(REVIEW, ACTIONS, "\"actions\":[]")).absentSections())
                .containsExactly("actions");
        assertThat(review(with(REVIEW, ACTIONS, NONE)).absentSections()).isEmpty();
        assertThat(told(review(with(REVIEW, ACTIONS, ACTIONS + "," + NONE)).faults()))
                .containsExactly("/noActions actions-exist");
    }

    @ParameterizedTest
    @CsvSource({"'\"owner\":\"it@rrx\",'", "'\"owner\":\"it@rrx\"'", "',\"dueOn\":\"2027-02-26\"'"})
    void wantsOwnerAndDayForEveryAction(String part) {
        var by = part.equals("\"owner\":\"it@rrx\"") ? "\"owner\":\" \"" : "";
        var unassigned = review(with(REVIEW, part, by));

        assertThat(unassigned.unassignedActions()).containsExactly("A-1");
        assertThat(told(unassigned.lacking(TODAY))).containsExactly("/actions/0 missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"lastWaveOn\":\"2026-08-04\" | \"lastWaveOn\":\"2026-11-03\" | /lastWaveOn after-review",
                "\"pirDate\":\"2026-11-02\" | \"pirDate\":\"9999-11-02\" | /pirDate plausible-day",
                "\"lastWaveOn\":\"2026-08-04\" | \"lastWaveOn\":\"0001-08-04\" | /lastWaveOn plausible-day",
                "\"dueOn\":\"2027-02-26\" | \"dueOn\":\"2222-02-26\" | /actions/0/dueOn plausible-day",
                "\"reportTakenOn\":\"2026-10-20\" | \"reportTakenOn\":\"1026-10-20\" | /benefitsAgainstPlan/reportTakenOn plausible-day"
            })
    void refusesWhatContradictsItself(String what, String by, String fault) {
        assertThat(told(review(with(REVIEW, what, by)).faults())).containsExactly(fault);
    }

    @Test
    void countsOneOutturnForEachContract() {
        var outturn = "{\"contractId\":\"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5d\",\"outturnId\":\"%s\"}";
        var twice = "\"outturns\":[" + outturn.formatted("019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5f") + ",";

        assertThat(told(review(with(REVIEW, "\"outturns\":[", twice)).faults()))
                .containsExactly("/costAgainstPlan/outturns/1/contractId duplicate");
    }

    @Test
    void isNotMadeInTheFuture() {
        assertThat(told(review(REVIEW).lacking(LocalDate.of(2026, 11, 1)))).containsExactly("/pirDate in-the-future");
        assertThat(review(REVIEW).lacking(LocalDate.of(2026, 11, 2))).isEmpty();
    }

    @Test
    void declaresNothingLeftToDoInTheFuture() {
        var declared = review(with(REVIEW, ACTIONS, NONE.replace("2026-11-02", "2026-11-26")));

        assertThat(declared.faults()).isEmpty();
        assertThat(told(declared.lacking(TODAY))).containsExactly("/noActions/declaredOn in-the-future");
        assertThat(declared.lacking(TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void announcesToWhichRecordsItRefers() {
        assertThat(review(REVIEW).announced())
                .isEqualTo(Map.of(
                        "pirDate",
                        "2026-11-02",
                        "benefitsReportId",
                        "019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5c",
                        "costOutturnIds",
                        List.of("019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5e")));
        assertThat(review("{}").announced()).isEmpty();
    }
}
