package org.mobiletoolkit.stakeholder.course.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.CheckpointDefinition.FactDefinition;

/** Our own facts are read as the others' are. */
class AnsweredFactTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final FactDefinition VISION = new FactDefinition("VIS2.VISION", "stakeholder", true);

    @Test
    void saysThatItsSourceHasFailed() {
        var reading = AnsweredFact.of(Fact.unknown("VIS2.VISION", "the service failed"))
                .reading(VISION, NOW);

        assertThat(reading.satisfied()).isNull();
        assertThat(reading.unanswered()).isEqualTo("the service failed");
    }

    @Test
    void saysNothingMoreOfWhatIsTold() {
        var reading = AnsweredFact.of(Fact.of("VIS2.VISION", false)).reading(VISION, NOW);

        assertThat(reading.satisfied()).isFalse();
        assertThat(reading.unanswered()).isNull();
        assertThat(reading.asOf()).isEqualTo(NOW);
    }
}
