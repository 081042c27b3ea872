package org.mobiletoolkit.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mobiletoolkit.stakeholder.Papers.decide;
import static org.mobiletoolkit.stakeholder.Papers.group;
import static org.mobiletoolkit.stakeholder.Papers.meeting;
import static org.mobiletoolkit.stakeholder.Papers.resubmit;
import static org.mobiletoolkit.stakeholder.Papers.submit;
import static org.mobiletoolkit.stakeholder.Trust.create;
import static org.mobiletoolkit.stakeholder.Trust.obey;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;
import static org.mobiletoolkit.stakeholder.Trust.patch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.platform.fact.FactBoard;
import org.mobiletoolkit.platform.tenancy.Tenancy;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.TestClock;
import org.mobiletoolkit.platform.testing.TestTopics;
import org.mobiletoolkit.stakeholder.papers.content.Sample;

/** The facts about strategy, continuity and review as records arrive, are undone, and age; and what is said of them. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class DocumentEvidenceTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> CODES = Set.of(
            "STR1.AGREED",
            "STR1.SCOPE",
            "STR1.CAPABILITIES",
            "STR1.ROADMAP",
            "IMP6.PLAN",
            "IMP6.SCENARIOS",
            "IMP6.EXERCISED",
            "OPT2.PIR",
            "OPT2.CONTENT");

    @Inject
    FactBoard facts;

    @Inject
    Tenancy tenancy;

    @Inject
    TestClock clock;

    @Inject
    TestTopics topics;

    UUID initiative;

    @BeforeEach
    void begin() {
        clock.set(Instant.parse("2026-11-25T12:00:00Z"));
        initiative = openInitiative();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private Fact fact(String code) {
        return tenancy.runAs("RRX", () -> facts.answer(code, initiative).orElseThrow());
    }

    private Set<String> satisfied() {
        return CODES.stream()
                .filter(code -> Boolean.TRUE.equals(fact(code).satisfied()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void areFalseThroughoutForAnInitiativeWithoutRecords() {
        assertThat(CODES).allSatisfy(code -> {
            assertThat(fact(code).satisfied()).as(code).isFalse();
            assertThat(fact(code).missing()).as(code).isNotEmpty();
            assertThat(fact(code).recordRefs()).as(code).isEmpty();
        });
    }

    @Test
    void followTheWordOfTheBoardOnTheStrategy() {
        var board = group(initiative, "BOARD");
        var path = submit(initiative, "STRATEGY", Sample.STRATEGY);
        assertThat(satisfied()).containsExactly("STR1.CAPABILITIES", "STR1.ROADMAP", "STR1.SCOPE");

        decide("SRO", meeting(board, "2026-11-10", "\"sro@rrx\""), path, 1, "AGREED")
                .statusCode(201);
        decide("SRO", meeting(group(initiative, "PROJECT_GROUP"), "2026-11-10"), path, 1, "AGREED")
                .statusCode(201);
        assertThat(satisfied()).doesNotContain("STR1.AGREED");
        decide("SRO", meeting(board, "2026-11-11"), path, 1, "AGREED").statusCode(201);
        assertThat(satisfied()).contains("STR1.AGREED");
        decide("SRO", meeting(board, "2026-11-12"), path, 1, "DEFERRED").statusCode(201);
        assertThat(satisfied()).contains("STR1.AGREED");

        // the next version in work changes nothing; what is in force counts
        obey("PROJECT_MEMBER", path, "versions", null).statusCode(201);
        patch("PROJECT_MEMBER", path + "/versions/2", "{\"scope\":null}").statusCode(200);
        assertThat(satisfied()).contains("STR1.AGREED", "STR1.SCOPE");

        decide("SRO", meeting(board, "2026-11-13"), path, 1, "REJECTED").statusCode(201);
        assertThat(satisfied()).containsExactly("STR1.CAPABILITIES", "STR1.ROADMAP");
        assertThat(fact("STR1.AGREED").observed()).containsEntry("version", 2);
    }

    @Test
    void areNotCarriedOverToAnotherVersion() {
        var board = group(initiative, "BOARD");
        var path = submit(initiative, "STRATEGY", Sample.STRATEGY);
        decide("SRO", meeting(board, "2026-11-10"), path, 1, "AGREED").statusCode(201);
        resubmit(path, 2);
        decide("SRO", meeting(board, "2026-11-11"), path, 2, "AGREED").statusCode(201);
        decide("SRO", meeting(board, "2026-11-12"), path, 2, "REJECTED").statusCode(201);

        assertThat(satisfied()).doesNotContain("STR1.AGREED");
    }

    @Test
    void followTheLeadsOnTheContinuityPlan() {
        var path = submit(initiative, "CONTINUITY_PLAN", Sample.CONTINUITY_PLAN);
        assertThat(satisfied()).containsExactly("IMP6.SCENARIOS");
        assertThat(fact("IMP6.PLAN").missing())
                .containsExactly("the agreement of the lead of DN", "the agreement of the lead of TH");

        obey("BENEFITS_OWNER", path + "/versions/1", "agreements", "{\"service\":\"DN\",\"verdict\":\"AGREE\"}")
                .statusCode(201);
        assertThat(fact("IMP6.PLAN").missing()).containsExactly("the agreement of the lead of TH");
        obey("CLINICAL_LEAD", path + "/versions/1", "agreements", "{\"service\":\"TH\",\"verdict\":\"AGREE\"}")
                .statusCode(201);
        assertThat(satisfied()).containsExactly("IMP6.PLAN", "IMP6.SCENARIOS");

        obey("PROJECT_MEMBER", path, "versions", null).statusCode(201);
        assertThat(satisfied()).contains("IMP6.PLAN");
        obey(
                        "CLINICAL_LEAD",
                        path + "/versions/1",
                        "agreements",
                        "{\"service\":\"TH\",\"verdict\":\"DISAGREE\",\"reason\":\"r\"}")
                .statusCode(201);
        assertThat(satisfied()).containsExactly("IMP6.SCENARIOS");
        // version 2 is now the newest, and nobody has agreed to it
        assertThat(fact("IMP6.PLAN").missing())
                .containsExactly("the agreement of the lead of DN", "the agreement of the lead of TH");
    }

    @Test
    void lapseAYearAfterTheExercise() {
        var exercise = """
                {"initiativeId":"%s","scenario":"DEVICE_LOSS","heldOn":"2026-11-25","participants":3,"outcome":"%s"}""";
        create("PROJECT_MEMBER", "/continuity-exercises", exercise.formatted(initiative, "FAIL"));
        assertThat(satisfied()).isEmpty();
        var passed = create("PROJECT_MEMBER", "/continuity-exercises", exercise.formatted(initiative, "PASS"));
        assertThat(satisfied()).containsExactly("IMP6.EXERCISED");

        clock.advance(Duration.ofDays(365));
        assertThat(satisfied()).containsExactly("IMP6.EXERCISED");
        clock.advance(Duration.ofDays(1));
        assertThat(satisfied()).isEmpty();
        clock.advance(Duration.ofDays(-366));
        obey("SRO", "/continuity-exercises/" + passed, "void", "{\"reason\":\"Never took place\"}")
                .statusCode(200);
        assertThat(satisfied()).isEmpty();
    }

    @Test
    void followTheBoardOnTheReview() {
        var board = group(initiative, "BOARD");
        var path = submit(initiative, "PIR", Sample.REVIEW);
        assertThat(satisfied()).containsExactly("OPT2.CONTENT");
        decide("SRO", meeting(board, "2026-11-10"), path, 1, "AGREED").statusCode(201);
        assertThat(satisfied()).containsExactly("OPT2.CONTENT", "OPT2.PIR");

        // seen from before the day of the review, it has not been made
        clock.set(Instant.parse("2026-11-01T12:00:00Z"));
        assertThat(satisfied()).containsExactly("OPT2.CONTENT");
        clock.set(Instant.parse("2026-11-25T12:00:00Z"));
        decide("SRO", meeting(board, "2026-11-12"), path, 1, "REJECTED").statusCode(201);
        assertThat(satisfied()).containsExactly("OPT2.CONTENT");
    }

    @Test
    void acceptNoReviewThatCameTooEarly() {
        var path = submit(initiative, "PIR", Sample.REVIEW.replace("2026-08-04", "2026-08-05"));
        Papers.board(initiative, "2026-11-10", path, 1, "AGREED");

        assertThat(fact("OPT2.PIR").missing()).containsExactly("a review at least 90 days after the last wave");
    }

    @Test
    void acceptNoReviewOfAWaveThatWasNotTheLastOfThePlanInForce() {
        var board = group(initiative, "BOARD");
        var review = submit(initiative, "PIR", Sample.REVIEW);
        decide("SRO", meeting(board, "2026-11-10"), review, 1, "AGREED").statusCode(201);
        var plan = submit(initiative, "IMPLEMENTATION_PLAN", Sample.IMPLEMENTATION_PLAN);
        assertThat(fact("OPT2.PIR").satisfied()).as("the plan is not in force").isTrue();

        decide("SRO", meeting(board, "2026-11-11"), plan, 1, "AGREED").statusCode(201);
        assertThat(fact("OPT2.PIR").missing())
                .containsExactly("a review of the last wave of the implementation plan, which ends on 2027-06-30");
        topics.await(
                "toolkit.stakeholder.evidence.v1",
                said -> initiative.toString().equals(said.key())
                        && said.value().contains("OPT2.PIR")
                        && said.value().contains("which ends on 2027-06-30"));

        obey("PROJECT_MEMBER", plan, "versions", null).statusCode(201);
        patch("PROJECT_MEMBER", plan + "/versions/2", """
                {"waves":[{"code":"W1","name":"All at once","areas":["NORTH","SOUTH"],"start":"2026-07-01",
                 "end":"2026-08-04"}]}""").statusCode(200);
        Papers.handIn("PROJECT_MEMBER", plan, 2);
        assertThat(fact("OPT2.PIR").satisfied()).as("version 1 is in force").isFalse();
        decide("SRO", meeting(board, "2026-11-12"), plan, 2, "AGREED").statusCode(201);
        assertThat(fact("OPT2.PIR").satisfied()).isTrue();
        assertThat(fact("OPT2.PIR").recordRefs()).contains(plan + "/versions/2");
    }

    @Test
    void areAnnouncedWhenADecisionGoesOnRecord() {
        var path = submit(initiative, "STRATEGY", Sample.STRATEGY);
        Papers.board(initiative, "2026-11-10", path, 1, "AGREED");

        var event = topics.await(
                "toolkit.stakeholder.evidence.v1",
                said -> initiative.toString().equals(said.key())
                        && said.value().contains("STR1.AGREED")
                        && said.value().contains("\"satisfied\":true"));

        assertThat(event.value()).contains("/decisions/");
    }

    @Test
    void tellOtherServicesOnWhichRecordsAReviewRests() throws IOException {
        var path = submit(initiative, "PIR", Sample.REVIEW);
        Papers.board(initiative, "2026-11-10", path, 1, "AGREED");

        var said = said("document-version", "\"to\":\"COMPLETED\"");

        assertThat(said.path("command").asText()).isEqualTo("complete");
        assertThat(said.path("reason").isNull()).isTrue();
        var detail = said.path("detail");
        assertThat(detail.path("decisionId").asText()).hasSize(36);
        assertThat(JSON.writeValueAsString(
                        ((com.fasterxml.jackson.databind.node.ObjectNode) detail).without("decisionId")))
                .isEqualTo("{\"type\":\"PIR\",\"number\":1,\"pirDate\":\"2026-11-02\","
                        + "\"benefitsReportId\":\"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5c\","
                        + "\"costOutturnIds\":[\"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5e\"]}");
    }

    @Test
    void tellOfAnExerciseThatCountsNoMoreButNotWhy() throws IOException {
        var id = create("PROJECT_MEMBER", "/continuity-exercises", """
                {"initiativeId":"%s","scenario":"NETWORK_OUTAGE","heldOn":"2026-10-06","participants":3,
                 "outcome":"PASS"}""".formatted(initiative));
        obey("PROJECT_MEMBER", "/continuity-exercises/" + id, "void", "{\"reason\":\"Never took place\"}")
                .statusCode(200);

        Reenactment.assertSaid(topics, "continuity-exercise", initiative, id, "VOID");
    }

    private JsonNode said(String noun, String part) throws IOException {
        var event = topics.await(
                "toolkit.stakeholder.stage-transitions.v1",
                said -> initiative.toString().equals(said.key()) && said.value().contains(part));
        var type = noun + ".stage-transitioned.v1";
        assertThat(TestTopics.header(event, "ce_type")).isEqualTo(type);
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("events", type + ".schema.json")), InputFormat.JSON);
        assertThat(schema.validate(
                        event.value(),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .isEmpty();
        return tree(event.value());
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }
}
