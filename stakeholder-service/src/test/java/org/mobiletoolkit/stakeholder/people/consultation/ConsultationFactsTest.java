package org.mobiletoolkit.stakeholder.people.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mobiletoolkit.stakeholder.people.consultation.ConsultationStatus.CLOSED;
import static org.mobiletoolkit.stakeholder.people.consultation.ConsultationStatus.REPORTED;
import static org.mobiletoolkit.stakeholder.people.consultation.ConsultationTopic.STRATEGY;
import static org.mobiletoolkit.stakeholder.people.consultation.ConsultationTopic.VISION;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mobiletoolkit.platform.fact.Fact;

class ConsultationFactsTest {

    private static final LocalDate APPROVED = LocalDate.of(2026, 6, 30);
    private static final String WANTED =
            "a closed consultation on the vision with feedback, ended by the day of its approval";

    private static HeldConsultation held(
            ConsultationTopic topic, ConsultationStatus status, LocalDate endedOn, int feedback) {
        return new HeldConsultation(UUID.randomUUID(), topic, status, endedOn, feedback);
    }

    @Test
    void isSatisfiedByAConsultationThatEndedOnTheDayOfApproval() {
        var held = held(VISION, CLOSED, APPROVED, 1);

        assertThat(ConsultationFacts.consulted(List.of(held), APPROVED))
                .isEqualTo(new Fact(
                        "VIS2.CONSULTED",
                        true,
                        Map.of(
                                "closedVisionConsultations",
                                1,
                                "withFeedbackBeforeApproval",
                                1,
                                "visionApprovedOn",
                                "2026-06-30"),
                        Map.of("withFeedbackBeforeApproval", 1),
                        List.of(),
                        List.of("/consultations/" + held.id()),
                        null));
    }

    @Test
    void countsAReportedOneAsClosed() {
        assertThat(ConsultationFacts.consulted(List.of(held(VISION, REPORTED, APPROVED, 3)), APPROVED)
                        .satisfied())
                .isTrue();
    }

    @Test
    void comesTooLateADayAfterApproval() {
        assertThat(ConsultationFacts.consulted(List.of(held(VISION, CLOSED, APPROVED.plusDays(1), 1)), APPROVED)
                        .missing())
                .containsExactly(WANTED);
    }

    @Test
    void needsFeedback() {
        assertThat(ConsultationFacts.consulted(List.of(held(VISION, CLOSED, APPROVED, 0)), APPROVED)
                        .missing())
                .containsExactly(WANTED);
    }

    @Test
    void needsTheTopicVision() {
        assertThat(ConsultationFacts.consulted(List.of(held(STRATEGY, CLOSED, APPROVED, 1)), APPROVED)
                        .satisfied())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = ConsultationStatus.class,
            names = {"DRAFT", "OPEN"})
    void doesNotCountWhatIsNotClosed(ConsultationStatus status) {
        assertThat(ConsultationFacts.consulted(List.of(held(VISION, status, null, 1)), APPROVED)
                        .satisfied())
                .isFalse();
    }

    @Test
    void isFalseWithoutConsultationsAndWithoutAnApprovedVision() {
        assertThat(ConsultationFacts.consulted(List.of(), APPROVED).missing()).containsExactly(WANTED);
        assertThat(ConsultationFacts.consulted(List.of(held(VISION, CLOSED, APPROVED, 1)), null)
                        .missing())
                .containsExactly("an approved vision", WANTED);
    }
}
