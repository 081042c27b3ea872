package org.mobiletoolkit.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.create;
import static org.mobiletoolkit.stakeholder.Trust.obey;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;

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
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.TestTopics;

/** What is said of people, groups and documents on Kafka is what {@code events/} promises: each example is re-enacted. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class PeopleEventsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TOPIC = "toolkit.stakeholder.stage-transitions.v1";

    @Inject
    TestTopics topics;

    UUID initiative;

    @BeforeEach
    void begin() {
        initiative = openInitiative();
    }

    @Test
    void tellOfAStakeholderWhoLeftButNotWhy() throws IOException {
        var id = stakeholder();
        obey("SRO", "/stakeholders/" + id, "leave", "{\"reason\":\"Retired\"}").statusCode(200);

        assertReenacts("stakeholder", id, "LEFT");
    }

    @Test
    void tellOfAnEngagementButNotOfItsEffect() throws IOException {
        var id = create(
                "PROJECT_MEMBER",
                "/engagement-actions",
                "{\"stakeholderId\":\"%s\",\"title\":\"t\",\"owner\":\"o\",\"dueOn\":\"2026-12-01\"}"
                        .formatted(stakeholder()));
        obey("PROJECT_MEMBER", "/engagement-actions/" + id, "complete", "{\"effect\":\"Convinced\"}")
                .statusCode(200);

        assertReenacts("engagement-action", id, "COMPLETED");
    }

    @Test
    void tellOfAConsultationThatOpened() throws IOException {
        var id = create("PROJECT_MEMBER", "/consultations", """
            {"initiativeId":"%s","title":"t","topic":"VISION","method":"WORKSHOP","objectives":"o",
             "opens":"2026-06-01","closes":"2026-06-12"}\
            """.formatted(initiative));
        obey("PROJECT_MEMBER", "/consultations/" + id, "open", null).statusCode(200);

        assertReenacts("consultation", id, "OPEN");
    }

    @Test
    void tellOfAGroupThatWasDissolved() throws IOException {
        var id = create(
                "SRO",
                "/governance-groups",
                "{\"initiativeId\":\"%s\",\"kind\":\"PROJECT_GROUP\",\"name\":\"Team\"}".formatted(initiative));
        obey("SRO", "/governance-groups/" + id, "dissolve", "{\"reason\":\"Its work goes on in the programme board\"}")
                .statusCode(200);

        assertReenacts("governance-group", id, "DISSOLVED");
    }

    @Test
    void tellOfAnActionThatWasDoneButNotOfItsOutcome() throws IOException {
        var group = "/governance-groups/" + create("SRO", "/governance-groups", """
                {"initiativeId":"%s","kind":"PROJECT_GROUP","name":"Team","termsOfReference":"Works"}""".formatted(initiative));
        obey("SRO", group, "members", "{\"subject\":\"c@rrx\",\"office\":\"CHAIR\",\"memberFrom\":\"2026-01-01\"}")
                .statusCode(200);
        obey("SRO", group, "activate", null).statusCode(200);
        var meeting = create(
                "SRO",
                "/meetings",
                "{\"groupId\":\"%s\",\"heldOn\":\"2026-06-15\",\"attendees\":[\"c@rrx\"]}"
                        .formatted(group.substring("/governance-groups/".length())));
        var id = create(
                "SRO",
                "/governance-actions",
                "{\"meetingId\":\"%s\",\"title\":\"t\",\"owner\":\"o\",\"dueOn\":\"2026-12-01\"}".formatted(meeting));
        obey("PROJECT_MEMBER", "/governance-actions/" + id, "complete", "{\"outcome\":\"Convinced her\"}")
                .statusCode(200);

        assertReenacts("governance-action", id, "DONE");
    }

    @Test
    void tellOfARiskThatIsNoMore() throws IOException {
        var id = create("SRO", "/risks", """
                {"initiativeId":"%s","cause":"c","event":"e","effect":"f","proximity":"LATER","reviewOn":"2027-03-01",
                 "scoring":{"likelihood":3,"impact":4}}""".formatted(initiative));
        obey("PROJECT_MEMBER", "/risks/" + id, "close", "{\"reason\":\"She found another supplier\"}")
                .statusCode(200);

        assertReenacts("risk", id, "CLOSED");
    }

    @Test
    void tellOfAnIssueThatWasResolved() throws IOException {
        var id = create("SRO", "/issues", """
                {"initiativeId":"%s","title":"t","severity":"MAJOR","owner":"o","dueOn":"2026-12-01"}""".formatted(initiative));
        obey("PROJECT_MEMBER", "/issues/" + id, "resolve", "{\"resolution\":\"Fitted\"}")
                .statusCode(200);

        assertReenacts("issue", id, "RESOLVED");
    }

    @Test
    void tellOfAnAssumptionThatIsRight() throws IOException {
        var id = create("SRO", "/assumptions", """
                {"initiativeId":"%s","statement":"s","owner":"o","checkBy":"2026-12-01"}""".formatted(initiative));
        obey("PROJECT_MEMBER", "/assumptions/" + id, "validate", "{\"evidence\":\"Survey\"}")
                .statusCode(200);

        assertReenacts("assumption", id, "VALIDATED");
    }

    @Test
    void tellOfAVersionThatWasApproved() throws IOException {
        var document = create("PROJECT_MEMBER", "/documents", """
            {"initiativeId":"%s","type":"VISION","title":"t","content":{"statement":"s","objectives":[{"title":"o"}]}}\
            """.formatted(initiative));
        var version = "/documents/" + document + "/versions/1";
        obey("PROJECT_MEMBER", version, "submit", null).statusCode(200);
        obey("SRO", version, "approve", "{\"note\":\"Approved as discussed at the board\"}")
                .statusCode(200);

        var said = topics.await(
                TOPIC,
                event -> initiative.toString().equals(event.key())
                        && event.value().contains("\"to\":\"APPROVED\""));
        assertReenacts("document-version", TestTopics.header(said, "ce_subject"), "APPROVED");
    }

    @Test
    void tellOfLettersThatWereAgreed() throws IOException {
        var id = create("PROJECT_MEMBER", "/raci-deliverables", """
            {"initiativeId":"%s","title":"t","assignments":[{"stakeholderId":"%s","letters":["A","R"]}]}\
            """.formatted(initiative, stakeholder()));
        obey("PROGRAMME_MANAGER", "/raci-deliverables/" + id, "agree", null).statusCode(200);

        assertReenacts("raci-deliverable", id, "AGREED");
    }

    @Test
    void tellOfARank() throws IOException {
        var id = create(
                "SRO",
                "/opportunities",
                "{\"initiativeId\":\"%s\",\"title\":\"t\",\"description\":\"d\"}".formatted(initiative));
        as("PROGRAMME_MANAGER")
                .body("{\"initiativeId\":\"%s\",\"ranked\":[\"%s\"]}".formatted(initiative, id))
                .post("/api/v1/opportunities/ranking")
                .then()
                .statusCode(200);

        assertReenacts("opportunity", id, "PRIORITISED");
    }

    @Test
    void tellOfAssessmentsThatWereCompleted() throws IOException {
        var maturity = create("PROJECT_MEMBER", "/maturity-assessments", """
            {"initiativeId":"%s","title":"t","scheme":"DMA_2023","phase":"BASELINE",
             "scores":[{"dimension":"WELL_LED","domain":"d","score":3}]}\
            """.formatted(initiative));
        obey("CLINICAL_LEAD", "/maturity-assessments/" + maturity, "complete", "{}")
                .statusCode(200);

        assertReenacts("maturity-assessment", maturity, "COMPLETED");
    }

    @Test
    void keepTheirPromiseInTheExampleOfSuccessFactorsToo() throws IOException {
        assertPromised(
                "success-factor-assessment",
                example("success-factor-assessment").toString());
    }

    private String stakeholder() {
        return create("SRO", "/stakeholders", """
            {"initiativeId":"%s","name":"Chief nurse","kind":"PERSON","internal":true,"seniority":"SENIOR"}\
            """.formatted(initiative));
    }

    private void assertReenacts(String type, String id, String to) throws IOException {
        var said = topics.await(
                TOPIC,
                event -> id.equals(TestTopics.header(event, "ce_subject"))
                        && event.value().contains("\"to\":\"" + to + "\""));
        assertThat(TestTopics.header(said, "ce_type")).isEqualTo(type + ".stage-transitioned.v1");
        assertThat(said.key()).isEqualTo(initiative.toString());
        assertPromised(type, said.value());
        var announced = JSON.readTree(said.value());
        // a random subject id, and never a login
        var actor = UUID.fromString(announced.path("actor").asText()).toString();
        var expected = example(type)
                .toString()
                .replace("5b1f0c3e-7d44-4c1a-9d0e-2f6a8b3c4d5e", actor)
                .replace("019aa000-0000-7000-8000-000000000001", initiative.toString())
                .replace("019aa000-0000-7000-8000-000000000002", id);
        assertThat(announced).isEqualTo(JSON.readTree(expected));
        assertPromised(type, example(type).toString());
    }

    private static JsonNode example(String type) throws IOException {
        return JSON.readTree(Files.readString(Path.of("events", type + ".stage-transitioned.v1.example.json")));
    }

    private static void assertPromised(String type, String payload) throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(
                        Files.readString(Path.of("events", type + ".stage-transitioned.v1.schema.json")),
                        InputFormat.JSON);

        assertThat(schema.validate(
                        payload,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .isEmpty();
    }
}
