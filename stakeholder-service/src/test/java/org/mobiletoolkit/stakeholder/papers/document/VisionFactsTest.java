package org.mobiletoolkit.stakeholder.papers.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mobiletoolkit.stakeholder.papers.document.VersionStatus.APPROVED;
import static org.mobiletoolkit.stakeholder.papers.document.VersionStatus.DRAFT;
import static org.mobiletoolkit.stakeholder.papers.document.VersionStatus.SUPERSEDED;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobiletoolkit.platform.fact.Fact;

class VisionFactsTest {

    private static final UUID DOCUMENT = UUID.fromString("019a0000-0000-7000-8000-000000000001");

    private static VisionVersion version(int number, VersionStatus status, String role, String statement, int links) {
        return new VisionVersion(DOCUMENT, number, status, role, statement, links);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SRO", "CLINICAL_LEAD"})
    void isSatisfiedByAVersionThatALeaderApproved(String role) {
        assertThat(VisionFacts.vision(List.of(version(1, APPROVED, role, "Care at the bedside", 1))))
                .isEqualTo(new Fact(
                        "VIS2.VISION",
                        true,
                        Map.of("version", 1, "status", "APPROVED", "stated", true, "linkedObjectives", 1),
                        Map.of("status", "APPROVED", "stated", true, "linkedObjectives", 1),
                        List.of(),
                        List.of("/documents/" + DOCUMENT + "/versions/1"),
                        null));
    }

    @Test
    void isFalseWithoutADocument() {
        assertThat(VisionFacts.vision(List.of()).missing())
                .containsExactly(
                        "approval by a leadership role", "a statement", "a link to an organisational objective");
    }

    @ParameterizedTest
    @EnumSource(value = VersionStatus.class, names = "APPROVED", mode = EnumSource.Mode.EXCLUDE)
    void needsApproval(VersionStatus status) {
        assertThat(VisionFacts.vision(List.of(version(1, status, "SRO", "Care", 1)))
                        .missing())
                .containsExactly("approval by a leadership role");
    }

    @Test
    void needsALeadershipRole() {
        assertThat(VisionFacts.vision(List.of(version(1, APPROVED, "PROJECT_MEMBER", "Care", 1)))
                        .missing())
                .containsExactly("approval by a leadership role");
    }

    @Test
    void needsAStatementAndAnObjective() {
        assertThat(VisionFacts.vision(List.of(version(1, APPROVED, "SRO", " \n", 0)))
                        .missing())
                .containsExactly("a statement", "a link to an organisational objective");
    }

    @Test
    void looksAtTheVersionInForceWhileTheNextIsWritten() {
        var versions = List.of(
                version(1, SUPERSEDED, "SRO", "Old", 1),
                version(2, APPROVED, "SRO", "In force", 2),
                version(3, DRAFT, null, "", 0));

        var fact = VisionFacts.vision(versions);

        assertThat(fact.satisfied()).isTrue();
        assertThat(fact.observed()).containsEntry("version", 2);
    }
}
