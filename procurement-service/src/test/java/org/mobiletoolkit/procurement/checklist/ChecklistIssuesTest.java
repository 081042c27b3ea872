package org.mobiletoolkit.procurement.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.mobiletoolkit.procurement.Register.auditor;
import static org.mobiletoolkit.procurement.Register.otherTrust;
import static org.mobiletoolkit.procurement.Register.procurementLead;
import static org.mobiletoolkit.procurement.checklist.IssuedChecklists.CHECKLISTS;
import static org.mobiletoolkit.procurement.checklist.IssuedChecklists.ITEMS;
import static org.mobiletoolkit.procurement.checklist.IssuedChecklists.item;
import static org.mobiletoolkit.procurement.checklist.IssuedChecklists.payload;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobiletoolkit.handbook.testing.SampleInitiatives;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.TestTopics;

/** What is heard of checklists: once each, in their order, and nothing that breaks its promise. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class ChecklistIssuesTest {

    private static final String DEAD_LETTERS = SampleInitiatives.TOPIC + ".procurement.dlq";

    @Inject
    SampleInitiatives initiatives;

    @Inject
    IssuedChecklists checklists;

    @Inject
    TestTopics topics;

    UUID initiative;

    @BeforeEach
    void begin() {
        initiative = initiatives.active("RRX");
    }

    /** Reads the producer's own example, so that the two sides cannot drift apart in silence. */
    @Test
    void takesOverWhatTheProducersExampleSays() throws IOException {
        var example = new ObjectMapper()
                .readTree(Files.readString(Path.of(
                        "..", "stakeholder-service", "events", RequirementChecklistIssued.TYPE + ".example.json")));
        var checklist = UUID.randomUUID();
        checklists.publish(
                UUID.randomUUID(),
                checklist,
                initiative,
                1,
                example.toString()
                        .replace(example.path("checklistId").asText(), checklist.toString())
                        .replace(example.path("initiativeId").asText(), initiative.toString()));
        checklists.awaitIssue(checklist, 1);

        var said = example.path("items");
        auditor()
                .get(CHECKLISTS + "/" + checklist)
                .then()
                .statusCode(200)
                .body("title", equalTo(example.path("title").asText()))
                .body("templateId", equalTo(example.path("templateId").asText()))
                .body("templateVersion", equalTo(example.path("templateVersion").asInt()))
                .body("status", equalTo("OPEN"))
                .body("open", equalTo(said.size()))
                .body("items", hasSize(said.size()))
                .body("items[0].code", equalTo(said.path(0).path("code").asText()))
                .body("items[0].text", equalTo(said.path(0).path("text").asText()))
                .body("items[0].guidance", equalTo(said.path(0).path("guidance").asText()))
                .body("items[0].category", equalTo(said.path(0).path("category").asText()))
                .body("items[0].priority", equalTo(said.path(0).path("priority").asText()));
        auditor()
                .get(CHECKLISTS + "?initiativeId=" + initiative)
                .then()
                .body("items.id", contains(checklist.toString()));
        otherTrust().get(CHECKLISTS + "/" + checklist).then().statusCode(404);
        otherTrust().get(CHECKLISTS + "?initiativeId=" + initiative).then().body("items", hasSize(0));
    }

    @Test
    void letsNeitherARepeatNorAnOlderIssueTurnTimeBack() {
        var checklist = UUID.randomUUID();
        var newer = UUID.randomUUID();
        checklists.issue(newer, checklist, initiative, 2, "A-1=first", "A-2=second");
        checklists.awaitIssue(checklist, 2);
        procurementLead()
                .header("If-Match", "\"0\"")
                .post(ITEMS + "/" + item(checklist, "A-1") + "/accept")
                .then()
                .statusCode(200);

        checklists.issue(newer, checklist, initiative, 2, "A-1=changed");
        checklists.issue(UUID.randomUUID(), checklist, initiative, 1, "A-9=old");
        heardEverything();

        auditor()
                .get(CHECKLISTS + "/" + checklist)
                .then()
                .body("issue", equalTo(2))
                .body("items.code", contains("A-1", "A-2"))
                .body("items.text", contains("first", "second"))
                .body("items.status", contains("ACCEPTED", "OPEN"));
    }

    @Test
    void keepsDecisionsThatALaterIssueDoesNotTouch() {
        var checklist = checklists.issued(initiative, "A-1=one", "A-2=two", "A-3=three");
        decide(item(checklist, "A-1"), "accept", "{}");
        decide(item(checklist, "A-2"), "decline", "{\"reason\":\"Not needed\"}");
        decide(item(checklist, "A-3"), "accept", "{}");
        auditor().get(CHECKLISTS + "/" + checklist).then().body("status", equalTo("SETTLED"));

        checklists.issue(UUID.randomUUID(), checklist, initiative, 2, "A-4=four", "A-2=two, otherwise", "A-1=one");
        checklists.awaitIssue(checklist, 2);

        auditor()
                .get(CHECKLISTS + "/" + checklist)
                .then()
                .body("status", equalTo("OPEN"))
                .body("open", equalTo(2))
                .body("accepted", equalTo(1))
                .body("declined", equalTo(0))
                .body("withdrawn", equalTo(1))
                .body("items.find { it.code == 'A-1' }.status", equalTo("ACCEPTED"))
                .body("items.find { it.code == 'A-2' }.status", equalTo("OPEN"))
                .body("items.find { it.code == 'A-2' }.text", equalTo("two, otherwise"))
                .body("items.find { it.code == 'A-3' }.status", equalTo("WITHDRAWN"))
                .body("items.find { it.code == 'A-4' }.position", equalTo(1));

        checklists.issue(UUID.randomUUID(), checklist, initiative, 3, "A-3=three");
        checklists.awaitIssue(checklist, 3);
        auditor()
                .get(CHECKLISTS + "/" + checklist)
                .then()
                .body("items.find { it.code == 'A-3' }.status", equalTo("OPEN"))
                .body("open", equalTo(1))
                .body("withdrawn", equalTo(3));
    }

    @Test
    void parksAChecklistOfAnInitiativeThatIsNotKnown() {
        var stranger = UUID.randomUUID();
        var checklist = UUID.randomUUID();
        checklists.issue(UUID.randomUUID(), checklist, stranger, 1, "A-1=one");

        var parked = topics.await(
                DEAD_LETTERS, record -> record.value() != null && record.value().contains(checklist.toString()));
        assertThat(TestTopics.header(parked, "dead-letter-reason")).contains("not known here");
        auditor().get(CHECKLISTS + "/" + checklist).then().statusCode(404);
        // the partition goes on
        heardEverything();
    }

    @Test
    void parksAChecklistThatMovesToAnotherInitiative() {
        var checklist = checklists.issued(initiative, "A-1=one");
        var other = initiatives.active("RRX");
        checklists.publish(UUID.randomUUID(), checklist, other, 2, payload(checklist, other, 2, "A-1=two"));

        topics.await(
                DEAD_LETTERS,
                record -> record.value() != null
                        && record.value().contains(checklist.toString())
                        && record.value().contains(other.toString()));
        auditor().get(CHECKLISTS + "/" + checklist).then().body("items.text", contains("one"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"items\":[|\"things\":[",
                "\"MUST\"|\"WHATEVER\"",
                "\"SECURITY_IG\"|\"POETRY\"",
                "\"code\":\"A-1\"|\"code\":\"a 1\"",
                "\"code\":\"A-1\"|\"code\":\"A-2\"",
                "\"text\":\"one\"|\"text\":\"\"",
                "\"text\":\"one\"|\"text\":null",
                "\"issue\":1|\"issue\":0",
                "\"title\":\"Requirements\"|\"title\":\" \"",
                "\"initiativeId\":|\"initiative\":"
            })
    void parksWhatBreaksItsPromise(String change) {
        var checklist = UUID.randomUUID();
        var sound = payload(checklist, initiative, 1, "A-1=one", "A-2=two");
        var broken = sound.replaceFirst(
                Pattern.quote(change.split("[|]")[0]), Matcher.quoteReplacement(change.split("[|]")[1]));
        assertThat(broken).isNotEqualTo(sound);

        checklists.publish(UUID.randomUUID(), checklist, initiative, 1, broken);

        topics.await(DEAD_LETTERS, record -> broken.equals(record.value()));
        auditor().get(CHECKLISTS + "/" + checklist).then().statusCode(404);
    }

    private void decide(UUID item, String command, String body) {
        var etag = auditor().get(ITEMS + "/" + item).header("ETag");
        var request = procurementLead().header("If-Match", etag);
        (command.equals("accept") ? request : request.body(body))
                .post(ITEMS + "/" + item + "/" + command)
                .then()
                .statusCode(200);
    }

    /** A checklist said last, in the same partition: once it is known, all before it has been heard. */
    private void heardEverything() {
        checklists.awaitIssue(lastOf(initiative), 1);
    }

    private UUID lastOf(UUID of) {
        var last = UUID.randomUUID();
        var payload =
                payload(last, of, 1, "Z-1=last").replace("res.community-requirements-checklist", "res.last-" + last);
        checklists.publish(UUID.randomUUID(), last, of, 1, payload);
        return last;
    }
}
