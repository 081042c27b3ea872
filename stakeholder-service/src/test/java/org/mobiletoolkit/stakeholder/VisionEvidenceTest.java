package org.mobiletoolkit.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.create;
import static org.mobiletoolkit.stakeholder.Trust.obey;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;
import static org.mobiletoolkit.stakeholder.Trust.patch;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.platform.fact.FactBoard;
import org.mobiletoolkit.platform.tenancy.Tenancy;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.TestClock;
import org.mobiletoolkit.platform.testing.TestTopics;

/** The facts of the vision as the records of one initiative arrive, and as time goes by. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class VisionEvidenceTest {

    private static final Set<String> CODES = new TreeSet<>(Set.of(
            "VIS1.MATURITY",
            "VIS1.FACTORS",
            "VIS2.VISION",
            "VIS2.OPPORTUNITIES",
            "VIS2.CONSULTED",
            "VIS4.COVERAGE",
            "VIS4.ENGAGED",
            "VIS4.SUPPORT"));

    private static final String[] FACTORS = {
        "organisational.leadership",
        "organisational.change-management",
        "organisational.ownership",
        "organisational.digital-maturity",
        "organisational.supplier-relationships",
        "organisational.benefits-improvement",
        "mobile.solution-usability",
        "mobile.device-selection",
        "mobile.connectivity",
        "mobile.ig-safety-security"
    };

    @Inject
    FactBoard board;

    @Inject
    Tenancy tenancy;

    @Inject
    TestClock clock;

    @Inject
    TestTopics topics;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private Fact fact(UUID initiative, String code) {
        return tenancy.runAs("RRX", () -> board.answer(code, initiative).orElseThrow());
    }

    private Set<String> satisfied(UUID initiative) {
        return CODES.stream()
                .filter(code -> Boolean.TRUE.equals(fact(initiative, code).satisfied()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void answersEveryFactOfTheVision() {
        assertThat(board.codes()).containsAll(CODES);
    }

    @Test
    void isFalseThroughoutForAnInitiativeWithoutRecords() {
        var initiative = openInitiative();

        assertThat(CODES).allSatisfy(code -> {
            var fact = fact(initiative, code);
            assertThat(fact.satisfied()).as(code).isFalse();
            assertThat(fact.missing()).as(code).isNotEmpty();
        });
    }

    @Test
    void becomesTrueFactByFactAsTheRecordsArrive() {
        var initiative = openInitiative();

        assessMaturity(initiative);
        assertThat(satisfied(initiative)).containsExactly("VIS1.MATURITY");
        assessFactors(initiative);
        assertThat(satisfied(initiative)).containsExactly("VIS1.FACTORS", "VIS1.MATURITY");
        var opportunity = create(
                "SRO",
                "/opportunities",
                "{\"initiativeId\":\"%s\",\"title\":\"Bedside record\",\"description\":\"d\"}".formatted(initiative));
        assertThat(satisfied(initiative)).doesNotContain("VIS2.OPPORTUNITIES");
        as("SRO")
                .body("{\"initiativeId\":\"%s\",\"ranked\":[\"%s\"]}".formatted(initiative, opportunity))
                .post("/api/v1/opportunities/ranking")
                .then()
                .statusCode(200);
        assertThat(satisfied(initiative)).contains("VIS2.OPPORTUNITIES");

        var sponsor = senior(initiative, "Chief executive", "BOARD", "SRO");
        var clinician = senior(initiative, "CCIO", "SENIOR", "CCIO");
        assertThat(satisfied(initiative)).doesNotContain("VIS4.COVERAGE");
        var director = senior(initiative, "Finance director", "SENIOR", "FINANCE_DIRECTOR");
        assertThat(satisfied(initiative)).contains("VIS4.COVERAGE").doesNotContain("VIS4.ENGAGED", "VIS4.SUPPORT");

        consult(initiative, sponsor, clinician);
        assertThat(satisfied(initiative)).doesNotContain("VIS2.CONSULTED", "VIS4.ENGAGED");
        engage(director);
        assertThat(satisfied(initiative)).contains("VIS4.ENGAGED");

        support(sponsor, "SUPPORTIVE");
        support(clinician, "CHAMPION");
        support(director, "NEUTRAL");
        assertThat(satisfied(initiative)).doesNotContain("VIS4.SUPPORT");
        support(director, "SUPPORTIVE");
        assertThat(satisfied(initiative)).contains("VIS4.SUPPORT");

        approveVision(initiative);
        assertThat(satisfied(initiative)).isEqualTo(CODES);
    }

    @Test
    void lapsesWhenTimeGoesBy() {
        var initiative = openInitiative();
        assessMaturity(initiative);
        var everyone = new String[] {
            senior(initiative, "Chief executive", "SENIOR", "SRO"),
            senior(initiative, "CCIO", "SENIOR", "CCIO"),
            senior(initiative, "Finance director", "SENIOR", "FINANCE_DIRECTOR")
        };
        Arrays.stream(everyone).forEach(id -> support(id, "SUPPORTIVE"));
        assertThat(satisfied(initiative)).containsExactly("VIS1.MATURITY", "VIS4.COVERAGE", "VIS4.SUPPORT");

        clock.advance(Duration.ofDays(90));
        assertThat(satisfied(initiative)).contains("VIS4.SUPPORT");
        clock.advance(Duration.ofDays(1));
        assertThat(satisfied(initiative)).containsExactly("VIS1.MATURITY", "VIS4.COVERAGE");
        clock.advance(Duration.ofDays(365 - 91));
        assertThat(satisfied(initiative)).contains("VIS1.MATURITY");
        clock.advance(Duration.ofDays(1));
        assertThat(satisfied(initiative)).containsExactly("VIS4.COVERAGE");
    }

    @Test
    void forgetsASponsorWhoHasLeft() {
        var initiative = openInitiative();
        var sponsor = senior(initiative, "Chief executive", "SENIOR", "SRO");
        senior(initiative, "CCIO", "SENIOR", "CCIO");
        senior(initiative, "Finance director", "SENIOR", "FINANCE_DIRECTOR");
        senior(initiative, "Chief nurse", "SENIOR", "CNIO");
        assertThat(satisfied(initiative)).containsExactly("VIS4.COVERAGE");

        obey("SRO", "/stakeholders/" + sponsor, "leave", "{\"reason\":\"Retired\"}")
                .statusCode(200);

        assertThat(fact(initiative, "VIS4.COVERAGE").missing())
                .containsExactly("a board-level sponsor (SRO) who is internal, and SENIOR or of a power of at least 4");
    }

    @Test
    void looksAtOneInitiativeOnlyAndAtOneTrustOnly() {
        var initiative = openInitiative();
        assessMaturity(initiative);

        assertThat(satisfied(openInitiative())).isEmpty();
        assertThat(tenancy.runAs(
                                "RRY",
                                () -> board.answer("VIS1.MATURITY", initiative).orElseThrow())
                        .satisfied())
                .isFalse();
    }

    @Test
    void publishesTheAnswerThatChanged() {
        var initiative = openInitiative();
        assessMaturity(initiative);

        topics.await(
                "toolkit.stakeholder.evidence.v1",
                said -> initiative.toString().equals(said.key())
                        && said.value().contains("\"code\":\"VIS1.MATURITY\",\"satisfied\":true"));
    }

    private static void assessMaturity(UUID initiative) {
        var scores = Arrays.stream(new String[] {
                    "WELL_LED",
                    "SMART_FOUNDATIONS",
                    "SAFE_PRACTICE",
                    "SUPPORT_PEOPLE",
                    "EMPOWER_CITIZENS",
                    "IMPROVE_CARE",
                    "HEALTHY_POPULATIONS"
                })
                .map("{\"dimension\":\"%s\",\"domain\":\"d\",\"score\":2}"::formatted)
                .toList();
        var id = create(
                "PROJECT_MEMBER",
                "/maturity-assessments",
                "{\"initiativeId\":\"%s\",\"title\":\"t\",\"scheme\":\"DMA_2023\",\"phase\":\"BASELINE\",\"scores\":%s}"
                        .formatted(initiative, scores));
        obey("CLINICAL_LEAD", "/maturity-assessments/" + id, "complete", "{}").statusCode(200);
    }

    private static void assessFactors(UUID initiative) {
        var factors = IntStream.range(0, FACTORS.length)
                .mapToObj(i -> "{\"factorId\":\"success.%s\",\"score\":3,\"evidence\":\"Seen\"}".formatted(FACTORS[i]))
                .toList();
        var id = create(
                "PROJECT_MEMBER",
                "/success-factor-assessments",
                "{\"initiativeId\":\"%s\",\"title\":\"t\",\"factors\":%s}".formatted(initiative, factors));
        obey("PROGRAMME_MANAGER", "/success-factor-assessments/" + id, "complete", "{}")
                .statusCode(200);
    }

    private static String senior(UUID initiative, String name, String seniority, String roleCode) {
        return create("PROJECT_MEMBER", "/stakeholders", """
                {"initiativeId":"%s","name":"%s","kind":"PERSON","internal":true,"seniority":"%s","roleCodes":["%s"],
                 "power":4,"interest":4}""".formatted(initiative, name, seniority, roleCode));
    }

    private static void support(String stakeholder, String level) {
        as("PROJECT_MEMBER")
                .body("{\"current\":\"%s\",\"desired\":\"CHAMPION\"}".formatted(level))
                .post("/api/v1/stakeholders/" + stakeholder + "/support-assessments")
                .then()
                .statusCode(201);
    }

    private static void engage(String stakeholder) {
        var id = create(
                "PROJECT_MEMBER",
                "/engagement-actions",
                "{\"stakeholderId\":\"%s\",\"title\":\"t\",\"owner\":\"o\",\"dueOn\":\"2026-12-01\"}"
                        .formatted(stakeholder));
        obey("PROJECT_MEMBER", "/engagement-actions/" + id, "complete", "{\"effect\":\"Convinced\"}")
                .statusCode(200);
    }

    private static void consult(UUID initiative, String... stakeholders) {
        var id = create("PROJECT_MEMBER", "/consultations", """
                {"initiativeId":"%s","title":"t","topic":"VISION","method":"WORKSHOP","objectives":"o",
                 "opens":"2026-06-01","closes":"2026-06-12"}""".formatted(initiative));
        obey("PROJECT_MEMBER", "/consultations/" + id, "open", null).statusCode(200);
        for (var stakeholder : stakeholders) {
            create("PROJECT_MEMBER", "/consultation-responses", """
                    {"consultationId":"%s","stakeholderId":"%s","attended":true,"points":["Offline first"],
                     "respondedOn":"2026-06-03"}""".formatted(id, stakeholder));
        }
        obey("PROJECT_MEMBER", "/consultations/" + id, "close", null).statusCode(200);
    }

    private static void approveVision(UUID initiative) {
        var id = create("PROJECT_MEMBER", "/documents", """
                {"initiativeId":"%s","type":"VISION","title":"Mobile vision","content":{"statement":"Bedside",
                 "objectives":[{"title":"More time with patients"}]}}""".formatted(initiative));
        patch("PROJECT_MEMBER", "/documents/" + id + "/versions/1", "{\"trends\":[\"Rugged tablets\"]}")
                .statusCode(200);
        obey("PROJECT_MEMBER", "/documents/" + id + "/versions/1", "submit", null)
                .statusCode(200);
        obey("SRO", "/documents/" + id + "/versions/1", "approve", "{}").statusCode(200);
    }
}
