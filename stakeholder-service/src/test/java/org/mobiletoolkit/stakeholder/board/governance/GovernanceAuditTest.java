package org.mobiletoolkit.stakeholder.board.governance;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.create;
import static org.mobiletoolkit.stakeholder.Trust.obey;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;
import static org.mobiletoolkit.stakeholder.Trust.patch;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

/** What the audit log tells of groups, meetings and decisions; of their parts under nouns of their own. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class GovernanceAuditTest {

    private final UUID initiative = openInitiative();

    /** What is told of a record, once so much of it stands in the log. */
    private static ValidatableResponse told(String id, int events) {
        await().untilAsserted(() -> told(id).body("items", hasSize(events)));
        return told(id);
    }

    private static ValidatableResponse told(String id) {
        return as("AUDITOR")
                .get("/api/v1/stakeholder-audit/events?entityId=" + id)
                .then()
                .statusCode(200);
    }

    private String group() {
        var group = create("PROJECT_MEMBER", "/governance-groups", """
                {"initiativeId":"%s","kind":"PROJECT_GROUP","name":"Team","termsOfReference":"Works"}""".formatted(initiative));
        obey("PROJECT_MEMBER", "/governance-groups/" + group, "members", """
                {"subject":"chair@rrx","office":"CHAIR","memberFrom":"2026-01-01"}""").statusCode(200);
        obey("PROGRAMME_MANAGER", "/governance-groups/" + group, "activate", null)
                .statusCode(200);
        return group;
    }

    private static String meeting(String group) {
        return create("PROJECT_MEMBER", "/meetings", """
                {"groupId":"%s","heldOn":"2026-06-15","attendees":["chair@rrx"]}""".formatted(group));
    }

    @Test
    void tellsWhoJoinedAGroupAndUntilWhen() {
        var group = group();
        var path = "/governance-groups/" + group;
        String member = as("SRO").get("/api/v1" + path).path("members[0].id");
        obey("PROJECT_MEMBER", path, "members/" + member + "/end", "{\"memberTo\":\"2026-09-30\"}")
                .statusCode(200);
        obey("SRO", path, "approve-terms", null).statusCode(200);

        told(member, 2)
                .body("items.action", contains("CREATE", "UPDATE"))
                .body("items.entityType", contains("group-member", "group-member"))
                .body("items.scopeId", contains(initiative.toString(), initiative.toString()))
                .body("items[1].changes.field", contains("memberTo"))
                .body("items[1].changes[0].new", equalTo("2026-09-30"));
        told(group, 4).body("items.action", contains("CREATE", "COMMAND", "COMMAND", "DECIDE"));
    }

    @Test
    void tellsThatTheQuorumWasCountedAnew() {
        var meeting = meeting(group());
        patch("SRO", "/meetings/" + meeting, "{\"attendees\":[\"guest@rrx\"]}")
                .statusCode(200)
                .body("quorate", equalTo(false));

        told(meeting, 2)
                .body("items.action", contains("CREATE", "UPDATE"))
                .body("items[1].changes.field", contains("attendees", "quorate", "quorum"));
    }

    @Test
    void tellsWhatWasMadeOfAnIdea() {
        var meeting = "/meetings/" + meeting(group());
        obey("PROJECT_MEMBER", meeting, "ideas", "{\"kind\":\"IDEA\",\"text\":\"Voice notes\"}")
                .statusCode(200);
        String idea = as("SRO").get("/api/v1" + meeting).path("ideas[0].id");
        var opportunity = create("SRO", "/opportunities", """
                {"initiativeId":"%s","title":"t","description":"d"}""".formatted(initiative));
        obey("PROJECT_MEMBER", meeting, "ideas/" + idea + "/tie", "{\"opportunityId\":\"%s\"}".formatted(opportunity))
                .statusCode(200);

        told(idea, 2)
                .body("items.entityType", contains("meeting-idea", "meeting-idea"))
                .body("items[1].changes.field", contains("opportunityId"))
                .body("items[1].changes[0].new", equalTo(opportunity));
    }

    @Test
    void tellsThatADecisionWasTakenAndThatItsConditionIsMet() {
        var decision = create("SRO", "/decisions", """
                {"meetingId":"%s","subjectType":"OPTION","subjectId":"%s","subjectVersion":1,"outcome":"AGREED",
                 "conditions":["Train"]}""".formatted(meeting(group()), UUID.randomUUID()));
        as("PROGRAMME_MANAGER")
                .body("{\"evidence\":\"Trained\"}")
                .post("/api/v1/decisions/" + decision + "/conditions/1/close")
                .then()
                .statusCode(200);

        told(decision, 3)
                .body("items.action", contains("CREATE", "DECIDE", "DECIDE"))
                .body("items.entityVersion", contains(0, 0, 0))
                .body("items[0].changes.field", hasItems("outcome", "valid", "decidedOn"));
    }
}
