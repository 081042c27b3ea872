package org.mobiletoolkit.stakeholder.course.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.stakeholder.course.initiative.ResumeRule.Outcome.Free;
import org.mobiletoolkit.stakeholder.course.initiative.ResumeRule.Outcome.TooEarly;
import org.mobiletoolkit.stakeholder.course.initiative.ResumeRule.Outcome.Unanswered;

class ResumeRuleTest {

    private static final UUID PILOT = UUID.fromString("0193f5a2-0000-7000-8000-000000000001");
    private static final UUID STRANGER = UUID.fromString("0193f5a2-0000-7000-8000-000000000002");
    private static final LocalDate RETURN = LocalDate.parse("2027-01-15");

    @Test
    void goesOnOnTheDayToReturn() {
        assertThat(ResumeRule.decide(hold(RETURN, PILOT), Set.of(), Set.of(PILOT), null, RETURN))
                .isEqualTo(new Free());
    }

    @Test
    void goesOnAtOnceWhenNoDayWasNamed() {
        assertThat(ResumeRule.decide(hold(null), Set.of(), Set.of(), null, RETURN.minusYears(1)))
                .isEqualTo(new Free());
    }

    @Test
    void wantsAReasonTheDayBefore() {
        for (var reason : List.of("", "  ")) {
            assertThat(ResumeRule.decide(hold(RETURN), Set.of(), Set.of(), reason, RETURN.minusDays(1)))
                    .isEqualTo(new TooEarly(RETURN));
        }
        assertThat(ResumeRule.decide(hold(RETURN), Set.of(), Set.of(), null, RETURN.minusDays(1)))
                .isEqualTo(new TooEarly(RETURN));
        assertThat(ResumeRule.decide(hold(RETURN), Set.of(), Set.of(), "funding came early", RETURN.minusDays(1)))
                .isEqualTo(new Free());
    }

    @Test
    void namesTheEntriesWithoutOutcomeAndTheOutcomesWithoutEntry() {
        assertThat(ResumeRule.decide(hold(RETURN, PILOT), Set.of(), Set.of(STRANGER), "reason", RETURN))
                .isEqualTo(new Unanswered(Set.of(PILOT), Set.of(STRANGER)));
    }

    private static Hold hold(@Nullable LocalDate returnOn, UUID... entries) {
        return new Hold(
                Gate.G1,
                UUID.fromString("0193f5a2-0000-7000-8000-000000000009"),
                LocalDate.parse("2026-11-22"),
                List.of("not ready"),
                returnOn,
                Stream.of(entries)
                        .map(id -> new RoadmapEntry(id, RoadmapEntry.Kind.PILOT, "a pilot on one ward", RETURN, null))
                        .toList());
    }
}
