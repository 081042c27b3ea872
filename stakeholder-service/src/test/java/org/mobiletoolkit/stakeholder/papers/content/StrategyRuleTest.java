package org.mobiletoolkit.stakeholder.papers.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mobiletoolkit.stakeholder.papers.content.Sample.STRATEGY;
import static org.mobiletoolkit.stakeholder.papers.content.Sample.strategy;
import static org.mobiletoolkit.stakeholder.papers.content.Sample.told;
import static org.mobiletoolkit.stakeholder.papers.content.Sample.with;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrategyRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void acceptsAWholeStrategyAndAnEmptyDraft() {
        assertThat(strategy(STRATEGY).faults()).isEmpty();
        assertThat(strategy(STRATEGY).lacking(TODAY)).isEmpty();
        assertThat(strategy("{}").faults()).isEmpty();
    }

    @Test
    void namesAllThatAnEmptyDraftLacks() {
        assertThat(told(strategy("{}").lacking(TODAY)))
                .containsExactly("/scope missing", "/objectives missing", "/capabilities missing", "/phases missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"end\":\"2027-03-31\" | \"end\":\"2027-01-03\" | /phases/0/end before-start",
                "\"code\":\"CAP-2\" | \"code\":\"CAP-1\" | /capabilities/1/code duplicate",
                "[\"CAP-2\"] | [\"CAP-9\"] | /phases/1/capabilities/0 unknown-code",
                "[\"CAP-2\"] | [\"CAP-2\",\"CAP-2\"] | /phases/1/capabilities/1 duplicate",
                "\"after\":[\"P1\"] | \"after\":[\"P2\"] | /phases/1/after cyclic",
                "\"after\":[\"P1\"] | \"after\":[\"P3\"] | /phases/1/after/0 unknown-code",
                "\"code\":\"P2\" | \"code\":\"P1\" | /phases/1/code duplicate",
                "\"code\":\"B\" | \"code\":\"A\" | /options/1/code duplicate",
                "\"preferredOption\":{\"code\":\"A\" | \"preferredOption\":{\"code\":\"Z\" | /preferredOption/code unknown-code",
                "2028-03-31 | 9999-12-31 | /objectives/0/targetDate plausible-day",
                "2028-01-31 | 0000-01-01 | /capabilities/1/targetDate plausible-day",
                "2027-02-01 | 1066-10-14 | /dependencies/0/neededBy plausible-day",
                "2027-01-04 | -0001-01-04 | /phases/0/start plausible-day",
                "\"start\":\"2027-04-01\" | \"start\":\"2027-01-03\" | /phases/1/start before-predecessor"
            })
    void refusesWhatContradictsItself(String what, String by, String fault) {
        assertThat(told(strategy(with(STRATEGY, what, by)).faults())).contains(fault);
    }

    @Test
    void refusesACircleOfPhases() {
        var circle =
                with(STRATEGY, "\"capabilities\":[\"CAP-1\"]}", "\"capabilities\":[\"CAP-1\"],\"after\":[\"P2\"]}");

        assertThat(told(strategy(circle).faults()))
                .containsExactly(
                        "/phases/0/start before-predecessor", "/phases/0/after cyclic", "/phases/1/after cyclic");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"statement\":\"Community nursing\",\"in\":[\"Bedside record\"],\"out\":[\"Wards\"]} | {\"statement\":\" \",\"out\":[\"Wards\"]} | /scope missing",
                "\"measure\":\"Contacts per day\" | \"measure\":\" \" | /objectives missing",
                "\"target\":\"8.5\", | ` ` | /objectives missing",
                ",\"targetDate\":\"2028-03-31\" | ` ` | /objectives missing",
                ",\"targetMaturity\":4 | ` ` | /capabilities/0 missing",
                "[\"CAP-2\"] | [] | /phases unplaced-capability",
                "\"preferredOption\":{\"code\":\"A\",\"reason\":\"Lowest cost for each contact\"}, | ` ` | /preferredOption missing"
            })
    void namesWhatIsLackingBeforeReview(String what, String by, String lack) {
        assertThat(told(strategy(with(STRATEGY, what, by)).lacking(TODAY))).containsExactly(lack);
    }

    @Test
    void needsOnePhaseThatLands() {
        var none =
                STRATEGY.replace("\"landingPoint\"", "\"name\"").replaceAll("\"name\":\"(Two|All) localities\",", "");

        assertThat(told(strategy(none).lacking(TODAY))).containsExactly("/phases missing");
    }
}
